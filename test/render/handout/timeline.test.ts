import { describe, expect, it } from 'vitest';
import { monospace, tag } from '../../../src/page/page.ts';
import { handoutStyles } from '../../../src/render/handout/styles.ts';
import { inWords, tickStep, timeline } from '../../../src/render/handout/timeline.ts';
import { plain } from '../../../src/theme/theme.ts';

const segments = [
	{ number: '1', title: '1 Welcome', start: 0, end: 60 },
	{ number: '2', title: '2 Figures', start: 60, end: 61 },
	{ number: '3', title: '3 Thanks', start: 61, end: 240 },
];
const draw = (rtl: boolean) =>
	timeline(segments, 240, '4 min', {
		x: 10,
		y: 20,
		width: 480,
		height: 16,
		rtl,
		ruler: monospace(),
		tag: tag('Figure'),
		styles: handoutStyles(plain),
	});
const boxes = (rtl: boolean) => draw(rtl).flatMap((item) => (item.kind === 'box' ? [item] : []));
const texts = (rtl: boolean) => draw(rtl).flatMap((item) => (item.kind === 'text' ? [item] : []));

describe('the bar of sections', () => {
	it('shows each by its share of the time', () => {
		const [first, second, third] = boxes(false);
		expect(first?.x).toBeCloseTo(10.45);
		expect((third?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(3, 1);
		expect(second?.width).toBeLessThan(2);
		expect((third?.x ?? 0) + (third?.width ?? 0)).toBeCloseTo(490 - 0.45);
	});

	it('writes numbers where there is room, and ticks', () => {
		expect(texts(false).map((item) => item.text)).toEqual([
			'1',
			'3',
			'0:00',
			'0:30',
			'1:00',
			'1:30',
			'2:00',
			'2:30',
			'3:00',
			'3:30',
			'4 min',
		]);
	});

	it('is mirrored from right to left', () => {
		const [first] = boxes(true);
		expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(490 - 0.45);
		const last = texts(true).at(-1);
		expect(last?.x).toBeCloseTo(10);
	});

	it.each([
		[40, 10],
		[240, 30],
		[300, 60],
		[720, 120],
		[5400, 900],
	])('of %i seconds has a label every %i', (total, step) => {
		expect(tickStep(total)).toBe(step);
	});

	it('is told in words', () => {
		expect(inWords('Timeline', segments)).toBe(
			'Timeline: 1 Welcome 0:00–1:00; 2 Figures 1:00–1:01; 3 Thanks 1:01–4:00',
		);
	});
});
