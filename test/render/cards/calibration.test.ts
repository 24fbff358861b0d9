import { describe, expect, it } from 'vitest';
import { monospace, sheets } from '../../../src/page/page.ts';
import { calibrationPage } from '../../../src/render/cards/calibration.ts';
import { plain as theme } from '../../../src/theme/theme.ts';

const mm = (points: number) => (points * 25.4) / 72;

const lying = { width: sheets.a4.height, height: sheets.a4.width };

describe.each([sheets.a4, sheets.letter, lying])('the sheet that measures a printer, on %o', (sheet) => {
	const { items, width, height } = calibrationPage(sheet, theme, monospace(0.5));
	const rules = items.flatMap((item) => (item.kind === 'rule' ? [item] : []));
	const scale = rules.filter((rule) => rule.thickness < 0.5);

	it('has a stroke every half millimetre to either side of the middle, across and along', () => {
		expect({ width, height }).toEqual(sheet);
		const across = scale.filter((rule) => rule.x1 === rule.x2).map((rule) => mm(rule.x1 - width / 2));
		const along = scale.filter((rule) => rule.y1 === rule.y2).map((rule) => mm(rule.y1 - height / 2));
		const expected = Array.from({ length: 61 }, (_, index) => (index - 30) / 2);
		for (const found of [across, along])
			for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value);
		expect([across.length, along.length]).toEqual([61, 61]);
	});

	it('writes beside a stroke what the offset is when the crease falls there', () => {
		const numbers = items.flatMap((item) => (item.kind === 'text' && /^[+−]?\d+$/.test(item.text) ? [item] : []));
		const [left, right] = [numbers.find(({ text }) => text === '−5'), numbers.find(({ text }) => text === '+5')];
		// A sheet printed 5 mm too far to the left has its crease at +5, and +5 to the right puts it straight.
		expect(mm((right?.x ?? 0) + (right?.width ?? 0) / 2 - width / 2)).toBeCloseTo(5);
		expect(mm((left?.x ?? 0) + (left?.width ?? 0) / 2 - width / 2)).toBeCloseTo(-5);
		const down = numbers.filter(({ text }) => text === '+5').at(-1);
		expect((down?.y ?? 0) - height / 2).toBeGreaterThan(10);
	});

	it('has a line of exactly 100 mm, and its words in reading order under one heading', () => {
		const lengths = rules.filter((rule) => rule.y1 === rule.y2).map((rule) => mm(rule.x2 - rule.x1));
		expect(lengths.some((length) => Math.abs(length - 100) < 1e-6)).toBe(true);
		const tagged = items.flatMap((item) => (item.kind === 'text' && item.tag ? [item.tag.name] : []));
		expect(new Set(tagged)).toEqual(new Set(['H1', 'P']));
	});
});
