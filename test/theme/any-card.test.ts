import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSizeOf, parseCardMeasure } from '../../src/theme/any-card.ts';
import { cardSizes } from '../../src/theme/cards.ts';
import { plain, themes } from '../../src/theme/theme.ts';

describe('a card by its sides', () => {
	it.each([
		['120x80mm', [120, 80]],
		['12.5 × 8 cm', [125, 80]],
		['5x3in', [127, 76.2]],
		['3,5x5"', [88.9, 127]],
	] as const)('reads %s', (text, [width, height]) => {
		const measure = parseCardMeasure(text);
		expect(measure?.[0]).toBeCloseTo(width);
		expect(measure?.[1]).toBeCloseTo(height);
	});

	it.each(['120x80', 'x80mm', '120mm', '10x10mm', '900x80mm', '1200000x80mm', '120x80furlongs'])(
		'does not read %j',
		(text) => expect(parseCardMeasure(text)).toBeUndefined(),
	);

	it('is set like the card of the table that it equals', () => {
		expect(cardSizeOf('148x105mm', plain)).toMatchObject({ ...cardSizes.a6, name: '148 × 105 mm' });
		expect(cardSizeOf('A6', plain)).toBe(cardSizes.a6);
		expect(cardSizeOf('toString', plain)).toBeUndefined();
	});

	it('has larger type on a larger card, in the shares of the card it is most like', () => {
		const [twice, like] = [cardSizeOf('406.4x254mm', plain), cardSizes['5x8']];
		expect(twice?.cue).toEqual(like.cue.map((size) => size * 2));
		expect(twice?.safe.x).toBe(like.safe.x * 2);
	});

	it('is as much larger in a theme as the cards of the table are', () => {
		const large = themes['large-print'];
		expect(cardSizeOf('148x105mm', large)?.say[0]).toBeCloseTo(large.cards.a6?.say[0] ?? 0);
	});

	it('never has type below the smallest, nor words within 5 mm of the edge, whatever its sides', () => {
		const side = fc.integer({ min: 20, max: 600 });
		fc.assert(
			fc.property(side, side, (width, height) => {
				const size = cardSizeOf(`${width}x${height}mm`, plain);
				const least = cardSizes.a7;
				expect(size?.say[0]).toBeGreaterThanOrEqual(least.say[0]);
				expect(size?.cue[0]).toBeGreaterThanOrEqual(least.cue[0]);
				for (const kind of ['title', 'index', 'foot', 'time'] as const)
					expect(size?.[kind]).toBeGreaterThanOrEqual(least[kind]);
				for (const margin of Object.values(size?.safe ?? { x: 0 })) expect(margin).toBeGreaterThanOrEqual(5);
			}),
		);
	});
});
