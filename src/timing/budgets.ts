import type { Plan, Timing } from '../model/plan.ts';
import type { Node, Section, Talk } from '../model/talk.ts';
import { childrenOf, plain, walk } from '../model/words.ts';
import { lineDuration, statedDuration, titleDuration } from '../text/stated.ts';
import { clockedLengths } from './clock.ts';

/**
 * What the author allows for the talk (in the header, else in its title or above it) and for each section that has a time in its heading, in seconds. Times that are read off
 * a running clock (`2 min`, `5 min`, `9 min`, `12 min` in a talk of twelve) are turned into lengths.
 */
export function budgetsOf(talk: Talk): ReadonlyMap<Node, number> {
	const budgets = new Map<Node, number>();
	const whole = allowedFor(talk);
	const clocked = clockedLengths(talk, whole);
	const given = (part: Section): number | undefined => clocked.get(part) ?? part.budget;
	const settle = (node: Talk | Section, allowed: number | undefined): void => {
		if (allowed !== undefined) budgets.set(node, allowed);
		const parts = sectionsIn(node);
		const lengths = lengthsOf(parts.filter((part) => !part.private).map(given), allowed);
		const several = lengths.filter((length) => length !== undefined).length > 2;
		let spoken = 0;
		for (const part of parts) {
			const length = part.private ? part.budget : lengths[spoken++];
			// A part among others, or a private one, that has all the time there is speaks of the whole: a table of times at the end.
			settle(part, (several || part.private) && length === allowed ? undefined : length);
		}
	};
	settle(talk, whole);
	return budgets;
}

/** The time there is for the whole, in seconds: as the header says, else the note. */
const allowedFor = (talk: Talk): number | undefined => talk.header.duration ?? durationOf(talk);

/** So many lines above what is said are looked at for the time there is. */
const preface = 24;

/** The time the note itself says there is: in its title, or in a remark above the first words that are said. */
function durationOf(talk: Talk): number | undefined {
	const inTitle = titleDuration(plain(talk.headline ?? [])) ?? titleDuration(talk.title);
	if (inTitle !== undefined) return inTitle;
	const remarks: string[] = [];
	let looked = 0;
	for (const node of walk(talk)) {
		if (node.type === 'speech' || looked++ > preface) break;
		if (node.type === 'aside' || node.type === 'point') remarks.push(plain(node.children));
		if (node.type === 'point') break;
	}
	for (const remark of remarks) {
		const stated = statedDuration(remark);
		if (stated !== undefined) return stated;
	}
	const among = remarks.flatMap((remark) => lineDuration(remark) ?? []);
	return among.length === 1 ? among[0] : undefined;
}

const sectionsIn = (node: Talk | Section): readonly Section[] =>
	childrenOf(node).filter((child) => child.type === 'section');

/** How near the last of a run of clock times comes to the whole, as a share of it. */
const near = 0.05;

/**
 * Lengths of parts from the times in their headings. They are a running clock when there are three and more, each later than
 * the one before, the last about the time of the whole, and together far more than the whole; else they stay as they are.
 */
export function lengthsOf(
	times: readonly (number | undefined)[],
	whole: number | undefined,
): readonly (number | undefined)[] {
	if (whole === undefined || times.length < 3 || times.some((time) => time === undefined)) return times;
	const clock = times as readonly number[];
	const last = clock.at(-1) ?? 0;
	const rises = clock.every((time, index) => index === 0 || time > (clock[index - 1] ?? 0));
	const together = clock.reduce((sum, time) => sum + time, 0);
	if (!rises || Math.abs(last - whole) > whole * near || together < whole * 1.3) return times;
	// The parts make the whole, and what has all of its time speaks of it: a table of times at the end.
	if (Math.abs(together - last - whole) < 1) return times;
	return clock.map((time, index) => time - (clock[index - 1] ?? 0));
}

/** A talk or section held against the time there is for it. Seconds. */
export interface Held {
	readonly node: Talk | Section;
	readonly timing: Timing;
	readonly budget: number;
	/** Above 0 when it takes longer than it may. */
	readonly over: number;
	/** Words (or characters) to take out, or to gain when `over` is below 0; at the pace of the plan, to the nearest five. */
	readonly words: number;
	/** Even the short end of the estimate is over, or the long end is under. */
	readonly sure: boolean;
}

/** Everything that has a budget, in the order of the note, the talk first. Private sections have none to keep. */
export function heldAgainstBudgets(talk: Talk, plan: Plan): readonly Held[] {
	const held: Held[] = [];
	for (const node of walk(talk)) {
		if ((node.type !== 'talk' && node.type !== 'section') || (node.type === 'section' && node.private)) continue;
		const timing = plan.of(node);
		const { budget, seconds, low, high } = timing;
		if (budget === undefined) continue;
		const over = seconds - budget;
		const words = Math.round(((Math.abs(over) / 60) * plan.pace) / 5) * 5;
		held.push({ node, timing, budget, over, words, sure: low > budget || high < budget });
	}
	return held;
}

/** A talk or section whose parts have times that are together another than its own. Seconds. */
export interface Sum {
	readonly node: Talk | Section;
	readonly budget: number;
	readonly together: number;
	/** Every part has a time, so the parts ought to fill the whole. */
	readonly complete: boolean;
}

/**
 * Where budgets do not add up: the parts are together more than the whole, or every part has a time and they are less. Parts
 * of a section of which only some have a time are no sum.
 */
export function sumsThatFail(talk: Talk, plan: Plan): readonly Sum[] {
	const sums: Sum[] = [];
	for (const node of walk(talk)) {
		if (node.type !== 'talk' && node.type !== 'section') continue;
		const parts = sectionsIn(node).filter((part) => !part.private);
		const { budget } = plan.of(node);
		if (budget === undefined) continue;
		const times = parts.flatMap((part) => plan.of(part).budget ?? []);
		const complete = times.length === parts.length;
		if (times.length === 0 || (node.type === 'section' && !complete)) continue;
		const together = times.reduce((sum, time) => sum + time, 0);
		const over = Math.round(together) > Math.round(budget);
		if (over || (complete && Math.round(together) < Math.round(budget)))
			sums.push({ node, budget, together, complete });
	}
	return sums;
}
