import { describe, expect, it } from 'vitest';
import type { Talk } from '../../../src/model/talk.ts';
import { type Item, monospace } from '../../../src/page/page.ts';
import { layDeck } from '../../../src/render/cards/cards.ts';
import { geometryJson } from '../../../src/render/cards/geometry.ts';
import { sizeNamed } from '../../../src/render/cards/size.ts';
import type { DeckWishes, Sheet } from '../../../src/render/renderer.ts';
import { plain as theme } from '../../../src/theme/theme.ts';
import { planOf, section, speech, talk } from './make.ts';

const deckOf = (count: number): Talk =>
	talk(
		'T',
		Array.from({ length: count }, (_, index) => section(String(index + 1), 'Part', [speech('Words.')])),
	);
const lay = (count: number, card: string, sheet: Sheet, wishes: DeckWishes = {}) => {
	const size = sizeNamed(card, theme);
	const root = deckOf(count);
	const deck = layDeck(root, planOf(root), { size, sheet, theme, ruler: monospace(0.5), wishes });
	return { ...deck, pages: [...deck.pages] };
};
const rounded = (edges: readonly number[]) => edges.map((edge) => Math.round(edge * 10) / 10);

describe('where the cards lie', () => {
	it('puts four 3 × 5 on a sheet of A4 on its side, edge to edge and in the middle', () => {
		const { places } = lay(5, '3x5', 'a4');
		expect(places.map(({ card, page, trim }) => [card, page, ...rounded(trim)])).toEqual([
			[1, 0, 60.9, 81.6, 420.9, 297.6],
			[2, 0, 420.9, 81.6, 780.9, 297.6],
			[3, 0, 60.9, 297.6, 420.9, 513.6],
			[4, 0, 420.9, 297.6, 780.9, 513.6],
			[5, 1, 60.9, 81.6, 420.9, 297.6],
		]);
	});

	it.each([
		['3x5', 'letter', 4],
		['4x6', 'letter', 2],
		['4x6', 'a4', 2],
		['a6', 'a4', 4],
		['a7', 'a4', 8],
		['5x8', 'a4', 2],
		['phone', 'card', 1],
		['phone', 'a4', 1],
		['business', 'a4', 10],
		['avery-5388', 'a4', 3],
		['avery-5389', 'letter', 2],
		['120x80mm', 'a4', 4],
	] as const)('puts %s on %s %i at a time', (card, sheet, each) => {
		const { places, pages } = lay(each + 1, card, sheet);
		expect(places.filter(({ page }) => page === 0)).toHaveLength(each);
		expect(pages).toHaveLength(2);
	});

	it('paints every word of a card where the card is said to lie, and no rule across it', () => {
		const { pages, places } = lay(6, '3x5', 'a4');
		const inside = (item: Item, [left, top, right, bottom]: readonly [number, number, number, number]) =>
			item.kind === 'rule' &&
			Math.min(item.x1, item.x2) > left + 5 &&
			Math.max(item.x1, item.x2) < right - 5 &&
			Math.min(item.y1, item.y2) > top + 5 &&
			Math.max(item.y1, item.y2) < bottom - 5;
		for (const { card, page, trim, safe } of places) {
			const items = pages[page]?.items ?? [];
			const index = items.find((item) => item.kind === 'text' && item.text === String(card) && item.size === 20);
			if (index?.kind !== 'text') throw new Error(`card ${card} has no index`);
			expect(index.x).toBeGreaterThan(safe[0]);
			expect(index.x + index.width).toBeLessThanOrEqual(safe[2]);
			expect(index.y).toBeGreaterThan(safe[1]);
			expect(items.filter((item) => inside(item, trim))).toHaveLength(1);
		}
	});

	it('draws a ruler of exactly 50 mm', () => {
		const { pages } = lay(1, '3x5', 'a4');
		const strokes = pages[0]?.items.filter((item) => item.kind === 'rule' && item.y1 === item.y2) ?? [];
		const lengths = strokes.map((item) => (item.kind === 'rule' ? item.x2 - item.x1 : 0));
		expect(lengths.some((length) => Math.abs(length - (50 * 72) / 25.4) < 1e-6)).toBe(true);
	});

	it('puts the cards of a bought sheet where its maker cut them, and draws no marks', () => {
		const { places, pages } = lay(2, 'avery-5389', 'a4');
		const inches = (edges: readonly number[]) => edges.map((edge) => Math.round((edge / 72) * 1000) / 1000);
		expect(places.map(({ trim }) => inches(trim))).toEqual([
			[1.25, 1.25, 7.25, 5.25],
			[1.25, 5.75, 7.25, 9.75],
		]);
		expect(pages[0]).toMatchObject({ width: 612, height: 792 });
		const hair = pages[0]?.items.filter((item) => item.kind === 'rule' && item.thickness === 0.25);
		expect(hair).toEqual([]);
	});

	it('tells where each card lies as JSON, one a line', () => {
		const json = geometryJson(lay(5, '3x5', 'a4', { offset: [1, -1] }).places);
		expect(json.split('\n')).toHaveLength(8);
		const off = 72 / 25.4;
		const [, , , , fifth] = JSON.parse(json);
		expect(fifth).toMatchObject({ card: 5, page: 1 });
		expect(fifth.trim[0]).toBeCloseTo(60.945 + off, 1);
		expect(fifth.trim[1]).toBeCloseTo(81.638 - off, 1);
		expect(fifth.safe[0] - fifth.trim[0]).toBeCloseTo((6.4 * 72) / 25.4, 1);
		expect(fifth.trim[3] - fifth.safe[3]).toBeCloseTo((5 * 72) / 25.4, 1);
	});

	it('puts the next card on the back of each, beside it when the sheet is turned like a leaf', () => {
		const { places } = lay(3, '3x5', 'a4', { duplex: 'short-edge' });
		expect(places.map(({ card, page, side }) => [card, page, side])).toEqual([
			[1, 0, 'front'],
			[2, 1, 'back'],
			[3, 0, 'front'],
		]);
		expect(places[1]?.trim[0]).toBeCloseTo(places[2]?.trim[0] ?? 0);
	});

	it('keeps the corner free that a ring goes through, on the front and behind it', () => {
		const texts = (wishes: DeckWishes) =>
			lay(2, '3x5', 'card', wishes).pages.map(({ items }) =>
				items.flatMap((item) => (item.kind === 'text' ? [item] : [])),
			);
		const indent = (11 * 72) / 25.4;
		const [plain, punched] = [texts({}), texts({ hole: true, duplex: 'long-edge' })];
		const across = texts({ hole: true, duplex: 'short-edge' });
		const leftmost = (items: readonly { x: number; y: number }[] | undefined) =>
			Math.min(...(items ?? []).filter(({ y }) => y < 40).map(({ x }) => x));
		const rightmost = (items: readonly { x: number; y: number; width: number }[] | undefined) =>
			Math.max(...(items ?? []).filter(({ y }) => y < 40).map(({ x, width }) => x + width));
		expect(leftmost(punched[0])).toBeCloseTo(leftmost(plain[0]) + indent);
		expect(rightmost(across[1])).toBeCloseTo(rightmost(plain[1]) - indent);
		const time = (items: readonly { x: number; text: string }[] | undefined) =>
			items?.find(({ text }) => /^0:\d/.test(text))?.x ?? 0;
		expect(time(punched[1])).toBeCloseTo(time(plain[1]) + indent);
		const ring = lay(1, '3x5', 'card', { hole: true }).pages[0]?.items.find(({ kind }) => kind === 'circle');
		expect(ring).toMatchObject({ x: expect.closeTo((7.6 * 72) / 25.4, 5), radius: ((5.5 / 2) * 72) / 25.4 });
	});

	it('shows by a stripe where in the deck a card stands', () => {
		const { pages } = lay(9, '3x5', 'card');
		const stripes = pages.map(({ items }) => items.find((item) => item.kind === 'box'));
		const starts = stripes.map((stripe) => (stripe?.kind === 'box' ? stripe.x : 0));
		const steps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
		for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0);
		expect(steps[0]).toBeGreaterThan(10);
		const [first, last] = [stripes[0], stripes[8]];
		expect(first?.kind === 'box' && first.x).toBeCloseTo(360 - (last?.kind === 'box' ? last.x + last.width : 0));
	});

	it('refuses a card that cannot hold one cue, and one that is larger than the sheet', () => {
		expect(() => lay(1, '45x30mm', 'a4')).toThrow(/too small.*at least 50x\d+mm/);
		expect(() => lay(1, '400x300mm', 'a4')).toThrow(/does not fit on A4.*--sheet card/);
		expect(lay(1, '400x300mm', 'card').pages).toHaveLength(1);
	});
});
