import type { Artifact } from '../../model/artifact.ts';
import type { Finding } from '../../model/finding.ts';
import { plain } from '../../model/words.ts';
import { sheets } from '../../page/page.ts';
import type { Job, Renderer } from '../renderer.ts';
import { scriptOf } from '../scripts.ts';
import { keeperFor } from './carries.ts';
import { type Entry, entriesOf, type Heading, nameOf } from './entries.ts';
import type { Head } from './head.ts';
import { toMarkdown } from './markdown.ts';
import { missingCharacters } from './missing.ts';
import { type Laid, layOut } from './paper.ts';
import { type Phrasebook, phrasebookFor } from './phrasebook.ts';
import { type PublicTalk, publicTalk } from './public.ts';
import type { Segment } from './timeline.ts';
import { wordsOf } from './words.ts';

/** How many pages a handout has unless its words refuse. */
const wantedPages = 1;

/** The one-page handout for the people across the table, as PDF and as Markdown. */
export const renderHandout: Renderer = async (job) => render(publicTalk(job.talk, job.plan), job);

/** From here on only what may be handed out is in reach, and of the job no more than paper and date. */
async function render(talk: PublicTalk, job: Pick<Job, 'press' | 'date' | 'sheet'>): Promise<readonly Artifact[]> {
	const book = phrasebookFor(talk.lang);
	const entries = numbered(entriesOf(talk, keeperFor(talk.lang)));
	const segments = segmentsOf(entries, talk.seconds);
	const meta = metaOf(talk, entries, book);
	const timed = talk.seconds > 0;
	const bar = { segments, total: talk.seconds, last: book.shortLength(talk.seconds), name: book.timeline };
	const head: Head = { title: talk.title, meta, ...(timed && segments.length > 1 && { bar }) };
	const laid = layOut({
		entries,
		head,
		foot: [talk.title, book.handout].filter(Boolean).join(' · '),
		clock: timed,
		rtl: scriptOf([talk.title, ...wordsOf(talk.children)]).rtl,
		sheet: sheets[job.sheet === 'letter' ? 'letter' : 'a4'],
		ruler: job.press.ruler,
		pages: wantedPages,
	});
	const { date } = job;
	const { title, lang } = talk;
	const paper = { title, lang: lang === 'und' ? 'en' : lang, date, pages: laid.pages, bookmarks: laid.bookmarks };
	const [pdf, markdown] = await Promise.all([
		job.press.paint(talk.speaker === undefined ? paper : { ...paper, author: talk.speaker }),
		toMarkdown(title, meta, laid.composition.shown),
	]);
	const summary = summaryOf(laid, talk);
	return [
		{
			suffix: 'handout.pdf',
			bytes: pdf,
			summary,
			findings: [...overflow(laid), ...missingCharacters(laid.composition, laid.pages)],
		},
		{ suffix: 'handout.md', bytes: new TextEncoder().encode(markdown), summary: 'the same words', findings: [] },
	];
}

/** The number a title begins with, perhaps behind a word: `Step 3`. */
const inTitle = /^[^\p{N}]{0,9}(\p{N}{1,2})(?!\p{N})/u;

/** Sections whose author gave no numbers are counted, so that the bar and the titles can point at each other. */
function numbered(entries: readonly Entry[]): readonly Entry[] {
	const top = entries.filter((entry) => entry.kind === 'heading' && entry.level === 1);
	// `Step 3` beside a number of ours would be two numbers for one section.
	const spoken = top.filter((entry) => inTitle.test(plain(entry.label))).length * 2 >= top.length;
	if (spoken || top.length < 2 || entries.some((entry) => entry.kind === 'heading' && entry.number !== ''))
		return entries;
	let count = 0;
	return entries.map((entry) =>
		entry.kind === 'heading' && entry.level === 1 ? { ...entry, number: String(++count) } : entry,
	);
}

/** Longer ones are words with a number: `Slide 12`. */
const longestBadge = 4;

/** What stands for a section in the bar: its number, or the one in its title. */
function badge({ number, label }: Heading): string {
	if (number !== '' && number.length <= longestBadge) return number;
	return inTitle.exec(number || plain(label))?.[1] ?? '';
}

/** The topmost sections of which there are at least two. */
function partsOf(entries: readonly Entry[]): readonly Heading[] {
	const headings = entries.filter((entry) => entry.kind === 'heading');
	const at = (level: number) => headings.filter((heading) => heading.level === level);
	return at(1).length > 1 ? at(1) : at(2).length > 1 ? at(2) : at(1);
}

/** Their stretches of the talk; what is said before the first of them has one of its own, without a name. */
function segmentsOf(entries: readonly Entry[], total: number): readonly Segment[] {
	const parts = partsOf(entries);
	const before = parts[0] && parts[0].start > 0 ? [{ number: '', title: '', start: 0, end: parts[0].start }] : [];
	return [
		...before,
		...parts.map((heading, index) => ({
			number: badge(heading),
			title: nameOf(heading),
			start: heading.start,
			end: parts[index + 1]?.start ?? total,
		})),
	];
}

function metaOf(talk: PublicTalk, entries: readonly Entry[], book: Phrasebook): readonly string[] {
	const count = partsOf(entries).length;
	return [
		talk.headline ?? '',
		talk.speaker ?? '',
		talk.audience ?? '',
		talk.date === undefined ? '' : book.day(talk.date),
		talk.seconds > 0 ? book.length(talk.seconds) : '',
		count > 1 ? book.sections(count) : '',
	].filter(Boolean);
}

function summaryOf({ composition: { pages, share } }: Laid, { withheld }: PublicTalk): string {
	const parts = [pages === 1 ? '1 page' : `${pages} pages`, `${Math.floor(share * 100)} % of the words`];
	if (withheld > 0) parts.push(`${withheld} private ${withheld === 1 ? 'phrase' : 'phrases'} left out`);
	return parts.join(', ');
}

/** More titles than this make no sentence. */
const mostNamed = 12;

/** Says by name what did not fit on the pages that were asked for. */
function overflow({ composition, beginsOn }: Laid): readonly Finding[] {
	if (composition.pages <= wantedPages) return [];
	const behind = composition.shown.flatMap(({ entry }) =>
		entry.kind === 'heading' && beginsOn(entry) >= wantedPages ? [nameOf(entry)] : [],
	);
	const named = behind.slice(0, mostNamed).map((name) => `“${name}”`);
	if (behind.length > mostNamed) named.push(`${behind.length - mostNamed} more`);
	const names = named.length > 0 ? `: ${named.join(', ')}` : '';
	return [
		{
			ruleId: 'handout-overflow',
			severity: 'warning',
			reason: `The handout takes ${composition.pages} pages, expected ${wantedPages}; behind page ${wantedPages} stand the last lines${names}`,
			actual: `${composition.pages} pages`,
			expected: [`${wantedPages} page`],
			note: 'Titles, figures, dates and requests are never left out. Fewer of them, or shorter sentences around them, bring it back to one page.',
		},
	];
}
