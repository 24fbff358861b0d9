import type { Item } from './item.ts';
import { isLogistics } from './remark.ts';
import { namedBackstage } from './scope.ts';
import type { TitleLine } from './title.ts';
import type { Head } from './titles/reading.ts';
import type { Lexicon } from './words/words.ts';

/**
 * Headings stacked under the title with nothing between, two of them and more of one level: place, date and series of the
 * talk. A lone one above all others is a subtitle, unless it says *Script*. Gives the indices of those that are no sections.
 */
export function factsUnder(
	title: TitleLine | undefined,
	items: readonly Item[],
	heads: ReadonlyMap<number, Head>,
	says: Lexicon,
): ReadonlySet<number> {
	const stack: Item[] = [];
	if (!title) return new Set();
	for (let i = title.item.index + 1; i < items.length; i++) {
		const item = items[i] as Item;
		if (item.line.noise) continue;
		if (!heads.has(i)) break;
		stack.push(item);
	}
	const levels = stack.map((item) => item.line.marks.hash);
	const next = stack[0];
	const named = next !== undefined && says.has.paper.test(next.folded) && !namedBackstage(next.folded, says);
	const below = next && ((!named && isSubtitle(next, levels, heads)) || isOccasion(next, levels, heads));
	const subtitle = next && below ? [next.index] : [];
	const equals = levels.filter((level, i) => level > 0 && level === levels[i + 1]).length;
	const later = heads.size - stack.length - (heads.has(title.item.index) ? 1 : 0);
	const goesOn = items.some((item) => item.index > (stack.at(-1)?.index ?? 0) && !item.line.noise);
	return new Set(equals === 0 || later > 0 || !goesOn ? subtitle : stack.map((item) => item.index));
}

/** Says how long, when or for whom, and either a lower heading follows at once or it is the only one of its level. */
function isOccasion(
	{ index, line, folded }: Item,
	levels: readonly number[],
	heads: ReadonlyMap<number, Head>,
): boolean {
	const [own = 0, below = 0] = levels;
	if (own < 2 || line.marks.numeral || !(isLogistics(folded) || /@\p{L}|\b(?:19|20)\d{2}\b/u.test(folded)))
		return false;
	const later = [...heads.values()].filter(({ item }) => item.index > index && item.line.marks.hash > 0);
	const lower = later.filter(({ item }) => item.line.marks.hash > own).length;
	return lower >= fewestLower && (below > own || lower === later.length);
}

/** So many headings of lower levels follow a subtitle. */
const fewestLower = 3;

/** The only heading of its level, with nothing under it but the headings of a lower one: no part of the talk, since it is all of it. */
const isSubtitle = (
	{ index, line }: Item,
	[own = 0, below = 0]: readonly number[],
	heads: ReadonlyMap<number, Head>,
): boolean =>
	own > 0 &&
	below > own &&
	heads.size >= 4 &&
	[...heads.values()].every(
		({ item }) => item.index <= index || item.line.marks.hash === 0 || item.line.marks.hash > line.marks.hash,
	);
