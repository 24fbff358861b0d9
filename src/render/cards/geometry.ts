import { type Berth, berths, type Grid, type Laying, mm } from '../../page/page.ts';
import type { CardSize } from '../../theme/cards.ts';
import type { Face } from './faces.ts';

/** Left, top, right and bottom edge, in points from the top left of the page. */
type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** Where a face of a card lies. */
export interface CardPlace {
	/** Counted from 1. */
	readonly card: number;
	/** Counted from 0. */
	readonly page: number;
	/** Of a sheet that is printed on both sides. */
	readonly side?: 'front' | 'back';
	/** Where it is cut. */
	readonly trim: Edges;
	/** Where its words stand. */
	readonly safe: Edges;
}

/** Where each of some faces lies on the sheets of a grid. */
export function placesOf(
	faces: readonly Pick<Face, 'card'>[],
	grid: Grid,
	size: CardSize,
	laying: Laying,
): readonly CardPlace[] {
	const { width, height } = grid.card;
	return berths(faces.length, grid, laying).map(({ page, back, x, y }: Berth, index): CardPlace => {
		const [right, bottom] = [x + width, y + height];
		return {
			card: (faces[index]?.card ?? index) + 1,
			page,
			...(laying.duplex && { side: back ? 'back' : 'front' }),
			trim: [x, y, right, bottom],
			safe: [x + mm(size.safe.x), y + mm(size.safe.top), right - mm(size.safe.x), bottom - mm(size.safe.bottom)],
		};
	});
}

const hundredths = (edge: number): number => Math.round(edge * 100) / 100;

/** Places as JSON, one a line, in hundredths of a point: for tests and for people who cut by machine. */
export function geometryJson(places: readonly CardPlace[]): string {
	const lines = places.map(({ trim, safe, ...where }) =>
		JSON.stringify({ ...where, trim: trim.map(hundredths), safe: safe.map(hundredths) }),
	);
	return `[\n${lines.join(',\n')}\n]\n`;
}
