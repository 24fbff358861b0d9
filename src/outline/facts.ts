import type { Item } from './item.ts';
import type { TitleLine } from './title.ts';
import type { Head } from './titles/reading.ts';

/**
 * Headings stacked under the title with nothing between, two of them and more of one level: place, date and series of the
 * talk. A lone one above all others is a subtitle. Gives the indices of those that are no sections.
 */
export function factsUnder(
	title: TitleLine | undefined,
	items: readonly Item[],
	heads: ReadonlyMap<number, Head>,
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
	const subtitle = stack[0] && isSubtitle(stack[0], levels, heads) ? [stack[0].index] : [];
	const equals = levels.filter((level, i) => level > 0 && level === levels[i + 1]).length;
	const later = heads.size - stack.length - (heads.has(title.item.index) ? 1 : 0);
	const goesOn = items.some((item) => item.index > (stack.at(-1)?.index ?? 0) && !item.line.noise);
	return new Set(equals === 0 || later > 0 || !goesOn ? subtitle : stack.map((item) => item.index));
}

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
