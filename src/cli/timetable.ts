import type { Plan, Timing } from '../model/plan.ts';
import type { Section, Talk } from '../model/talk.ts';
import { childrenOf, plain, walk } from '../model/words.ts';
import { daytime } from '../text/daytime.ts';
import { formatClock } from '../text/duration.ts';
import { printable } from '../text/printable.ts';
import { clipped, padded } from '../text/width.ts';
import type { Paint } from './paint.ts';
import { headline, remarks } from './time-words.ts';

/** A section with its place on the clock. */
export interface Slot {
	readonly number: string;
	/** Empty for what is said before the first section. */
	readonly title: string;
	readonly depth: Section['depth'];
	readonly timing: Timing;
}

/**
 * Every section of a talk that takes time, in order, with its timing; what is said before the first of them is a slot of its
 * own. The slots of depth 1 fill the talk without a gap.
 */
export function slots(talk: Talk, plan: Plan): readonly Slot[] {
	const sections = [...walk(talk)].filter((node) => node.type === 'section' && !node.private) as readonly Section[];
	const first = talk.children.find((child) => child.type === 'section');
	const before = first ? talk.children.slice(0, talk.children.indexOf(first)) : talk.children;
	const opening = together(before.map((child) => plan.of(child)));
	return [
		...(opening ? [{ number: '', title: '', depth: 1 as const, timing: opening }] : []),
		...sections.map((section) => ({
			number: section.number,
			title: plain(section.label).replace(/\s+/g, ' ').trim(),
			depth: section.depth,
			timing: plan.of(section),
		})),
	];
}

/** The timing of nodes that follow one another; nothing when they take no time. */
function together(timings: readonly Timing[]): Timing | undefined {
	const sum = (key: 'seconds' | 'low' | 'high' | 'others') => timings.reduce((all, timing) => all + timing[key], 0);
	const seconds = sum('seconds');
	if (seconds === 0) return undefined;
	const ends = { start: timings[0]?.start ?? 0, end: timings.at(-1)?.end ?? 0 };
	return { seconds, ...ends, low: sum('low'), high: sum('high'), others: sum('others') };
}

/** Columns: of the whole table, of bars, and of titles at least and at most. */
const widths = { table: 80, bar: 16, title: [24, 40] } as const;

/** The share of the time a bar shows; up to, and beyond, the share of the budget. */
const blocks = { time: '█', spare: '░', beyond: '▓' } as const;
const key = `${blocks.time} share of the time  ${blocks.spare} up to its share of the budget  ${blocks.beyond} beyond it`;

/** The plan as a table that fits 80 columns and can be read without colour: each section's clock, length, range, budget and bar. */
export function timetable(talk: Talk, plan: Plan, paint: Paint): string {
	const all = slots(talk, plan);
	const budgets = allowance(talk, plan);
	const shares = (timing: Timing): Shares => ({
		time: timing.seconds / Math.max(1, plan.total.seconds),
		budget: timing.budget === undefined ? undefined : timing.budget / Math.max(1, budgets, plan.total.budget ?? 0),
	});
	const longest = Math.max(0.01, ...all.flatMap(({ timing }) => [shares(timing).time, shares(timing).budget ?? 0]));
	const rows = all.map(({ number, title, depth, timing }): Row => {
		const { start, end, low, high, budget, seconds } = timing;
		const named = title === '' && number === '' ? '(before the first section)' : printable(title);
		const lead = number ? `${padded(printable(number), 2)} ` : '';
		return {
			timing,
			clock: daytime(talk.header.start, start),
			// Lengths are differences of rounded clock times, so that the column adds up to the second.
			takes: formatClock(Math.round(end) - Math.round(start)),
			range: `${formatClock(low)}–${formatClock(high)}`,
			budget: budget === undefined ? '' : `of ${formatClock(budget)}`,
			title: `${'  '.repeat(depth - 1)}${lead}${named}`,
			over: budget !== undefined && seconds > budget,
			top: depth === 1,
		};
	});
	const last = daytime(talk.header.start, plan.total.end);
	const column = (key: 'clock' | 'takes' | 'range' | 'budget', least: string) =>
		Math.max(least.length, ...rows.map((row) => row[key].length)) + (key === 'budget' && budgets === 0 ? 0 : 2);
	const [clock, takes, range, budget] = [
		column('clock', last),
		column('takes', 'takes'),
		column('range', 'range'),
		column('budget', ''),
	];
	const left = widths.table - clock - takes - range - budget;
	const titles = Math.min(widths.title[1], Math.max(widths.title[0], left - widths.bar));
	const room = Math.min(widths.bar, left - titles);
	const line = (row: Row): string => {
		const figures = row.over
			? paint.warn(padded(row.takes, takes)) +
				paint.soft(padded(row.range, range)) +
				paint.warn(padded(row.budget, budget))
			: padded(row.takes, takes) + paint.soft(padded(row.range, range) + padded(row.budget, budget));
		const title = padded(clipped(row.title, titles - 1), titles);
		const drawn = bar(shares(row.timing), room / longest, paint);
		return `${padded(row.clock, clock)}${figures}${row.top ? paint.strong(title) : title}${drawn}`.trimEnd();
	};
	const head = `${padded('from', clock)}${padded('takes', takes)}${padded('range', range + budget)}section`;
	const table =
		rows.length > 0 ? ['', paint.soft(head), ...rows.map(line), paint.soft(`${padded(last, clock)}end`)] : [];
	const said = remarks(talk, plan, paint);
	return `${[
		...headline(talk, plan, paint),
		...table,
		...(budgets > 0 ? [paint.soft(key)] : []),
		...(said.length > 0 ? ['', ...said] : []),
	].join('\n')}\n`;
}

/** Seconds that the sections are allowed together; parts count where their whole has no time of its own. */
function allowance(node: Talk | Section, plan: Plan): number {
	const parts = childrenOf(node).filter((child) => child.type === 'section' && !child.private) as readonly Section[];
	return parts.reduce((sum, part) => sum + (plan.of(part).budget ?? allowance(part, plan)), 0);
}

/** Of the whole time, and of all the time that is allowed. */
interface Shares {
	readonly time: number;
	readonly budget: number | undefined;
}

interface Row {
	readonly timing: Timing;
	readonly clock: string;
	readonly takes: string;
	readonly range: string;
	readonly budget: string;
	readonly title: string;
	/** It takes longer than it may. */
	readonly over: boolean;
	readonly top: boolean;
}

function bar({ time, budget }: Shares, scale: number, paint: Paint): string {
	const cells = (share: number) => Math.round(share * scale);
	const [filled, allowed] = [cells(time), budget === undefined ? cells(time) : cells(budget)];
	const within = paint.accent(blocks.time.repeat(Math.min(filled, allowed)));
	const beyond = paint.warn(blocks.beyond.repeat(Math.max(0, filled - allowed)));
	return within + beyond + paint.soft(blocks.spare.repeat(Math.max(0, allowed - filled)));
}
