import { hasCapital } from '../text/letters.ts';
import { hasCase } from '../text/script.ts';
import { looksLikeCode } from './code.ts';
import type { Item } from './item.ts';
import { isStatement } from './readings/look.ts';
import { isBare, readable } from './titles/look.ts';
import type { Lexicon } from './words/words.ts';

/** What a note does as a whole: every reading of a single line is held against it. */
export interface Profile {
	/** The words a reading may ask for, in the note's language. */
	readonly says: Lexicon;
	/** Share of the items with words that are put in quotation marks: what is to be said is quoted here. */
	readonly quoted: number;
	/** The note quotes what is said, so what stands outside quotation marks mostly is not. */
	readonly quotes: boolean;
	/** The note sets what is said in block quotes (`>`), many of them full sentences. */
	readonly blocks: boolean;
	/** Share of the undressed items that are sentences of some length. */
	readonly prose: number;
	/** Share of the items without dress that end a sentence. */
	readonly stops: number;
	/** Much of the note tells the speaker what to do: it is instructions, with some lines to be said among them. */
	readonly directing: boolean;
	/** Its undressed sentences do so, too. */
	readonly instructing: boolean;
	/** Pasted from a conversation with a chat assistant, wrapper and all. */
	readonly chat: boolean;
	/** What is said are proper sentences here: nearly all begin with a capital and end with a mark. */
	readonly proper: boolean;
	/** Block quotes hold what the speaker does, as many of them begin with an order and more is said outside. */
	readonly blockOrders: boolean;
	/** Several whole lines are words in back-ticks: directions, as somebody set them off. */
	readonly ticking: boolean;
	/** Arrows mostly stand before a single line, among others: what to do there. */
	readonly pointing: boolean;
	/** Hardly an undressed line ends a sentence, speaks of *us* or to *you*: key words, set without bullets. */
	readonly jotting: boolean;
	/** Names in brackets that stand before what two and more say in turns, `[Jo] Good evening.` */
	readonly names: ReadonlySet<string>;
	/** Several lines lead from one thing to another, `A → B`: facts, not assignments. */
	readonly leading: boolean;
	/** Several lines shout, `!!` or `??`: it tells nothing here. */
	readonly loud: boolean;
	/** Many undressed lines begin with a small letter: it tells nothing here. */
	readonly small: boolean;
	/** Nothing in the note has any dress, no line ends a sentence and no blank line stands between: a transcript as a machine writes it. */
	readonly transcript: boolean;
	/** Index of the item that greets the listeners; -1 when none does. */
	readonly greeting: number;
	/** Share of items with a bullet or a number. */
	readonly listed: number;
	/** Share of the items that a blank line stands before. */
	readonly gaps: number;
	/** What is said to a slide stands in comments: three of them and more, and hardly a sentence outside. */
	readonly commented: boolean;
	/** How often each short line stands in the note, by its folded words. */
	readonly repeats: ReadonlyMap<string, number>;
}

/** A few words of no programming language, in back-ticks. */
export const isTicked = ({ line: { marks }, shape, folded }: Item): boolean =>
	marks.code && !marks.bullet && shape.end === 'none' && shape.count >= 2 && shape.count <= 9 && !looksLikeCode(folded);

/** The words said on this line are in quotation marks, alone or behind a short label. */
export const isQuoted = (item: Item): boolean => item.quoted;

/** An arrow stands between words. */
export const leads = (folded: string): boolean => /\S\s(?:→|->|=>)\s\S/.test(folded) && !/[()=](?!>)/.test(folded);

/** Written with marks that shout. */
export const isShouted = (folded: string): boolean => /[!?]{2,}|‼|⚠|❗/.test(folded);

const isUndressed = ({ line: { marks } }: Item): boolean =>
	!marks.bullet && !marks.numeral && !marks.bold && !marks.bracket && !marks.checkbox;

