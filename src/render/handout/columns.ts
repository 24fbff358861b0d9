/** A line or so that stands in a column, as the numbers that decide where the next column begins. */
export interface Row {
	/** In points. */
	readonly height: number;
	/** Room above it, where it is not the first of its column. */
	readonly gap: number;
	/** What it costs to begin a column here, as a share of the column's height: 0 at a section, {@link never} behind a title. */
	readonly turn: number;
}

/** Done only where there is no other way. */
export const never = 9;

/** Height of a column on each page, counted from 0. */
export type Heights = (page: number) => number;

/** How far each row reaches below the first of its column when `from` is that first one; stops with the row that is too much. */
function furthest(rows: readonly Row[], from: number, height: number): number {
	let used = 0;
	for (let i = from; i < rows.length; i++) {
		const row = rows[i] as Row;
		used += (i > from ? row.gap : 0) + row.height;
		if (used > height + 1e-6 && i > from) return i;
	}
	return rows.length;
}

/** The last row before `limit` where a column may begin; `limit` itself where none may. */
function turning(rows: readonly Row[], from: number, limit: number): number {
	for (let i = limit; i > from; i--) if ((rows[i]?.turn ?? 0) < never) return i;
	return limit;
}

/**
 * Fills columns one after the other as full as they go. Returns the index of the first row of each; more than `most` columns
 * are not looked at, so a talk far too long is known to be so at once.
 */
export function fill(
	rows: readonly Row[],
	columns: number,
	heights: Heights,
	most = Number.POSITIVE_INFINITY,
): number[] {
	const starts: number[] = [0];
	for (let from = 0; starts.length <= most; ) {
		const limit = furthest(rows, from, heights(Math.floor((starts.length - 1) / columns)));
		if (limit >= rows.length) break;
		from = turning(rows, from, limit);
		starts.push(from);
	}
	return starts;
}

/** As {@link fill}, with the columns of the last page made equally long as far as good places to part them allow. */
export function deal(rows: readonly Row[], columns: number, heights: Heights): readonly number[] {
	const filled = fill(rows, columns, heights);
	const page = Math.floor((filled.length - 1) / columns);
	const before = filled.slice(0, page * columns);
	const first = filled[page * columns] ?? 0;
	if (columns === 1) return filled;
	return [...before, first, ...halve(rows, first, heights(page))];
}

/** Where the second of two columns begins, so that the longer of them is as short as it can well be; nothing for a single row. */
function halve(rows: readonly Row[], first: number, height: number): readonly number[] {
	const ends: number[] = [];
	let used = 0;
	for (let i = first; i < rows.length; i++) {
		const row = rows[i] as Row;
		used += (i > first ? row.gap : 0) + row.height;
		ends.push(used);
	}
	let best: { readonly cost: number; readonly at: number } | undefined;
	for (let i = first + 1; i < rows.length; i++) {
		const row = rows[i] as Row;
		const left = ends[i - 1 - first] ?? 0;
		const right = used - left - row.gap;
		const cost = Math.max(left, right) / height + row.turn + (Math.max(left, right) > height + 1e-6 ? never : 0);
		// A first column longer than the second looks finished, the other way round it looks forgotten.
		const tilted = cost + (right > left ? 0.02 : 0);
		if (!best || tilted < best.cost) best = { cost: tilted, at: i };
	}
	return best ? [best.at] : [];
}
