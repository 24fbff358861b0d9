import { describe, expect, it } from 'vitest';
import type { Talk } from '../../../src/model/talk.ts';
import { type Item, monospace } from '../../../src/page/page.ts';
import { layDeck } from '../../../src/render/cards/cards.ts';
import type { Sheet } from '../../../src/render/renderer.ts';
import { plain as theme } from '../../../src/theme/theme.ts';
import { planOf, section, speech, talk } from './make.ts';

const deckOf = (count: number): Talk =>
	talk(
		'T',
		Array.from({ length: count }, (_, index) => section(String(index + 1), 'Part', [speech('Words.')])),
	);
const lay = (count: number, card: string, sheet: Sheet) => {
	const size = theme.cards[card];
	if (!size) throw new Error(card);
	const root = deckOf(count);
	return layDeck(root, planOf(root), { size, sheet, theme, ruler: monospace(0.5) });
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
});
