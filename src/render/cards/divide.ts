/** One line of a card's body as four numbers: all that is needed to decide where the next card begins. */
export interface Row {
	/** From its top to its baseline, in points. */
	readonly rise: number;
	/** From its baseline to the top of the next row. */
	readonly drop: number;
	/** Least room above it when it is not the first on its card. */
	readonly gap: number;
	/** Room that a reminder of what it belongs to takes above it when it is the first on its card, and not of all. */
	readonly again: number;
	/** What it costs to begin a card here: 0 between thoughts, up to {@link never} where it should not happen. */
	readonly turn: number;
}

/** From the top of the first row, or of its reminder, to the baseline of the last, with the least gaps between. */
export function depthOf(rows: readonly Row[]): number {
	let depth = rows[0]?.again ?? 0;
	for (const [index, row] of rows.entries())
		depth += (index > 0 ? row.gap : 0) + row.rise + (index < rows.length - 1 ? row.drop : 0);
	return depth;
}

/** So dear that it is done only when nothing else fits on a card at all. */
export const never = 1000;

/** What one more card costs, against which turns and unevenness are weighed. */
const oneMoreCard = 1;
/** What a card left wholly empty would cost; falls with the square of what is free, so that parts fill evenly. */
const emptiness = 0.6;

/**
 * Deals rows onto cards in order, at the least cost in cards, bad turns and uneven filling, in time linear in the
 * number of rows. From the top of its first row to the baseline of its last, the first card takes `first` points, every
 * other `rest`. Returns the index of the first row of each card, starting with 0; one card, when there are no rows. A
 * row higher than its card has one to itself.
 */
export function divide(rows: readonly Row[], first: number, rest: number): readonly number[] {
	// best[i]: the least cost of dealing rows 0 up to i; from[i]: where the last of those cards begins.
	const best = [0];
	const from = [0];
	for (let end = 1; end <= rows.length; end++) {
		let cost = Number.POSITIVE_INFINITY;
		let begin = end - 1;
		let below = 0;
		for (let start = end - 1; start >= 0; start--) {
			const row = rows[start] as Row;
			const inside = row.rise + below;
			const used = row.again + inside;
			const room = start === 0 ? first : rest;
			if (used > room && start < end - 1) {
				// The first card may have more room than the rest: look on only while row 0 could still be reached.
				if (inside > Math.max(first, rest)) break;
			} else {
				const free = Math.max(0, 1 - used / room);
				const here = (best[start] ?? 0) + oneMoreCard + emptiness * free * free + (start === 0 ? 0 : row.turn);
				if (here < cost) {
					cost = here;
					begin = start;
				}
			}
			below = row.gap + inside + (rows[start - 1]?.drop ?? 0);
		}
		best.push(cost);
		from.push(begin);
	}
	const starts: number[] = [];
	for (let end = rows.length; end > 0; end = from[end] ?? 0) starts.push(from[end] ?? 0);
	return starts.length > 0 ? starts.reverse() : [0];
}
