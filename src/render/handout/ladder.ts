import type { Cut, Measure } from './cuts.ts';
import { body } from './styles.ts';

/** How the words are set: as a share of the sizes in `styles.ts`, in how many columns, with how much white between them. */
export interface Setting {
	readonly scale: number;
	readonly columns: 1 | 2;
	/** 1, or less where room is wanted. */
	readonly white: number;
}

/** A talk so short that the page would look empty in columns has one, in larger type. */
const roomy: Setting = { scale: 1.25, columns: 1, white: 1.2 };
/** One that leaves a third of the page empty is set somewhat larger. */
const open: Setting = { scale: 1.12, columns: 2, white: 1.3 };
/** The sizes of the house. */
export const regular: Setting = { scale: 1, columns: 2, white: 1 };

const smaller = (points: number, white: number): Setting => ({ scale: points / body, columns: 2, white });

/**
 * What is done to make a talk fit, in this order: words that are missed least go first, and before a sentence is cut or a line
 * goes as a whole, all of it is set a little smaller. Ends at 8 points, the smallest that reads well on paper held in the hand.
 */
const ladder: readonly (Measure | Setting)[] = [
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
];

/** A state of the handout: its setting, and how many cuts of the list have been made. */
export interface Rung {
	readonly setting: Setting;
	readonly cuts: number;
}

/** Every cut in the order it is made, and the rungs from everything in large type to the least in the smallest; never empty. */
export interface Ladder {
	readonly cuts: readonly Cut[];
	readonly rungs: readonly Rung[];
}

/** The ladder for a talk. Each rung takes no more room than the one before it. */
export function ladderOf(cuts: Readonly<Record<Measure, readonly Cut[]>>): Ladder {
	const all: Cut[] = [];
	const rungs: Rung[] = [];
	let setting = regular;
	for (const step of ladder) {
		if (typeof step !== 'string') {
			setting = step;
			rungs.push({ setting, cuts: all.length });
		} else {
			for (const cut of cuts[step]) {
				all.push(cut);
				rungs.push({ setting, cuts: all.length });
			}
		}
	}
	return { cuts: all, rungs };
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
