import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deal, fill, never, type Row } from '../../../src/render/handout/columns.ts';

const row = (height: number, turn = 0.06, gap = 0): Row => ({ height, turn, gap });
const heights = () => 100;

describe('columns', () => {
	it('are filled one after the other, gaps above their first rows left out', () => {
		expect(fill([row(60, 0, 50), row(40), row(30, 0, 80), row(70)], 2, heights)).toEqual([0, 2]);
	});

	it('begin with no row that must not stand first', () => {
		expect(fill([row(60), row(30, 0), row(20, never)], 2, heights)).toEqual([0, 1]);
	});

	it('take rows as they come where there is no better way', () => {
		expect(fill([row(60), row(60, never)], 2, heights)).toEqual([0, 1]);
		expect(fill([row(150), row(150)], 2, heights)).toEqual([0, 1]);
	});

	it('are counted no further than asked', () => {
		expect(fill(Array(50).fill(row(100)), 2, heights, 2)).toHaveLength(3);
	});

	it('of the last page are about equally long, and part where sections do', () => {
		expect(deal([row(20), row(20), row(20), row(20)], 2, heights)).toEqual([0, 2]);
		expect(deal([row(20), row(20), row(20, 0.3), row(20, 0)], 2, heights)).toEqual([0, 3]);
		expect(deal(Array(12).fill(row(20)), 2, heights)).toEqual([0, 5, 10, 11]);
	});

	it('hold every row, and none holds more than fits', () => {
		const rows = fc.array(
			fc.record({ height: fc.integer({ min: 1, max: 40 }), turn: fc.constantFrom(0, 0.1), gap: fc.nat(9) }),
		);
		fc.assert(
			fc.property(rows, fc.constantFrom(1, 2), (given, columns) => {
				const starts = deal(given, columns, heights);
				expect(starts[0]).toBe(0);
				for (const [index, start] of starts.entries()) {
					const held = given.slice(start, starts[index + 1]);
					const used = held.reduce((sum, { height, gap }, at) => sum + height + (at > 0 ? gap : 0), 0);
					expect(used).toBeLessThanOrEqual(100);
					if (index > 0) expect(start).toBeGreaterThan(starts[index - 1] ?? 0);
				}
			}),
		);
	});
});
