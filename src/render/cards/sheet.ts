import { Refusal } from '../../model/refusal.ts';
import {
	type Grid,
	gridOf,
	type Item,
	inkWidth,
	type Laying,
	mm,
	place,
	type Ruler,
	type SheetSize,
	setText,
	sheets,
} from '../../page/page.ts';
import type { CardSize } from '../../theme/cards.ts';
import type { Theme } from '../../theme/theme.ts';
import type { DeckWishes, Sheet } from '../renderer.ts';

/**
 * How cards lie on a sheet; on a sheet of their own size, one fills it. Bought sheets are as they are, whatever sheet was asked
 * for, and a screen shows one card at a time. Throws a Refusal for a card that is larger than the sheet.
 */
export function layOf(sheet: Sheet, size: CardSize): Grid {
	const card: SheetSize = { width: mm(size.mm[0]), height: mm(size.mm[1]) };
	if (sheet === 'card' || size.screen) return { sheet: card, card, columns: 1, rows: 1, x: 0, y: 0 };
	const { stock } = size;
	if (stock) {
		const { columns, rows } = stock;
		const place = { x: mm(stock.x), y: mm(stock.y), pitch: mm(stock.pitch) };
		return { sheet: sheets[stock.sheet], card, columns, rows, ...place, torn: true };
	}
	const grid = gridOf(sheets[sheet], card);
	if (grid.columns * grid.rows > 0) return grid;
	throw new Refusal(
		`A card of ${size.name} does not fit on ${sheetNames[sheet]}: choose a smaller one, or --sheet card for one a page.`,
	);
}

/** How faces follow one another, of what was wished for. */
export const layingOf = ({ order, duplex, offset }: DeckWishes): Laying => ({
	...(order && { order }),
	...(duplex && { duplex }),
	...(offset && { offset: { x: mm(offset[0]), y: mm(offset[1]) } }),
});

const sheetNames = { a4: 'A4', letter: 'Letter' } as const;

/** The line of print at the foot of a sheet, and the ruler before it; lengths in points. */
const slug = {
	length: mm(50),
	step: mm(10),
	/** Half the height of its end strokes, and of those between. */
	end: mm(1.1),
	mark: mm(0.5),
	thickness: 0.5,
	above: mm(8.5),
	/** Kept free between the crop marks and the ruler. */
	air: mm(2),
	marks: mm(7),
	size: 7.5,
	ink: 0.25,
	beside: mm(3),
} as const;

/**
 * A ruler of 50 mm and how to print, so that a wrong scale is seen before the first cut. Nothing where the sheet has no
 * room for it outside the cards and their marks.
 */
export function slugOf(
	grid: Grid,
	size: CardSize,
	theme: Theme,
	ruler: Ruler,
): (sheet: number, sheets: number) => readonly Item[] {
	const y = grid.sheet.height - slug.above;
	const free =
		y - (grid.y + (grid.rows - 1) * (grid.pitch ?? grid.card.height) + grid.card.height) - slug.marks - slug.air;
	if (free < slug.size) return () => [];
	const style = { face: `${theme.labels}-Medium`, size: slug.size, leading: slug.size * 1.2, ink: slug.ink };
	const stroke = (x1: number, y1: number, x2: number, y2: number): Item => ({
		kind: 'rule',
		x1,
		y1,
		x2,
		y2,
		thickness: slug.thickness,
		ink: 0,
	});
	const steps = Math.round(slug.length / slug.step);
	const scale = [stroke(grid.x, y, grid.x + slug.length, y)];
	for (let step = 0; step <= steps; step++) {
		const x = grid.x + step * slug.step;
		const half = step % steps === 0 ? slug.end : slug.mark;
		scale.push(stroke(x, y - half, x, y + half));
	}
	return (sheet, count) => {
		const words = `50 mm · print at 100 % (“Actual size”) · sheet ${sheet + 1} of ${count} · ${size.name}`;
		const line = setText([{ text: words, style }], { width: Infinity, ruler });
		const baseline = y + (slug.size * ruler.capHeight(style.face)) / 2;
		const spot = { x: grid.x + slug.length + slug.beside, baseline, align: 'left' } as const;
		return [...scale, ...place({ ...line, width: inkWidth(line) }, spot)];
	};
}
