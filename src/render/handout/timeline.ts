import { type Item, place, type Ruler, setText, type Tag } from '../../page/page.ts';
import { formatClock } from '../../text/duration.ts';
import type { HandoutStyles } from './styles.ts';

/** A section's stretch of the bar. */
export interface Segment {
	/** What stands in it, when there is room. */
	readonly number: string;
	/** Its number and title. */
	readonly title: string;
	/** In seconds from the beginning of the talk. */
	readonly start: number;
	readonly end: number;
}

/** Where the bar lies: the top left corner of the area and its width, in points. */
export interface Bar {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Of the bar without its ticks. */
	readonly height: number;
	readonly rtl: boolean;
	readonly ruler: Ruler;
	readonly tag: Tag;
	readonly styles: HandoutStyles;
}

/** Steps of ticks that people count in, in seconds. */
const steps = [10, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200];
/** More labels than this on the bar are read by nobody. */
const mostLabels = 8;

/** Seconds from one tick with a label to the next. */
export const tickStep = (total: number): number => steps.find((step) => total / step <= mostLabels) ?? 86400;

const white = 0.9;
const tickLength = { label: 5, bare: 2.6 } as const;

/** Height of the bar with its ticks and their labels. */
export const timelineHeight = ({ barHeight, head }: HandoutStyles): number =>
	barHeight + 2 + tickLength.label + head.tick.leading;

/** The bar of sections by their shares of the time, with ticks below it; `last` is the label at its end, `12 min`. */
export function timeline(segments: readonly Segment[], total: number, last: string, bar: Bar): readonly Item[] {
	const { ruler, tag } = bar;
	const { inks, head } = bar.styles;
	const scale = bar.width / total;
	const at = (seconds: number) => (bar.rtl ? bar.x + bar.width - seconds * scale : bar.x + seconds * scale);
	const items: Item[] = [];
	for (const [index, { number, start, end }] of segments.entries()) {
		const width = Math.max(0, (end - start) * scale - white);
		if (width === 0) continue;
		const x = Math.min(at(start), at(end)) + white / 2;
		const fill = index % 2 === 0 ? inks.light : inks.dark;
		items.push({ kind: 'box', x, y: bar.y, width, height: bar.height, fill, tag });
		const label = setText([{ text: number, style: head.number }], { width: Number.POSITIVE_INFINITY, ruler });
		const ink = label.lines[0]?.width ?? 0;
		if (ink > 0 && ink + 3 <= width) {
			const baseline = bar.y + bar.height / 2 + (head.number.size * ruler.capHeight(head.number.face)) / 2;
			items.push(...place({ ...label, width }, { x, baseline, align: 'center', tag }));
		}
	}
	return [...items, ...ticks(total, last, at, bar)];
}

function ticks(total: number, last: string, at: (seconds: number) => number, bar: Bar): readonly Item[] {
	const { ruler, tag } = bar;
	const { inks, head } = bar.styles;
	const items: Item[] = [];
	const top = bar.y + bar.height + 2;
	const step = tickStep(total);
	const tick = (seconds: number, length: number) => {
		const x = at(seconds);
		items.push({ kind: 'rule', x1: x, y1: top, x2: x, y2: top + length, thickness: 0.5, ink: inks.soft, tag });
	};
	const set = (text: string) =>
		setText([{ text, style: head.tick }], { width: Number.POSITIVE_INFINITY, ruler, direction: 'ltr' });
	const label = (text: string, seconds: number, end: boolean) => {
		const block = set(text);
		const width = block.lines[0]?.width ?? 0;
		const x = at(seconds);
		const inward = seconds === 0 || end;
		const left = inward ? (end !== bar.rtl ? x - width : x) : x - width / 2;
		items.push(...place({ ...block, width }, { x: left, top: top + tickLength.label, align: 'left', tag }));
	};
	const lastWidth = (set(last).lines[0]?.width ?? 0) / bar.width;
	for (let half = 0; half * (step / 2) < total; half++) {
		const seconds = half * (step / 2);
		const labelled = half % 2 === 0;
		tick(seconds, labelled ? tickLength.label : tickLength.bare);
		const clear = total - seconds > total * lastWidth + total * (14 / bar.width);
		if (labelled && clear) label(step < 60 ? formatClock(seconds) : String(seconds / 60), seconds, false);
	}
	tick(total, tickLength.label);
	label(last, total, true);
	return items;
}

/** The bar in words: each section with the time it begins and ends. */
export function inWords(name: string, segments: readonly Segment[]): string {
	const parts = segments.map(({ title, start, end }) => `${title} ${formatClock(start)}–${formatClock(end)}`.trim());
	return [name, parts.join('; ')].filter(Boolean).join(': ');
}