/** How a note is written, from all of its items; titles, where they are known by then, do not count among its lines. */
export function profileOf(
	items: readonly Item[],
	says: Lexicon,
	isHead: (item: Item) => boolean = () => false,
): Profile {
	const content = items.filter((item) => !item.line.noise && !item.line.row && !item.line.code);
	const body = content.filter((item) => !item.line.marks.hash);
	const undressed = body.filter((item) => isUndressed(item) && !isHead(item));
	const share = (part: number, whole: number) => (whole ? part / whole : 0);
	const quotedItems = body.filter((item) => isQuoted(item) && item.shape.count >= 2 && !isStatement(item));
	const quoted = share(quotedItems.length, body.length);
	const blocked = body.filter((item) => item.line.marks.quote > 0);
	const blockOrders =
		blocked.length >= 3 &&
		blocked.filter((item) => says.starts.direct.test(item.folded)).length >= blocked.length * 0.4 &&
		saysMore(body, blocked.length);
	const telling = body.filter((item) => item.shape.count >= 4 && !isQuoted(item) && !item.line.marks.checkbox);
	const told = telling.filter(
		(item) =>
			says.starts.direct.test(item.folded) &&
			!says.starts.greet.test(item.folded) &&
			!says.starts.said.test(item.folded),
	);
	const long = body.filter((item) => item.shape.count >= 9 && !item.line.marks.bracket);
	const repeats = new Map<string, number>();
	for (const item of content) {
		if (item.shape.width > 60) continue;
		const key = item.folded.toLowerCase();
		repeats.set(key, (repeats.get(key) ?? 0) + 1);
	}
	return {
		says,
		quoted,
		quotes: quotedItems.length >= 3 && quoted >= 0.2 && !saysMore(body, quotedItems.length),
		blockOrders,
		names: bracketedNames(content, says),
		pointing: pointsAlone(content),
		ticking: content.filter(isTicked).length >= 3,
		blocks:
			blocked.length >= 3 &&
			!blockOrders &&
			share(
				blocked.filter((item) => item.shape.end === 'stop' || item.shape.end === 'question').length,
				blocked.length,
			) >= 0.5,
		prose: share(
			undressed.filter((item) => item.shape.count >= 8 || item.shape.end !== 'none').length,
			undressed.length,
		),
		stops: share(
			undressed.filter((item) => item.shape.end === 'stop' || item.shape.end === 'question').length,
			undressed.length,
		),
		jotting:
			undressed.length >= 8 &&
			share(undressed.filter((item) => item.shape.end === 'stop').length, undressed.length) < 0.35 &&
			share(undressed.filter((item) => says.has.person.test(item.folded)).length, undressed.length) < 0.1,
		directing: told.length >= 4 && told.length >= telling.length * 0.3,
		instructing:
			told.length >= 4 &&
			share(
				told.filter((item) => isUndressed(item) && !item.line.marks.slanted).length,
				undressed.filter((item) => item.shape.count >= 4).length,
			) >= 0.35,
		chat: content.some((item) => item.index < 14 && says.starts.chat.test(item.folded) && item.shape.end === 'colon'),
		proper:
			long.length >= 3 &&
			long.filter((item) => !item.shape.small && hasCapital(item.folded) && item.shape.end !== 'none').length >=
				long.length * 0.65,
		leading: content.filter((item) => leads(item.folded)).length >= 4,
		loud: content.filter((item) => !item.quoted && isShouted(item.folded)).length >= Math.max(4, content.length * 0.08),
		small: share(undressed.filter((item) => item.shape.small).length, undressed.length) >= 0.4,
		transcript: isTranscript(items),
		greeting:
			content.find(
				(item) =>
					item.index < 14 && says.starts.greet.test(item.folded) && !item.line.marks.hash && item.shape.end !== 'colon',
			)?.index ?? -1,
		listed: share(body.filter((item) => item.line.marks.bullet || item.line.marks.numeral).length, body.length),
		gaps: share(items.filter((item) => item.line.gap).length, items.length),
		commented:
			items.reduce((most, item) => Math.max(most, item.line.at.container.comment), 0) >= 3 && !saysOutside(body),
		repeats,
	};
}

/** The name in brackets that a line begins with, and what stands behind it. */
export const namedInBrackets = (folded: string): { readonly name: string; readonly rest: string } | undefined => {
	const [, name, rest = ''] = /^\[(\p{Lu}[\p{L}.]{0,19}(?:\s\p{Lu}[\p{L}.]{0,19})?)\]\s*(.*)$/su.exec(folded) ?? [];
	return name === undefined ? undefined : { name, rest };
};

/** Two names and more, each three times and more, and no words for what is done or shown. */
function bracketedNames(content: readonly Item[], says: Lexicon): ReadonlySet<string> {
	const times = new Map<string, number>();
	for (const { folded } of content) {
		const found = namedInBrackets(folded);
		if (!found?.rest || says.starts.direct.test(found.name) || says.starts.stage.test(found.name)) continue;
		if (says.starts.note.test(found.name)) continue;
		times.set(found.name, (times.get(found.name) ?? 0) + 1);
	}
	const names = [...times].filter(([, count]) => count >= 3).map(([name]) => name);
	return new Set(names.length >= 2 ? names : []);
}

/** Three runs of lines behind arrows and more, most of them of one line. */
function pointsAlone(content: readonly Item[]): boolean {
	const isPointed = (place: number) => /^[→⇒➜➔]/.test(content[place]?.line.marks.bullet ?? '');
	const firsts = [...content.keys()].filter((place) => isPointed(place) && !isPointed(place - 1));
	const alone = firsts.filter((place) => !isPointed(place + 1));
	return firsts.length >= 3 && alone.length >= firsts.length * 0.6;
}

/** More sentences to listeners stand outside of quotation marks than inside. */
const saysMore = (body: readonly Item[], quoted: number): boolean =>
	body.filter(
		(item) =>
			!item.quoted &&
			isUndressed(item) &&
			item.shape.count >= 8 &&
			item.shape.end === 'stop' &&
			!item.line.marks.slanted,
	).length > quoted;

/** More sentences stand outside of comments than inside. */
function saysOutside(body: readonly Item[]): boolean {
	let [outside, inside] = [0, 0];
	for (const { line, shape } of body) {
		if (line.at.container.comment) inside++;
		else if (shape.count >= 9 && shape.end !== 'none' && !line.marks.bullet && !line.row && !line.code) outside++;
	}
	return outside > inside;
}

/** No dress, no blank lines, hardly an end mark; lines of a few words and more. */
function isTranscript(items: readonly Item[]): boolean {
	const cased = items.filter(({ folded }) => hasCase(folded)).length;
	const ended = items.filter(({ shape }) => shape.end === 'stop' || shape.end === 'question').length;
	return (
		items.length > 0 &&
		ended <= items.length * 0.1 &&
		items.reduce((sum, { shape }) => sum + shape.count, 0) >= items.length * (cased > items.length / 2 ? 5 : 2.5) &&
		items.every(
			({ index, line, shape }) =>
				readable(items[index]) && isBare({ line }) && (index === 0 || !line.gap) && shape.end !== 'colon',
		)
	);
}
