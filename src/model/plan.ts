import type { Node } from './talk.ts';

/** How long one node takes, and when it falls. All in seconds; clock times count from the start of the talk. */
export interface Timing {
	readonly seconds: number;
	readonly start: number;
	readonly end: number;
	/** In four cases of five it takes no less and no more than this. */
	readonly low: number;
	readonly high: number;
	/** How much of it others speak: answers, questions from the room, a film. */
	readonly others: number;
	/** What the author allows for it, where the note says so. */
	readonly budget?: number;
}

/** Where the pace of a plan comes from. A `default` or a name is a guess, the others were measured. */
export type PaceSource = 'default' | 'name' | 'number' | 'calibrated' | 'rehearsed';

/** The time of one speaker. */
export interface SpeakerTime {
	/** As the note names them; nothing for words that stand under no name. */
	readonly name?: string;
	readonly seconds: number;
	/** Of all that is spoken, others included; from 0 to 1. */
	readonly share: number;
	/** Words a minute, as the pace of the plan: their own where it is known, else that of the plan. */
	readonly pace: number;
}

/** Seconds for every node of a talk; lies beside the tree, never on it. */
export interface Plan {
	/** For the whole talk. */
	readonly total: Timing;
	/** Words a minute, in ordinary words of the talk's language, that the plan was made with; rounded. */
	readonly pace: number;
	/** What the pace counts: characters in Chinese, Japanese and Korean. */
	readonly unit: 'words' | 'characters';
	readonly source: PaceSource;
	/** Share of the spoken time by which `low` and `high` lie off: 0.21 is 21 %. */
	readonly range: number;
	/** In the order in which they first speak. */
	readonly speakers: readonly SpeakerTime[];
	/** Timing of a node of the talk the plan was made for; throws a RangeError for a node of another. */
	of(node: Node): Timing;
}
