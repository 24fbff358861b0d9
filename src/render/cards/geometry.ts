import { type Grid, mm } from '../../page/page.ts';
import type { CardSize } from '../../theme/cards.ts';

/** Left, top, right and bottom edge, in points from the top left of the page. */
type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** Where a card lies. */
export interface CardPlace {
	/** Counted from 1. */
	readonly card: number;
	/** Counted from 0. */
	readonly page: number;
	/** Where it is cut. */
	readonly trim: Edges;
	/** Where its words stand. */
	readonly safe: Edges;
}

/** Where each of so many cards lies on the sheets of a grid, row by row. */
export function placesOf(count: number, grid: Grid, size: CardSize): readonly CardPlace[] {
	const each = grid.columns * grid.rows;
	return Array.from({ length: count }, (_, index): CardPlace => {
		const cell = index % each;
		const x = grid.x + (cell % grid.columns) * grid.card.width;
		const y = grid.y + Math.floor(cell / grid.columns) * grid.card.height;
		const [right, bottom] = [x + grid.card.width, y + grid.card.height];
		return {
			card: index + 1,
			page: Math.floor(index / each),
			trim: [x, y, right, bottom],
			safe: [x + mm(size.safe.x), y + mm(size.safe.top), right - mm(size.safe.x), bottom - mm(size.safe.bottom)],
		};
	});
}
