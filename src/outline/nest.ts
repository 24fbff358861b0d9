import { hasCapital, hasSmall } from '../text/letters.ts';
import type { Head } from './titles/reading.ts';

export type Depth = 1 | 2 | 3 | 4;

interface Family {
	readonly key: string;
	readonly hash: number;
	readonly members: readonly number[];
	readonly first: number;
	/** How its members are numbered; empty when they are not. */
	readonly style: string;
	/** The numbers of its members begin anew at least once. */
	readonly restarts: boolean;
	/** Its members are questions or objections in quotation marks. */
	readonly quoted: boolean;
}

/**
 * Levels by meaning. Families are ranked: hashes among themselves by their count, all others by who contains whom. A family
 * lies under another when its members come several at a time between two of the other's, or begin anew there. A rule may stand
 * right above a title.
 */
export function nest(
	heads: ReadonlyMap<number, Head>,
	isRuledOff: (index: number) => boolean,
): ReadonlyMap<number, Depth> {
	const order = [...heads.keys()].sort((a, b) => a - b);
	const ranks = rank(familiesOf(order, heads), order, heads);
	const depths = new Map<number, Depth>();
	const stack: number[] = [];
	for (const index of order) {
		const mine = ranks.get(heads.get(index)?.family ?? '') ?? 0;
		while (stack.length && (stack.at(-1) ?? 0) >= mine) stack.pop();
		stack.push(mine);
		depths.set(index, Math.min(4, stack.length) as Depth);
	}
	sinkPrefixed(order, heads, depths);
	sinkContinued(order, heads, depths);
	raiseLast(order, heads, depths, isRuledOff);
	return depths;
}

/** The last title, the only one of its kind, behind a rule and below one section of several: it is about all of them. */
function raiseLast(
	order: readonly number[],
	heads: ReadonlyMap<number, Head>,
	depths: Map<number, Depth>,
	isRuledOff: (index: number) => boolean,
): void {
	const last = order.at(-1) ?? -1;
	const families = order.map((index) => heads.get(index)?.family);
	const alone = families.filter((family) => family === families.at(-1)).length === 1;
	if (alone && families.length > 3 && depths.get(last) === 2 && isRuledOff(last)) depths.set(last, 1);
}

/** `The weir`, `The weir – in May`, `The weir – today`: what repeats the whole title before it and goes on is a part of it. */
function sinkContinued(order: readonly number[], heads: ReadonlyMap<number, Head>, depths: Map<number, Depth>): void {
	let upper: Head | undefined;
	for (const index of order) {
		const head = heads.get(index) as Head;
		const begun = /^(.{2,60}?)(?:\s[-–—/]\s|\s?[:：]\s)/.exec(head.item.words)?.[1];
		const depth = depths.get(upper?.item.index ?? -1) ?? 4;
		if (upper && begun && depth < 4 && head.family === upper.family && sameWords(begun, upper.item.words))
			depths.set(index, (depth + 1) as Depth);
		else upper = head;
	}
}

const sameWords = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * `Background: the trains`, `Background: the signals` right under a title without text of its own that begins like them,
 * `Background and aim`: its parts, though they are dressed alike.
 */
function sinkPrefixed(order: readonly number[], heads: ReadonlyMap<number, Head>, depths: Map<number, Depth>): void {
	const prefixOf = (index: number | undefined) => heads.get(index ?? -1)?.item.label?.label;
	for (let i = 0; i + 2 < order.length; i++) {
		const upper = heads.get(order[i] ?? -1);
		const prefix = prefixOf(order[i + 1]);
		if (!upper || !prefix || upper.item.label || prefixOf(order[i + 2]) !== prefix) continue;
		const depth = depths.get(order[i] ?? -1) ?? 1;
		if (depth === 4 || !upper.item.folded.startsWith(prefix) || heads.get(order[i + 1] ?? -1)?.family !== upper.family)
			continue;
		for (let j = i + 1; prefixOf(order[j]) === prefix; j++) depths.set(order[j] ?? -1, (depth + 1) as Depth);
	}
}

function familiesOf(order: readonly number[], heads: ReadonlyMap<number, Head>): readonly Family[] {
	const members = new Map<string, number[]>();
	for (const index of order) {
		const key = heads.get(index)?.family ?? '';
		const list = members.get(key);
		if (list) list.push(index);
		else members.set(key, [index]);
	}
	return [...members].map(([key, list]) => {
		const items = list.map((index) => (heads.get(index) as Head).item);
		return {
			...{ key, members: list, first: list[0] ?? 0, hash: items[0]?.line.marks.hash ?? 0 },
			style: items[0]?.line.marks.numeral?.style ?? '',
			restarts: items.filter((item) => item.line.marks.numeral?.value === 1).length > 1,
			quoted:
				items.filter((item) => item.shape.opens || (list.length > 1 && key.startsWith('objection'))).length >
				items.length / 2,
		};
	});
}

/** No note has more; what a hostile one has beyond them is of the first level. */
const mostFamilies = 24;

