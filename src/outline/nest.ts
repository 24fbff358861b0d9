import type { Head } from './titles/reading.ts';

export type Depth = 1 | 2 | 3 | 4;

interface Family {
	readonly key: string;
	readonly hash: number;
	readonly members: readonly number[];
	/** Members that stand directly behind another title, with nothing between. */
	readonly first: number;
}

/**
 * Levels by meaning. Families are ranked: hashes among themselves by their count, all others by who contains whom. A family
 * lies under another when its members come several at a time between two of the other's, or begin anew there.
 */
export function nest(heads: ReadonlyMap<number, Head>): ReadonlyMap<number, Depth> {
	const order = [...heads.keys()].sort((a, b) => a - b);
	const families = familiesOf(order, heads);
	const ranks = rank(families, order, heads);
	const depths = new Map<number, Depth>();
	const stack: number[] = [];
	for (const index of order) {
		const mine = ranks.get(heads.get(index)?.family ?? '') ?? 0;
		while (stack.length && (stack.at(-1) ?? 0) >= mine) stack.pop();
		stack.push(mine);
		depths.set(index, Math.min(4, stack.length) as Depth);
	}
	return depths;
}

function familiesOf(order: readonly number[], heads: ReadonlyMap<number, Head>): readonly Family[] {
	const members = new Map<string, number[]>();
	for (const index of order) {
		const key = heads.get(index)?.family ?? '';
		const list = members.get(key);
		if (list) list.push(index);
		else members.set(key, [index]);
	}
	return [...members].map(([key, list]) => ({
		key,
		members: list,
		first: list[0] ?? 0,
		hash: heads.get(list[0] ?? 0)?.item.line.marks.hash ?? 0,
	}));
}

/** A rank for each family; a smaller one is higher up. */
function rank(
	families: readonly Family[],
	order: readonly number[],
	heads: ReadonlyMap<number, Head>,
): ReadonlyMap<string, number> {
	const ranks = new Map<string, number>();
	const sorted = [...families].sort((a, b) =>
		under(a, b, order, heads) ? 1 : under(b, a, order, heads) ? -1 : a.first - b.first,
	);
	sorted.forEach((family) => {
		let level = 0;
		for (const [other, known] of ranks) {
			const above = families.find((candidate) => candidate.key === other);
			if (above && under(family, above, order, heads)) level = Math.max(level, known + 1);
		}
		ranks.set(family.key, level);
	});
	return ranks;
}

/** Whether family `a` lies under family `b`. */
function under(a: Family, b: Family, order: readonly number[], heads: ReadonlyMap<number, Head>): boolean {
	if (a.hash && b.hash) return a.hash > b.hash;
	if (a.key === b.key || b.first > a.first) return false;
	// A member of `a` before each next member of `b`: how many stand between two of `b`?
	const spans = new Map<number, number>();
	let current = -1;
	const [inA, inB] = [new Set(a.members), new Set(b.members)];
	for (const index of order) {
		if (inB.has(index)) current = index;
		else if (inA.has(index) && current >= 0) spans.set(current, (spans.get(current) ?? 0) + 1);
	}
	const most = Math.max(0, ...spans.values());
	const inside = [...spans.keys()].filter((span) => span !== b.members.at(-1)).length;
	const restarts = startsAgain(a, heads);
	if (restarts) return true;
	if (b.hash && !a.hash) return a.members.length > 1 || inside > 0;
	if (b.members.length === 1 && a.members.length > 1)
		return most > 1 && b.members[0] === order[0] ? stackedOn(a, b, order) : most > 1;
	if (most >= 2 && inside >= 1) return true;
	return inside >= 1 && a.members.length > 1;
}

/** The numbers of a family begin at one more than once. */
function startsAgain(a: Family, heads: ReadonlyMap<number, Head>): boolean {
	const values = a.members.map((index) => heads.get(index)?.item.line.marks.numeral?.value);
	return values.filter((value) => value === 1).length > 1;
}

/** The first of `a` stands directly behind the one of `b`, with no text between. */
const stackedOn = (a: Family, b: Family, order: readonly number[]): boolean =>
	order.indexOf(a.first) === order.indexOf(b.first) + 1 && a.first === b.first + 1;
