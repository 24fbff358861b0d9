import { handoutSize } from '../../theme/handout.ts';
import type { Cut, Measure } from './cuts.ts';

/** How the words are set: as a share of the theme's sizes, in how many columns, with how much white between them. */
export interface Setting {
	readonly scale: number;
	readonly columns: 1 | 2;
	/** 1, or less where room is wanted. */
	readonly white: number;
	/** From line to line, as a share of the usual. */
	readonly leading: number;
}

/** A talk so short that the page would look empty in columns has one, in larger type. */
const roomy: Setting = { scale: 1.25, columns: 1, white: 1.2, leading: 1 };
/** One that leaves a third of the page empty is set somewhat larger. */
const open: Setting = { scale: 1.12, columns: 2, white: 1.3, leading: 1 };
/** The sizes of the house. */
export const regular: Setting = { scale: 1, columns: 2, white: 1, leading: 1 };

/** Points of the plain theme; in a larger one all of them grow alike. */
const smaller = (points: number, white: number, leading = 1): Setting => ({
	scale: points / handoutSize.body[0],
	columns: 2,
	white,
	leading,
});

/** What is done one after another to make a talk fit. */
export type Steps = readonly (Measure | Setting)[];

/**
 * For those who listen: words that are missed least go first, and before a sentence is cut or a line goes as a whole, all of it is
 * set a little smaller. Ends at 8 points, the smallest that reads well on paper held in the hand; after that, and only where the
 * pages do not suffice, lines with figures, dates and requests go, and each of them is told of.
 */
export const handoutSteps: Steps = [
	roomy,
	open,
	regular,
	smaller(9, 0.8),
	'further speech',
	smaller(8.6, 0.7),
	'further points',
	'clauses',
	smaller(8.3, 0.6),
	'later lines',
	smaller(8, 0.6),
	'first lines',
	'labels',
	smaller(8, 0.25, 0.92),
	'figures alone',
	'requests',
	'prompts',
	'kept phrases',
	'kept labels',
];

/** For the one who speaks and only glances at it: what would be said anyway goes before anything is set smaller. */
export const cribSteps: Steps = [
	roomy,
	open,
	regular,
	'further speech',
	'further points',
	'clauses',
	smaller(9, 0.8),
	'later lines',
	'first lines',
	smaller(8.6, 0.7),
	smaller(8.3, 0.6),
	smaller(8, 0.6),
	smaller(8, 0.25, 0.92),
	'figures alone',
	'further asides',
	'requests',
	'kept phrases',
	'prompts',
	'kept labels',
];

const dearest = new Set<Measure>(['further asides', 'requests', 'prompts', 'kept phrases', 'kept labels']);

/** A state of the handout: its setting, and how many cuts of the list have been made. */
export interface Rung {
	readonly setting: Setting;
	readonly cuts: number;
}

/** Every cut in the order it is made, and the rungs from everything in large type to the least in the smallest; never empty. */
export interface Ladder {
	readonly cuts: readonly Cut[];
	readonly rungs: readonly Rung[];
	/** From this cut on, what goes is what a handout is to keep. */
	readonly dear: number;
}

/** The ladder for a talk, in no more columns than the theme has. Each rung takes no more room than the one before it. */
export function ladderOf(cuts: Readonly<Record<Measure, readonly Cut[]>>, steps: Steps, columns: 1 | 2): Ladder {
	const all: Cut[] = [];
	const rungs: Rung[] = [];
	let setting = regular;
	let dear: number | undefined;
	for (const step of steps) {
		if (typeof step !== 'string') {
			setting = { ...step, columns: step.columns === 1 ? 1 : columns };
			rungs.push({ setting, cuts: all.length });
		} else {
			if (dearest.has(step)) dear ??= all.length;
			for (const cut of cuts[step]) {
				all.push(cut);
				rungs.push({ setting, cuts: all.length });
			}
		}
	}
	return { cuts: all, rungs, dear: dear ?? all.length };
}

/** The first rung that fits, found by halving; nothing when not even the last one does. */
export function firstThatFits(rungs: readonly Rung[], fits: (rung: Rung) => boolean): Rung | undefined {
	const last = rungs.at(-1);
	if (!last || !fits(last)) return undefined;
	let low = 0;
	let high = rungs.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (fits(rungs[middle] as Rung)) high = middle;
		else low = middle + 1;
	}
	return rungs[low];
}
