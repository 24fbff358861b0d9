import type { Item } from './item.ts';
import type { Depth } from './nest.ts';
import { isQuoted } from './profile.ts';
import type { Head } from './titles/reading.ts';
import type { Lexicon } from './words/words.ts';

/** Where an item stands: under which title, and whether all of that is for the speaker's eyes. */
export interface Scope {
	/** Index of the title it stands under; -1 before the first. */
	readonly head: number;
	/** Before the first section, behind the title, in the first third of the note. */
	readonly preface: boolean;
	/** More stands before the first section than facts about the talk. */
	readonly crowded: boolean;
	/** What stands before the first section is about the note itself: *The script for the film …*. */
	readonly paper: boolean;
	/** In an Obsidian callout, `> [!note]`: all its quoted lines. */
	readonly callout: boolean;
	/** Under a section that is not for the audience. */
	readonly private: boolean;
}

/** The titles whose sections are not for the audience: a checklist, sources, how to use this file. */
export function privateHeads(
	items: readonly Item[],
	heads: ReadonlyMap<number, Head>,
	depths: ReadonlyMap<number, Depth>,
	says: Lexicon,
): ReadonlySet<number> {
	const order = [...heads.keys()].sort((a, b) => a - b);
	const found = new Set<number>();
	const ends = sectionEnds(order, depths, items.length);
	order.forEach((index, place) => {
		const end = ends[place] ?? items.length;
		const head = heads.get(index);
		if (found.has(index) || !head || !isBackstage(head.item, items.slice(index + 1, end), says)) return;
		for (let i = place; i < order.length && (order[i] ?? 0) < end; i++) found.add(order[i] ?? 0);
	});
	return found;
}

/** Index of the item behind the last one of each section. */
function sectionEnds(order: readonly number[], depths: ReadonlyMap<number, Depth>, count: number): readonly number[] {
	const ends = new Array<number>(order.length).fill(count);
	const open: number[] = [];
	order.forEach((index, place) => {
		const depth = depths.get(index) ?? 1;
		while (open.length && (depths.get(order[open.at(-1) ?? 0] ?? 0) ?? 1) >= depth) ends[open.pop() ?? 0] = index;
		open.push(place);
	});
	return ends;
}

/** Named for what is never said, or so in a heading of six words or fewer, or nothing but boxes beneath; and not mostly quoted or prose to listeners. */
function isBackstage(head: Item, below: readonly Item[], says: Lexicon): boolean {
	const content = below.filter((item) => !item.line.noise);
	const boxes = content.filter((item) => item.line.marks.checkbox && !isQuoted(item)).length;
	if (content.length >= 2 && boxes >= content.length * 0.5) return true;
	if (says.is.closed.test(head.folded.replace(/\s*[([].*[)\]]$/, ''))) return true;
	if (head.shape.count > 6 || head.shape.opens || !namedBackstage(head.folded, says)) return false;
	const said = content.filter(
		(item) =>
			isQuoted(item) ||
			(!item.line.marks.bullet && !item.line.marks.numeral && item.shape.count >= 12 && !item.line.row),
	).length;
	return said < Math.max(1, content.length * 0.5);
}

/** The heading begins with a word for it, or such words are half of it and more. */
export function namedBackstage(heading: string, says: Lexicon): boolean {
	if (says.starts.backstage.test(heading)) return true;
	const words = heading
		.replace(/\(.*\)|[^\p{L}\p{M}\p{N} ]/gu, '')
		.trim()
		.split(/\s+/);
	const last = words.at(-1) ?? '';
	if (words.length <= 3 && says.is.backstage.test(last) && says.is.note.test(last)) return true;
	const found = says.found('backstage', heading);
	return (
		found !== undefined && found.length >= heading.replace(/\(.*\)|[^\p{L}\p{M}\p{N} ]/gu, '').trim().length * 0.35
	);
}

/** The scope of every item. */
export function scopes(
	items: readonly Item[],
	heads: ReadonlyMap<number, Head>,
	closed: ReadonlySet<number>,
	says: Lexicon,
): readonly Scope[] {
	let head = -1;
	let callout = false;
	const lastOfPreface = endOfPreface(items, heads);
	const facts = items.filter(
		({ index, line, label, shape, level }) =>
			index <= lastOfPreface && !line.noise && !label && (shape.count >= 6 || level > 0),
	);
	const crowded = facts.length > mostFacts;
	const paper = facts.slice(0, mostOpenings).some((item) => isAboutPaper(item, says));
	return items.map((item) => {
		if (!item.line.marks.quote) callout = false;
		if (/^\[!/.test(item.folded)) callout = item.line.marks.quote > 0 && !/^\[!(?:quote|cite)/i.test(item.folded);
		if (heads.has(item.index)) head = item.index;
		return {
			head,
			callout,
			preface: head < 0 && item.index <= lastOfPreface,
			crowded,
			paper,
			private: closed.has(head),
		};
	});
}

/** So many longer or nested lines without a label may stand under a title and be nothing but facts. */
const mostFacts = 5;

/** The note speaks of itself in one of so many first lines, if at all. */
const mostOpenings = 3;

/** A note's name for itself among the first words of a sentence in which nobody speaks of *us* or to *you*. */
const isAboutPaper = ({ folded, shape, line: { marks } }: Item, says: Lexicon): boolean =>
	!marks.hash &&
	shape.count >= 6 &&
	says.has.paper.test(folded.split(/\s+/).slice(0, 5).join(' ').slice(0, 40)) &&
	!says.starts.greet.test(folded) &&
	!says.has.person.test(folded);

/** A preface is no more than so many items, or a third of a longer note. */
const longestPreface = 12;

function endOfPreface(items: readonly Item[], heads: ReadonlyMap<number, Head>): number {
	for (const { index } of items)
		if (heads.has(index)) return index <= Math.max(longestPreface, items.length / 3) ? index : -1;
	return longestPreface;
}
