import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthOf, divide, never, type Row } from '../../../src/render/cards/divide.ts';
import { turnInside } from '../../../src/render/cards/turns.ts';

const rows = (count: number, turn: (index: number) => number = () => 0): Row[] =>
	Array.from({ length: count }, (_, index) => ({ rise: 10, drop: 0, gap: 0, again: 0, turn: turn(index) }));

describe('divide', () => {
	it('keeps on one card what fits on it', () => {
		expect(divide(rows(10), 100, 100)).toEqual([0]);
		expect(divide([], 100, 100)).toEqual([0]);
	});

	it('fills the parts evenly rather than leave one line behind', () => {
		expect(divide(rows(11), 100, 100)[1]).toBeGreaterThanOrEqual(5);
		expect(divide(rows(11), 100, 100)[1]).toBeLessThanOrEqual(6);
	});

	it('turns between thoughts', () => {
		expect(
			divide(
				rows(12, (index) => (index === 8 ? 0 : 0.5)),
				100,
				100,
			),
		).toEqual([0, 8]);
	});

	it('turns where it should not only when it must', () => {
		expect(
			divide(
				rows(12, () => never),
				100,
				100,
			),
		).toHaveLength(2);
		expect(divide([{ rise: 500, drop: 0, gap: 0, again: 0, turn: 0 }, ...rows(1)], 100, 100)).toEqual([0, 1]);
	});

	it('counts gaps only between rows of one card', () => {
		const gapped = rows(4).map((row) => ({ ...row, gap: 20 }));
		expect(divide(gapped, 100, 100)).toEqual([0]);
		expect(divide(gapped, 99, 99)).toEqual([0, 2]);
	});

	it('lets the last line hang below the baseline', () => {
		const hanging = rows(4).map((row) => ({ ...row, drop: 5 }));
		expect(divide(hanging, 55, 55)).toEqual([0]);
		expect(divide(hanging, 54, 54)).toHaveLength(2);
	});

	it('counts what is said again above the first row of a card', () => {
		const owned = rows(6).map((row, index) => ({ ...row, again: index === 0 ? 0 : 20 }));
		expect(divide(owned, 60, 60)).toEqual([0]);
		expect(divide(owned, 30, 30)).toHaveLength(4);
	});

	it('gives the first card its own room', () => {
		expect(divide(rows(10), 60, 100)[1]).toBeLessThanOrEqual(6);
		expect(divide(rows(10), 100, 60)).toEqual([0]);
	});

	it('never overfills a card, whatever the rows', () => {
		const row = fc.record({
			rise: fc.integer({ min: 1, max: 30 }),
			drop: fc.integer({ min: 0, max: 10 }),
			gap: fc.integer({ min: 0, max: 20 }),
			again: fc.constantFrom(0, 10),
			turn: fc.constantFrom(0, 0.3, 1, never),
		});
		fc.assert(
			fc.property(fc.array(row, { maxLength: 60 }), fc.integer({ min: 50, max: 200 }), (list, room) => {
				const starts = divide(list, room, room);
				for (const [index, start] of starts.entries()) {
					const end = starts[index + 1] ?? list.length;
					expect(depthOf(list.slice(start, end))).toBeLessThanOrEqual(room);
				}
				expect(starts[0]).toBe(0);
			}),
		);
	});
});

describe('a turn inside a beat', () => {
	it('is never in the middle of a word that goes on in the next line, but where a script has no spaces', () => {
		expect(turnInside(['We are ', 'unsea', 'worthy ', 'today.'], 2)).toBe(never);
		expect(turnInside(['We are ', 'there ', 'and not ', 'here.'], 2)).toBeLessThan(never);
		expect(turnInside(['我们来了', '船在哪里', '我们不知', '道。'], 2)).toBeLessThan(never);
	});
});
