import { describe, expect, it } from 'vitest';
import { gridOf, impose, mm, type Page, sheets } from '../../src/page/page.ts';

const size = (width: number, height: number) => ({ width: mm(width), height: mm(height) });
const sizes = {
	'3x5': size(127, 76.2),
	'4x6': size(152.4, 101.6),
	'5x8': size(203.2, 127),
	a6: size(148, 105),
	a7: size(105, 74),
};

describe('a grid', () => {
	it.each([
		['3x5', 'a4', 2, 2],
		['3x5', 'letter', 2, 2],
		['4x6', 'a4', 1, 2],
		['4x6', 'letter', 1, 2],
		['5x8', 'a4', 1, 2],
		['5x8', 'letter', 1, 2],
		['a6', 'a4', 2, 2],
		['a7', 'a4', 2, 4],
	] as const)('lays %s on %s in %i by %i', (card, sheet, columns, rows) => {
		expect(gridOf(sheets[sheet], sizes[card])).toMatchObject({ columns, rows });
	});

	it('stands in the middle of its sheet', () => {
		const grid = gridOf(sheets.letter, sizes['4x6']);
		expect(grid.sheet.width - grid.x * 2).toBeCloseTo(grid.card.width);
		expect(grid.sheet.height - grid.y * 2).toBeCloseTo(grid.card.height * 2);
	});
});

describe('imposing', () => {
	const card = (n: number): Page => ({
		...sizes['3x5'],
		items: [{ kind: 'circle', x: 10, y: 10, radius: n }],
	});
	const grid = gridOf(sheets.a4, sizes['3x5']);
	const laid = impose([1, 2, 3, 4, 5].map(card), grid, (sheet, all) => [
		{ kind: 'box', x: 0, y: 0, width: sheet, height: all },
	]);

	it('lays cards row by row, on as many sheets as it takes', () => {
		expect(laid).toHaveLength(2);
		const circles = laid[0]?.items.filter((item) => item.kind === 'circle') ?? [];
		expect(circles.map(({ x, y }) => [Math.round(x - grid.x), Math.round(y - grid.y)])).toEqual([
			[10, 10],
			[10 + Math.round(grid.card.width), 10],
			[10, 10 + Math.round(grid.card.height)],
			[10 + Math.round(grid.card.width), 10 + Math.round(grid.card.height)],
		]);
	});

	it('adds the furniture of each sheet', () => {
		const boxes = laid.map((page) => page.items.filter((item) => item.kind === 'box'));
		expect(boxes).toMatchObject([[{ width: 0, height: 2 }], [{ width: 1, height: 2 }]]);
	});

	it('leaves no mark on a card but the small crosses where four meet', () => {
		const rules = laid[0]?.items.filter((item) => item.kind === 'rule') ?? [];
		const [right, bottom] = [grid.x + 2 * grid.card.width, grid.y + 2 * grid.card.height];
		const within = rules.filter((rule) => {
			const [x, y] = [(rule.x1 + rule.x2) / 2, (rule.y1 + rule.y2) / 2];
			return x > grid.x - 1 && x < right + 1 && y > grid.y - 1 && y < bottom + 1;
		});
		expect(rules).toHaveLength(14);
		expect(within).toHaveLength(2);
		for (const rule of within) {
			expect(Math.max(rule.x2 - rule.x1, rule.y2 - rule.y1)).toBeCloseTo(2 * mm(1.6));
		}
	});
});
