/** A word with the space behind it: what stands between two spots where a line may begin. */
export interface Piece {
	/** Width with and without the space behind it. */
	readonly full: number;
	readonly ink: number;
	/** How well the voice can stop behind it, 3 to −3. */
	readonly sense: number;
}

/** What a break costs by how well the voice can stop there, in squared shares of the measure. */
const senseCost: Readonly<Record<string, number>> = {
	'3': -0.14,
	'2': -0.08,
	'1': -0.05,
	'0': 0,
	'-1': 0.04,
	'-2': 0.14,
	'-3': 0.5,
};

/** Each further line costs this, so that no line is added only to stop at every comma. */
const lineCost = 0.16;
/** Up to so many lines are balanced; more are filled. */
const balanced = 3;
/** The least share of the measure that a filled paragraph's last line should take. */
const lastLine = 0.34;

/**
 * The lines of a paragraph, each as the number of pieces up to its end. Up to three lines are made equally long, more are filled,
 * and both rather end where the voice rests. A piece wider than the measure has a line of its own.
 */
export function chooseLines(pieces: readonly Piece[], measure: number): readonly number[] {
	const lines = fewestLines(pieces, measure);
	return lines <= 1 ? [pieces.length] : best(pieces, measure, lines <= balanced ? lines : undefined);
}

function fewestLines(pieces: readonly Piece[], measure: number): number {
	let lines = 1;
	let width = 0;
	for (const piece of pieces) {
		if (width > 0 && width + piece.ink > measure + slack) {
			lines++;
			width = 0;
		}
		width += piece.full;
	}
	return lines;
}

/** Sums of many widths differ in their last digits by the order of adding. */
const slack = 1e-6;

interface Way {
	readonly cost: number;
	readonly from: number;
}

/** Least cost to end a line behind each piece, line by line when their number is fixed, else all in one. */
function best(pieces: readonly Piece[], measure: number, count: number | undefined): readonly number[] {
	const size = pieces.length + 1;
	const layers = count ?? 1;
	const ways: (Way | undefined)[] = new Array(size * (layers + 1));
	ways[0] = { cost: 0, from: -1 };
	for (let layer = 0; layer < layers; layer++) {
		const here = layer * size;
		const there = count === undefined ? 0 : here + size;
		for (let from = 0; from < pieces.length; from++) {
			const way = ways[here + from];
			if (!way) continue;
			let width = 0;
			for (let to = from; to < pieces.length; to++) {
				const piece = pieces[to] as Piece;
				if (to > from && width + piece.ink > measure + slack) break;
				const last = to === pieces.length - 1;
				const cost = way.cost + costOf((width + piece.ink) / measure, piece.sense, last, count !== undefined);
				const known = ways[there + to + 1];
				if (!known || cost < known.cost) ways[there + to + 1] = { cost, from };
				width += piece.full;
			}
		}
	}
	const ends: number[] = [];
	for (let layer = layers, end = pieces.length; end > 0; layer--) {
		ends.push(end);
		end = ways[(count === undefined ? 0 : layer * size) + end]?.from ?? 0;
	}
	return ends.reverse();
}

function costOf(share: number, sense: number, last: boolean, even: boolean): number {
	const white = Math.max(0, 1 - share) ** 2;
	if (even) return white + (last ? 0 : (senseCost[sense] ?? 0));
	if (last) return lineCost + (share < lastLine ? ((lastLine - share) / lastLine) ** 2 : 0);
	return lineCost + white + (senseCost[sense] ?? 0);
}
