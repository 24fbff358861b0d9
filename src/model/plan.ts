import type { Node } from './talk.ts';

/** How long one node takes, and when it falls. All in seconds; clock times count from the start of the talk. */
export interface Timing {
	readonly seconds: number;
	readonly start: number;
	readonly end: number;
	/** What the author allows for it, where the note says so. */
	readonly budget?: number;
}

/** Seconds for every node of a talk; lies beside the tree, never on it. */
export interface Plan {
	/** For the whole talk. */
	readonly total: Timing;
	/** Words a minute the plan was made with. */
	readonly pace: number;
	/** Timing of a node of the talk the plan was made for; throws a RangeError for a node of another. */
	of(node: Node): Timing;
}
