import { cropMarks } from './crop.ts';
import { type Item, type Page, shift } from './sheet.ts';
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

/** Cards of one size on a sheet; edge to edge, so that neighbours share a cut, unless there is a pitch. */
export interface Grid {
	/** The sheet as it lies, upright or on its side. */
	readonly sheet: SheetSize;
	readonly card: SheetSize;
	readonly columns: number;
	readonly rows: number;
	/** Left and top edge of the first card. */
	readonly x: number;
	readonly y: number;
	/** From the top of one card to the top of the one below, where that is more than its height. */
	readonly pitch?: number;
	/** The sheet is perforated: there is nothing to cut, and no marks. */
	readonly torn?: true;
}

/** Cuts may come this close to the sheet's edge before a card counts as off the sheet: A6 cards fill A4 but for half a millimetre. */
const tolerance = mm(0.6);

/**
 * As many cards as the sheet holds, in whichever way it takes more of them; upright when both take the same. Centred. No columns or
 * no rows where the sheet is smaller than a card.
 */
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

/** How faces follow one another on the sheets. */
export interface Laying {
	/**
	 * `rows`, the default: row by row, sheet by sheet. `stacks`: sheets that are cut as one pile fall into piles that lie in order,
	 * one upon the other.
	 */
	readonly order?: 'rows' | 'stacks';
	/** Faces take turns on the front and the back of a card; over which edge of the sheet the printer turns it. */
	readonly duplex?: 'long-edge' | 'short-edge';
	/** Where a printer that is off has to print instead: so much further to the right and down, in points. */
	readonly offset?: { readonly x: number; readonly y: number };
}

/** Where a face lies. */
export interface Berth {
	/** Counted from 0, backs included. */
	readonly page: number;
	readonly back: boolean;
	/** Left and top edge, in points from the top left of the page. */
	readonly x: number;
	readonly y: number;
}

/** Whether a sheet that is turned so is turned about its upright axis, like the page of a book, or over its top like a notepad. */
export const turnsLikeBook = ({ sheet }: Grid, duplex: 'long-edge' | 'short-edge'): boolean =>
	(duplex === 'long-edge') === sheet.height >= sheet.width;

/**
 * Where each of so many faces lies. In stacks, the card in cell `c` of sheet `s` is number `c` × sheets + `s`. A back lies where its
 * front comes to lie when the sheet is turned.
 */
export function berths(count: number, grid: Grid, { order = 'rows', duplex, offset }: Laying = {}): readonly Berth[] {
	const each = grid.columns * grid.rows;
	const sides = duplex ? 2 : 1;
	const leaves = Math.ceil(count / sides);
	const piles = Math.ceil(leaves / each);
	return Array.from({ length: count }, (_, face): Berth => {
		const leaf = Math.floor(face / sides);
		const back = face % sides === 1;
		const [sheet, cell] =
			order === 'stacks' ? [leaf % piles, Math.floor(leaf / piles)] : [Math.floor(leaf / each), leaf % each];
		const front = {
			x: grid.x + (cell % grid.columns) * grid.card.width,
			y: grid.y + Math.floor(cell / grid.columns) * (grid.pitch ?? grid.card.height),
		};
		const mirrored = back && duplex && turnsLikeBook(grid, duplex);
		const upended = back && !mirrored;
		const x = mirrored ? grid.sheet.width - front.x - grid.card.width : front.x;
		const y = upended ? grid.sheet.height - front.y - grid.card.height : front.y;
		return { page: sheet * sides + (back ? 1 : 0), back, x: x + (offset?.x ?? 0), y: y + (offset?.y ?? 0) };
	});
}

/** Faces by their places in the deck, made when they are laid: a long deck is never there as a whole. */
export interface Faces {
	readonly count: number;
	face(index: number): Page;
}

/**
 * Faces laid on sheets, with crop marks on every front; a sheet that is printed on both sides is two pages, though nothing may be
 * on the second. Page by page, each made when it is asked for. `furniture` adds what else a front carries, a ruler or a line of
 * print, and is given the sheet's number from 0 and how many there are.
 */
export function* impose(
	{ count: faceCount, face }: Faces,
	grid: Grid,
	laying: Laying = {},
	furniture: (sheet: number, sheets: number) => readonly Item[] = () => [],
): Generator<Page> {
	const { offset = { x: 0, y: 0 }, duplex } = laying;
	const sides = duplex ? 2 : 1;
	const sheets = Math.ceil(Math.ceil(faceCount / sides) / (grid.columns * grid.rows));
	const onPage = Array.from({ length: sheets * sides }, (): { index: number; x: number; y: number }[] => []);
	for (const [index, { page, x, y }] of berths(faceCount, grid, laying).entries()) onPage[page]?.push({ index, x, y });
	const marks = grid.torn ? [] : cropMarks(grid);
	for (const [page, laid] of onPage.entries()) {
		const items = laid.flatMap(({ index, x, y }) => shift(face(index).items, x, y));
		const front = page % sides === 0 ? shift([...marks, ...furniture(page / sides, sheets)], offset.x, offset.y) : [];
		yield { ...grid.sheet, items: [...items, ...front] };
	}
}
