import type { Plan, Timing } from '../model/plan.ts';
import type { Section, Talk } from '../model/talk.ts';
import { plain, walk } from '../model/words.ts';
import { formatClock, formatLength } from '../text/duration.ts';
import { printable } from '../text/printable.ts';
import { clipped, padded } from '../text/width.ts';
import type { Paint } from './paint.ts';

/** A section with its place on the clock. */
export interface Slot {
	readonly number: string;
	readonly title: string;
	readonly depth: Section['depth'];
	readonly timing: Timing;
}

/** Every section of a talk, in order, with its timing. What stands before the first section counts in the total alone. */
export function slots(talk: Talk, plan: Plan): readonly Slot[] {
	return [...walk(talk)]
		.filter((node) => node.type === 'section')
		.map((section) => ({
			number: section.number,
			title: plain(section.label).replace(/\s+/g, ' ').trim(),
			depth: section.depth,
			timing: plan.of(section),
		}));
}

const barWidth = 18;
const titleWidth = 34;

/** The plan as a table that fits 80 columns: clock, length, budget, title and a bar for each section. */
export function timetable(talk: Talk, plan: Plan, paint: Paint): string {
	const all = slots(talk, plan);
	const longest = Math.max(1, ...all.filter(({ depth }) => depth === 1).map(({ timing }) => timing.seconds));
	const row = ({ number, title, depth, timing }: Slot): string => {
		const { start, seconds, budget } = timing;
		const indent = '  '.repeat(depth - 1);
		const name = padded(clipped(`${indent}${padded(printable(number), 3)}${printable(title)}`, titleWidth), titleWidth);
		const length = padded(formatClock(seconds), 7);
		const allowed = padded(budget === undefined ? '' : `of ${formatClock(budget)}`, 9);
		const over = budget !== undefined && seconds > budget;
		const bar = '█'.repeat(Math.round((seconds / longest) * barWidth));
		const painted = over ? paint.warn(length + allowed) : length + paint.soft(allowed);
		return `${padded(formatClock(start), 8)}${painted}${depth === 1 ? paint.strong(name) : name} ${paint.accent(bar)}`.trimEnd();
	};
	const { seconds, budget } = plan.total;
	const allowed = budget === undefined ? '' : ` of ${formatLength(budget)}`;
	const whole = `about ${formatLength(seconds)}${allowed} at ${plan.pace} words a minute`;
	const head = all.length > 0 ? [paint.soft(`${padded('from', 8)}${padded('takes', 16)}section`)] : [];
	return `${[paint.strong(printable(talk.title)), whole, '', ...head, ...all.map(row)].join('\n').trimEnd()}\n`;
}
