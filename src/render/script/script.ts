import type { Talk } from '../../model/talk.ts';
import { plain, runsOf, walk } from '../../model/words.ts';
import { largerScript, stageShare } from '../../theme/script.ts';
import { plain as plainTheme, type Theme } from '../../theme/theme.ts';
import type { Renderer, ScriptWishes } from '../renderer.ts';
import { unprintable } from '../unprintable.ts';
import { type Element, elementsOf, type Note } from './elements.ts';
import { frameOf } from './frame.ts';
import { furnitureOf } from './furniture.ts';
import { bookmarksOf, pagesOf } from './pages.ts';
import { paginate } from './paginate.ts';
import { setNote, stripsOf } from './strips.ts';
import { stylesOf } from './styles.ts';
import { nextPageIn } from './words.ts';

/** The whole talk set for reading aloud: every word of speech, points, cues and asides, in the order of the note. */
export const renderScript: Renderer = async ({ talk, plan, sheet, date, press, script = {}, ...job }) => {
	const { ruler } = press;
	const theme = forStage(job.theme ?? plainTheme, script);
	const styles = stylesOf(theme);
	const frame = frameOf(sheet, theme.script, readsFromRight(talk), script.lineNumbers);
	const { lang } = talk;
	const begins = talk.header.start;
	const setter = { theme, styles, frame, ruler, plan, lang, begins };
	const marginLines = (note: Note) =>
		note.kind === 'aside' && wordsIn(note) > mostAsideWords ? Infinity : setNote(note, setter).lines.length;
	const furniture = furnitureOf(talk, nextPageIn(lang), frame, styles, ruler, lang);
	const front = furniture.title.overlong.map((runs) => promptOf({ kind: 'cue', runs, marker: '' }));
	const strips = stripsOf([...front, ...elementsOf(talk, marginLines)], setter);
	const dealt = paginate(strips, frame, furniture.title.bottom);
	const pages = pagesOf(dealt, furniture, { frame, styles, ruler, begins });
	const { speaker } = talk.header;
	const bytes = await press.paint({
		title: talk.title || 'Script',
		lang,
		date,
		pages,
		bookmarks: bookmarksOf(dealt),
		...(speaker !== undefined && { author: speaker }),
	});
	const summary = pages.length === 1 ? '1 page' : `${pages.length} pages`;
	return [{ suffix: 'script.pdf', bytes, summary, findings: unprintable(talk, pages) }];
};

/** The theme in the size that is asked for. */
const forStage = (theme: Theme, { size }: ScriptWishes): Theme =>
	size === 'large' ? { ...theme, script: largerScript(theme.script, stageShare) } : theme;

const promptOf = (note: Note): Element => ({ kind: 'prompt', note, notes: [], leads: false, within: [] });

/** An aside of more words than this is read as a paragraph, not glanced at in the margin. */
const mostAsideWords = 12;

const wordsIn = (note: Note): number => plain(note.runs).split(/\s+/).filter(Boolean).length;

const fromRight =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

/** Whether most letters of a talk run from right to left: then its pages are mirrored. */
function readsFromRight(talk: Talk): boolean {
	let right = 0;
	let all = 0;
	for (const node of walk(talk)) {
		if (node.type === 'talk') continue;
		const words = plain(runsOf(node));
		right += words.match(fromRight)?.length ?? 0;
		all += words.match(/\p{L}/gu)?.length ?? 0;
	}
	return right * 2 > all;
}
