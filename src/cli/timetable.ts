import type { Plan } from '../model/plan.ts';
import type { Section, Talk } from '../model/talk.ts';
import { daytime } from '../text/daytime.ts';
import { formatClock } from '../text/duration.ts';
import { printable } from '../text/printable.ts';
import { clipped, padded } from '../text/width.ts';
import type { Paint } from './paint.ts';
import { partsOf, type Slot, slots } from './slots.ts';
import { headline, remarks } from './time-words.ts';

/** Columns: of the whole table, of bars, and of titles at least and at most. */
const widths = { table: 80, bar: 16, title: [24, 40] } as const;

/** The share of the time a bar shows; up to, and beyond, the share of the budget. */
const blocks = { time: '█', spare: '░', beyond: '▓' } as const;
const key = `${blocks.time} share of the time  ${blocks.spare} up to its share of the budget  ${blocks.beyond} beyond it`;

/** The plan as a table that fits 80 columns and can be read without colour: each section's clock, length, range, budget and bar. */
export function timetable(talk: Talk, plan: Plan, paint: Paint): string {
	const rows = rowsOf(talk, plan);
	const said = remarks(talk, plan, paint);
	const timed = rows.some(({ budget }) => budget !== '');
	return `${[
		...headline(talk, plan, paint),
		...(rows.length > 0 ? ['', ...table(rows, daytime(talk.header.start, plan.total.end), timed, paint)] : []),
		...(timed ? [paint.soft(key)] : []),
		...(said.length > 0 ? ['', ...said] : []),
	].join('\n')}\n`;
}

interface Row {
	readonly clock: string;
	readonly takes: string;
	readonly range: string;
	readonly budget: string;
	readonly title: string;
	/** It takes longer than it may. */
	readonly over: boolean;
	readonly depth: number;
	/** Of the whole time, and of all the time that is allowed; from 0 to 1. None where the rows below are its parts and say more. */
	readonly shares: { readonly time: number; readonly allowed: number } | undefined;
}

function rowsOf(talk: Talk, plan: Plan): readonly Row[] {
	const allowance = Math.max(1, allowanceOf(talk, plan));
	return slots(talk, plan).map(({ number, title, depth, timing }, index, all) => {
		const { start, end, low, high, budget, seconds } = timing;
		const parts = all.slice(index + 1, behind(all, index));
		const inParts =
			parts.length > 0 && (budget === undefined || parts.some((part) => part.timing.budget !== undefined));
		const time = seconds / Math.max(1, plan.total.seconds);
		const named = title === '' && number === '' ? '(before the first section)' : printable(title);
		const over = budget !== undefined && Math.round(end) - Math.round(start) > budget;
		return {
			clock: daytime(talk.header.start, start),
			// Lengths are differences of rounded clock times, so that the column adds up to the second.
			takes: formatClock(Math.round(end) - Math.round(start)),
			range: `${formatClock(low)}–${formatClock(high)}`,
			budget: budget === undefined ? '' : `${over ? 'over' : 'of'} ${formatClock(budget)}`,
			title: `${'  '.repeat(depth - 1)}${number ? `${padded(printable(number), 2)} ` : ''}${named}`,
			...{ over, depth },
			shares: inParts ? undefined : { time, allowed: budget === undefined ? time : budget / allowance },
		};
	});
}

/** The index behind the last part of a slot. */
function behind(all: readonly Slot[], index: number): number {
	const next = all.findIndex(({ depth }, at) => at > index && depth <= (all[index]?.depth ?? 0));
	return next < 0 ? all.length : next;
}

/**
 * The whole that budgets are shares of: what sections are allowed, and what those without a budget take. A budget is so held
 * against the same whole as a time.
 */
function allowanceOf(talk: Talk, plan: Plan): number {
	const allowed = (node: Talk | Section): number => {
		const { seconds } = plan.of(node);
		const parts = partsOf(node);
		const own = seconds - parts.reduce((sum, part) => sum + plan.of(part).seconds, 0);
		return parts.reduce((sum, part) => sum + (plan.of(part).budget ?? allowed(part)), own);
	};
	return allowed(talk);
}

function table(rows: readonly Row[], last: string, timed: boolean, paint: Paint): readonly string[] {
	const column = (key: 'clock' | 'takes' | 'range' | 'budget', least: string) =>
		Math.max(least.length, ...rows.map((row) => row[key].length)) + 2;
	const [clock, takes, range] = [column('clock', last), column('takes', 'takes'), column('range', 'range')];
	const budget = timed ? column('budget', 'budget') : 0;
	const left = widths.table - clock - takes - range - budget;
	const titles = Math.min(widths.title[1], Math.max(widths.title[0], left - widths.bar));
	const longest = Math.max(0.01, ...rows.flatMap(({ shares }) => (shares ? [shares.time, shares.allowed] : [])));
	const scale = Math.min(widths.bar, left - titles) / longest;
	const head = `${padded('from', clock)}${padded('takes', takes)}${padded('range', range)}${padded(timed ? 'budget' : '', budget)}section`;
	const line = (row: Row): string => {
		const figures = row.over ? paint.warn : (text: string) => text;
		const title = padded(clipped(row.title, titles - 1), titles);
		return [
			padded(row.clock, clock),
			figures(padded(row.takes, takes)),
			paint.soft(padded(row.range, range)),
			(row.over ? paint.warn : paint.soft)(padded(row.budget, budget)),
			row.depth === 1 ? paint.strong(title) : title,
			row.shares ? bar(row.shares, scale, paint) : '',
		]
			.join('')
			.trimEnd();
	};
	return [paint.soft(head), ...rows.map(line), paint.soft(`${padded(last, clock)}end`)];
}

function bar({ time, allowed }: NonNullable<Row['shares']>, scale: number, paint: Paint): string {
	const cells = (share: number) => Math.round(share * scale);
	const [filled, most] = [cells(time), cells(allowed)];
	const within = paint.accent(blocks.time.repeat(Math.min(filled, most)));
	const beyond = paint.warn(blocks.beyond.repeat(Math.max(0, filled - most)));
	return within + beyond + paint.soft(blocks.spare.repeat(Math.max(0, most - filled)));
}
