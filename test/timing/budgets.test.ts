import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/model/talk.ts';
import { budgetsOf, heldAgainstBudgets, lengthsOf, sumsThatFail } from '../../src/timing/budgets.ts';
import { planTalk } from '../../src/timing/plan.ts';
import { frozen } from '../frozen.ts';
import { aside, section, speech, talk } from '../talks.ts';

const words = (n: number) => `${Array.from({ length: n }, () => 'word').join(' ')}.`;
const timed = (title: string, budget: number, children: Section['children'] = []): Section => ({
	...section(title, children),
	budget,
});

describe('the budget of a talk', () => {
	const duration = (children: Parameters<typeof talk>[0], given = {}) => {
		const it = talk(children, given);
		return budgetsOf(frozen(it)).get(it);
	};
	it('is the header’s, else in the title, else said above the first words', () => {
		const remark = aside('Duration: 4 minutes');
		expect(duration([remark], { title: 'Boats (5 min)', header: { private: [], duration: 360 } })).toBe(360);
		expect(duration([remark], { title: 'Boats (5 min)' })).toBe(300);
		expect(duration([remark])).toBe(240);
		expect(duration([section('Notes', [remark])])).toBe(240);
		expect(duration([speech('Hello.'), remark])).toBeUndefined();
		expect(duration([...Array.from({ length: 40 }, () => aside('x')), remark])).toBeUndefined();
		expect(duration([aside('Ana · Lisbon · ~4 min')])).toBe(240);
		expect(duration([aside('Ana · Lisbon · ~4 min'), aside('Ben · Porto · ~4 min')])).toBeUndefined();
		expect(duration([], { title: '4-minute talk on boats' })).toBe(240);
		expect(duration([])).toBeUndefined();
	});
});

describe('times in headings', () => {
	it.each([
		['lengths', [120, 180, 240], 540, [120, 180, 240]],
		['a running clock', [120, 300, 540, 720], 720, [120, 180, 240, 180]],
		['a running clock that stops a little early', [120, 300, 540, 700], 720, [120, 180, 240, 160]],
		['rising lengths that add up', [60, 120, 180], 360, [60, 120, 180]],
		['rising lengths that add up to too much', [60, 240, 300], 480, [60, 240, 300]],
		['lengths that make the whole, and the whole', [120, 300, 420], 420, [120, 300, 420]],
		['two times are too few', [120, 300], 300, [120, 300]],
		['not rising', [300, 120, 600], 600, [300, 120, 600]],
		['gaps', [120, undefined, 600], 600, [120, undefined, 600]],
	])('%s', (_, times, whole, lengths) => {
		expect(lengthsOf(times, whole)).toEqual(lengths);
		expect(lengthsOf(times, undefined)).toEqual(times);
	});

	it('are lengths in the plan, private sections passed over', () => {
		const hidden = { ...timed('Checklist', 999), private: true };
		const parts = [timed('A', 60), timed('B', 180), hidden, timed('C', 300)];
		const plan = planTalk(talk(parts, { header: { private: [], duration: 300 } }));
		expect(parts.map((part) => plan.of(part).budget)).toEqual([60, 120, 999, 120]);
	});
});

describe('holding a talk against its budgets', () => {
	it('says how far each is over or under, what to cut, and whether that is sure', () => {
		const parts = [
			timed('Long', 20, [speech(words(150))]),
			timed('Near', 40, [speech(words(150))]),
			timed('Short', 300, [speech('Hi.')]),
		];
		const it = talk([...parts, section('Free', [speech('Hi.')])], { header: { private: [], duration: 75 } });
		const held = heldAgainstBudgets(it, planTalk(frozen(it)));
		expect(held.map(({ node, sure }) => [node, sure])).toEqual([
			[it, false],
			[parts[0], true],
			[parts[1], false],
			[parts[2], true],
		]);
		const [, long, , short] = held;
		expect(long?.over).toBeCloseTo(150 * 0.27 + 0.46 - 20);
		expect(long?.words).toBe(50);
		expect(short?.over).toBeLessThan(-290);
		expect(short?.words).toBeGreaterThan(700);
	});

	it('finds sums that fail', () => {
		const sums = (children: Section[], duration?: number) => {
			const it = talk(children, { header: { private: [], ...(duration !== undefined && { duration }) } });
			return sumsThatFail(it, planTalk(it)).map(({ budget, together, complete }) => [together, budget, complete]);
		};
		expect(sums([timed('A', 60), timed('B', 60)], 120)).toEqual([]);
		expect(sums([timed('A', 60), timed('B', 60)])).toEqual([]);
		expect(sums([timed('A', 60), timed('B', 90)], 120)).toEqual([[150, 120, true]]);
		expect(sums([timed('A', 60), timed('B', 30)], 120)).toEqual([[90, 120, true]]);
		expect(sums([timed('A', 60), section('B', [])], 120)).toEqual([]);
		expect(sums([timed('A', 150), section('B', [])], 120)).toEqual([[150, 120, false]]);
		expect(sums([timed('A', 60), timed('B', 60), timed('All of it', 120)], 120)).toEqual([]);
		const inner = (...budgets: number[]) => budgets.map((budget) => ({ ...timed('Part', budget), depth: 2 as const }));
		expect(sums([timed('A', 60, inner(40, 40))])).toEqual([[80, 60, true]]);
		expect(sums([timed('A', 60, [...inner(40, 40), { ...section('Part', []), depth: 2 as const }])])).toEqual([]);
	});
});