/** A rank for each family; a smaller one is higher up. Families are few, so each is held against each. */
function rank(
	families: readonly Family[],
	order: readonly number[],
	heads: ReadonlyMap<number, Head>,
): ReadonlyMap<string, number> {
	const above = new Map<Family, readonly Family[]>();
	for (const a of families.slice(0, mostFamilies))
		above.set(
			a,
			families.slice(0, mostFamilies).filter((b) => a !== b && under(a, b, order, heads) && !under(b, a, order, heads)),
		);
	const ranks = new Map<string, number>();
	const rankOf = (family: Family, seen: readonly Family[]): number => {
		const known = ranks.get(family.key);
		if (known !== undefined) return known;
		const levels = (above.get(family) ?? [])
			.filter((other) => !seen.includes(other))
			.map((other) => rankOf(other, [...seen, family]) + 1);
		return Math.max(0, ...levels);
	};
	for (const family of families) ranks.set(family.key, rankOf(family, []));
	return ranks;
}

/** Whether family `a` lies under family `b`. */
function under(a: Family, b: Family, order: readonly number[], heads: ReadonlyMap<number, Head>): boolean {
	if (a.hash && b.hash) return a.hash > b.hash && !mostStandBefore(a, b);
	if (crowns(b, a)) return true;
	if (crowns(a, b) || b.first > a.first) return false;
	if (a.key === 'banner' && !b.hash && b.key !== 'banner') return false;
	const [pathA, pathB] = [pathOf(a, heads), pathOf(b, heads)];
	if (pathA > 1 && pathB > 0 && pathA !== pathB && !a.hash && !b.hash) return pathA > pathB;
	const spans = spansOf(a, b, order);
	const inside = spans.size - (spans.has(b.members.at(-1) ?? -1) ? 1 : 0);
	const most = [...spans.values()].reduce((top, count) => Math.max(top, count), 0);
	const b1 = heads.get(b.first) as Head;
	const sameDress = dressOf(heads.get(a.first) as Head) === dressOf(b1);
	if (a.style === 'lower' && /^(?:arabic|roman|upper|word)$/.test(b.style) && spans.size > 0) return true;
	if (a.restarts && !b.restarts && spans.size >= 2) return true;
	if (a.quoted && !b.quoted && spans.size > 0) return true;
	if (b.hash) return b.members.length > 1 || a.members.length < 3 || (!a.hash && stacked(b.first, a.first, heads));
	if (b.members.length === 1)
		return b.first === order[0] && a.first === order[1] && stacked(b.first, a.first, heads) && a.members.length > 1;
	if (sameDress) return inside >= 2 && most >= 2;
	if (spans.size >= 2 && spans.size >= b.members.length / 2 && inside >= 1 && most >= 2) return true;
	return a.style !== 'word' && inside >= 1 && a.members.length <= b.members.length && a.members.length > 1;
}

/** Nearly all of a family, three and more, stand right above one of the other: chapters above their slides. */
function crowns(upper: Family, lower: Family): boolean {
	if (upper.members.length < 3 || lower.members.length < upper.members.length) return false;
	const below = new Set(lower.members);
	return upper.members.filter((index) => below.has(index + 1)).length >= upper.members.length * 0.8;
}

/** Headings with more hashes that mostly stand before the first with fewer: the author did not mind how many. */
const mostStandBefore = (a: Family, b: Family): boolean =>
	a.members.filter((index) => index < b.first).length * 2 > a.members.length;

/** How many numbers a family counts with: 2 for `3.1`, 1 for `3.`, 0 for none. */
const pathOf = (family: Family, heads: ReadonlyMap<number, Head>): number =>
	heads.get(family.first)?.item.line.marks.numeral?.path.length ?? 0;

/** How many members of `a` stand behind each member of `b` that has any, before the next. */
function spansOf(a: Family, b: Family, order: readonly number[]): ReadonlyMap<number, number> {
	const spans = new Map<number, number>();
	const [inA, inB] = [new Set(a.members), new Set(b.members)];
	let current = -1;
	for (const index of order) {
		if (inB.has(index)) current = index;
		else if (inA.has(index) && current >= 0) spans.set(current, (spans.get(current) ?? 0) + 1);
	}
	return spans;
}

/** Bold, bracketed, in capitals: what a title looks like apart from its number. */
function dressOf({ item }: Head): string {
	const { marks } = item.line;
	const named = marks.numeral?.style === 'word' ? marks.numeral.raw : item.words;
	const capitals = hasCapital(named) && !hasSmall(named.replace(/(?<!\s)\s*\([^()]*\)$/, ''));
	return `${marks.hash}${marks.stamp !== ''}${marks.bold}${marks.bracket}${marks.bullet}${capitals}${item.framed}`;
}

/** Nothing stands between two titles. */
const stacked = (upper: number, lower: number, heads: ReadonlyMap<number, Head>): boolean => {
	const tail = heads.get(upper)?.item.index ?? 0;
	return lower === tail + 1;
};
