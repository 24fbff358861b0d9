import type { Grid } from './impose.ts';
import type { RuleItem } from './sheet.ts';
import { mm } from './style.ts';

const mark = { thickness: 0.25, length: mm(5), off: mm(2), cross: mm(1.6) } as const;
/** What printers leave white along the edge of a sheet, and the shortest stroke worth drawing beside it. */
const white = mm(6.4);
const shortest = mm(2);

/** From, to: a mark in a margin that begins at the sheet's edge `from` and ends at the cards; nothing where it has no room. */
function inMargin(from: number, to: number): readonly [number, number] | undefined {
	const inwards = Math.sign(to - from);
	const near = to - inwards * mark.off;
	const room = (near - from) * inwards - white;
	return room < shortest ? undefined : [near - inwards * Math.min(mark.length, room), near];
}

/**
 * Marks to cut along: in the margin only, and small crosses where four cards meet; nothing that stays on a card. Where the cards fill
 * the sheet from one side to the other, strokes on the cut itself show where it runs, just inside of what a printer leaves white.
 */
export function cropMarks(grid: Grid): readonly RuleItem[] {
	const { sheet, card, columns, rows } = grid;
	const [right, bottom] = [grid.x + columns * card.width, grid.y + rows * card.height];
	const marks: RuleItem[] = [];
	const stroke = (x1: number, y1: number, x2: number, y2: number) =>
		marks.push({ kind: 'rule', x1, y1, x2, y2, thickness: mark.thickness, ink: 0 });
	const [above, below] = [inMargin(0, grid.y), inMargin(sheet.height, bottom)];
	const [before, behind] = [inMargin(0, grid.x), inMargin(sheet.width, right)];
	for (let column = 0; column <= columns; column++) {
		const x = grid.x + column * card.width;
		const shared = column > 0 && column < columns;
		if (above) stroke(x, above[0], x, above[1]);
		else if (shared) stroke(x, white, x, white + mark.cross);
		if (below) stroke(x, below[1], x, below[0]);
		else if (shared) stroke(x, sheet.height - white - mark.cross, x, sheet.height - white);
	}
	for (let row = 0; row <= rows; row++) {
		const y = grid.y + row * card.height;
		const shared = row > 0 && row < rows;
		if (before) stroke(before[0], y, before[1], y);
		else if (shared) stroke(white, y, white + mark.cross, y);
		if (behind) stroke(behind[1], y, behind[0], y);
		else if (shared) stroke(sheet.width - white - mark.cross, y, sheet.width - white, y);
	}
	for (let column = 1; column < columns; column++) {
		for (let row = 1; row < rows; row++) {
			const x = grid.x + column * card.width;
			const y = grid.y + row * card.height;
			stroke(x - mark.cross, y, x + mark.cross, y);
			stroke(x, y - mark.cross, x, y + mark.cross);
		}
	}
	return marks;
}
