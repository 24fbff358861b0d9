import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berths, type Faces, gridOf, impose, mm, type Page, sheets } from '../../src/page/page.ts';

const size = (width: number, height: number) => ({ width: mm(width), height: mm(height) });
const sizes = {
	'3x5': size(127, 76.2),
	'4x6': size(152.4, 101.6),
	'5x8': size(203.2, 127),
	a6: size(148, 105),
	a7: size(105, 74),
};

const all = (cards: readonly Page[]): Faces => ({ count: cards.length, face: (index) => cards[index] as Page });
const lay = (...given: Parameters<typeof impose>): readonly Page[] => [...impose(...given)];

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
	const laid = lay(all([1, 2, 3, 4, 5].map(card)), grid, {}, (sheet, count) => [
		{ kind: 'box', x: 0, y: 0, width: sheet, height: count },
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

	it('marks only where a margin has room, and a cut without a mark on the cut itself, where a printer prints', () => {
		const wide = gridOf(sheets.a4, sizes['5x8']);
		const rules = lay(all([1, 2].map(card)), wide)[0]?.items.filter((item) => item.kind === 'rule') ?? [];
		const upright = rules.filter((rule) => rule.x1 === rule.x2);
		const level = rules.filter((rule) => rule.y1 === rule.y2);
		expect(upright).toHaveLength(4);
		expect(level.map((rule) => rule.y1)).toEqual([wide.sheet.height / 2, wide.sheet.height / 2]);
		for (const rule of rules) {
			expect(Math.min(rule.x1, rule.x2)).toBeGreaterThanOrEqual(rule.x1 === rule.x2 ? 0 : mm(6.4) - 1e-9);
			expect(Math.max(rule.y1, rule.y2)).toBeLessThanOrEqual(wide.sheet.height - mm(6.4) + 1e-9);
		}
	});

	it('moves everything for a printer that is off', () => {
		const straight = lay(all([card(1)]), grid, {}, () => [{ kind: 'box', x: 1, y: 1, width: 1, height: 1 }])[0];
		const moved = lay(all([card(1)]), grid, { offset: { x: 3, y: -2 } }, () => [
			{ kind: 'box', x: 1, y: 1, width: 1, height: 1 },
		])[0];
		const corners = (page: Page | undefined) =>
			page?.items.map((item) => (item.kind === 'rule' ? [item.x1, item.y1] : [item.x, item.y])) ?? [];
		expect(corners(moved)).toEqual(corners(straight).map(([x = 0, y = 0]) => [x + 3, y - 2]));
	});
});

describe('the order of cards', () => {
	const grids = [gridOf(sheets.a4, sizes['3x5']), gridOf(sheets.letter, sizes['4x6']), gridOf(sheets.a4, sizes.a7)];
	const anyGrid = fc.constantFrom(...grids);
	const count = fc.integer({ min: 1, max: 60 });
	const duplex = fc.constantFrom('long-edge' as const, 'short-edge' as const);

	it('is that of the piles laid one upon the other, when sheets are cut as one pile', () => {
		fc.assert(
			fc.property(anyGrid, count, (grid, many) => {
				const laid = berths(many, grid, { order: 'stacks' }).map((berth, index) => ({ ...berth, index }));
				const byPile = [...laid].sort((a, b) => a.y - b.y || a.x - b.x || a.page - b.page);
				expect(byPile.map(({ index }) => index)).toEqual(laid.map(({ index }) => index));
				expect(new Set(laid.map(({ page }) => page)).size).toBe(Math.ceil(many / (grid.columns * grid.rows)));
			}),
		);
	});

	it('puts each back behind its front, when the sheet is turned over the edge the printer turns it over', () => {
		fc.assert(
			fc.property(anyGrid, count, duplex, fc.constantFrom('rows', 'stacks'), (grid, leaves, edge, order) => {
				const laid = berths(leaves * 2, grid, { order, duplex: edge } as const);
				const { width, height } = grid.sheet;
				const longIsUpright = height >= width;
				for (let leaf = 0; leaf < leaves; leaf++) {
					const [front, back] = laid.slice(leaf * 2) as [(typeof laid)[number], (typeof laid)[number]];
					expect(back.page).toBe(front.page + 1);
					expect([front.back, back.back]).toEqual([false, true]);
					const overUpright = (edge === 'long-edge') === longIsUpright;
					expect(back.x).toBeCloseTo(overUpright ? width - front.x - grid.card.width : front.x);
					expect(back.y).toBeCloseTo(overUpright ? front.y : height - front.y - grid.card.height);
				}
			}),
		);
	});

	it('makes two pages of each sheet, marks on the fronts alone', () => {
		const grid = grids[0];
		if (!grid) throw new Error('no grid');
		const blank = { ...grid.card, items: [] };
		const pages = lay(all([blank, blank, blank]), grid, { duplex: 'short-edge' });
		expect(pages.map((page) => page.items.length > 0)).toEqual([true, false]);
	});
});
