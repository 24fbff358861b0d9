import { type Item, type Page, type RuleItem, shift } from './sheet.ts';
import { mm } from './style.ts';

/** Width and height in points, upright. */
export interface SheetSize {
	readonly width: number;
	readonly height: number;
}

/** The sheets people have at home. */
export const sheets = {
	a4: { width: mm(210), height: mm(297) },
	letter: { width: 612, height: 792 },
} as const satisfies Record<string, SheetSize>;

/** Cards of one size on a sheet, edge to edge, so that neighbours share a cut. */
export interface Grid {
	/** The sheet as it lies, upright or on its side. */
	readonly sheet: SheetSize;
	readonly card: SheetSize;
	readonly columns: number;
	readonly rows: number;
	/** Left and top edge of the first card. */
	readonly x: number;
	readonly y: number;
}

/** Cuts may come this close to the sheet's edge before a card counts as off the sheet: A6 cards fill A4 but for half a millimetre. */
const tolerance = mm(0.6);

/** As many cards as the sheet holds, in whichever way it takes more of them; upright when both take the same. Centred. */
export function gridOf(sheet: SheetSize, card: SheetSize): Grid {
	const ways = [sheet, { width: sheet.height, height: sheet.width }].map((lying) => {
		const columns = Math.floor((lying.width + tolerance) / card.width);
		const rows = Math.floor((lying.height + tolerance) / card.height);
		const x = (lying.width - columns * card.width) / 2;
		const y = (lying.height - rows * card.height) / 2;
		return { sheet: lying, card, columns, rows, x, y };
	});
	const [upright, onSide] = ways as [Grid, Grid];
	return onSide.columns * onSide.rows > upright.columns * upright.rows ? onSide : upright;
}

/** The cell of a grid that the card with this index lies in, from its left top, row by row. */
const cellOf = (grid: Grid, index: number): { readonly x: number; readonly y: number } => ({
	x: grid.x + (index % grid.columns) * grid.card.width,
	y: grid.y + Math.floor(index / grid.columns) * grid.card.height,
});

/**
 * Cards laid on sheets row by row, with crop marks on every sheet. `furniture` adds what else a sheet carries, a ruler or a line
 * of print, and is given the sheet's number from 0 and how many there are.
 */
export function impose(
	cards: readonly Page[],
	grid: Grid,
	furniture: (sheet: number, sheets: number) => readonly Item[] = () => [],
): readonly Page[] {
	const perSheet = grid.columns * grid.rows;
	const count = Math.ceil(cards.length / perSheet);
	return Array.from({ length: count }, (_, sheet) => {
		const laid = cards.slice(sheet * perSheet, (sheet + 1) * perSheet).flatMap((card, index) => {
			const cell = cellOf(grid, index);
			return shift(card.items, cell.x, cell.y);
		});
		return { ...grid.sheet, items: [...laid, ...cropMarks(grid), ...furniture(sheet, count)] };
	});
}

const mark = { thickness: 0.25, length: mm(5), off: mm(2), cross: mm(1.6) };

/** Marks to cut along: in the margin only, and small crosses where four cards meet; nothing that stays on a card. */
function cropMarks(grid: Grid): readonly RuleItem[] {
	const { sheet, card, columns, rows } = grid;
	const right = grid.x + columns * card.width;
	const bottom = grid.y + rows * card.height;
	const stroke = (x1: number, y1: number, x2: number, y2: number): RuleItem => ({
		kind: 'rule',
		x1,
		y1,
		x2,
		y2,
		thickness: mark.thickness,
		ink: 0,
	});
	const marks: RuleItem[] = [];
	for (let column = 0; column <= columns; column++) {
		const x = grid.x + column * card.width;
		if (grid.y > mark.off) marks.push(stroke(x, Math.max(0, grid.y - mark.off - mark.length), x, grid.y - mark.off));
		if (sheet.height - bottom > mark.off) {
			marks.push(stroke(x, bottom + mark.off, x, Math.min(sheet.height, bottom + mark.off + mark.length)));
		}
	}
	for (let row = 0; row <= rows; row++) {
		const y = grid.y + row * card.height;
		if (grid.x > mark.off) marks.push(stroke(Math.max(0, grid.x - mark.off - mark.length), y, grid.x - mark.off, y));
		if (sheet.width - right > mark.off) {
			marks.push(stroke(right + mark.off, y, Math.min(sheet.width, right + mark.off + mark.length), y));
		}
	}
	for (let column = 1; column < columns; column++) {
		for (let row = 1; row < rows; row++) {
			const x = grid.x + column * card.width;
			const y = grid.y + row * card.height;
			marks.push(stroke(x - mark.cross, y, x + mark.cross, y), stroke(x, y - mark.cross, x, y + mark.cross));
		}
	}
	return marks;
}
