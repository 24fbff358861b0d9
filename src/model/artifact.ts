import type { Finding } from './finding.ts';

/** A finished file, still in memory. */
export interface Artifact {
	/** What it is called behind the note's own name: `cards.pdf`. */
	readonly suffix: string;
	readonly bytes: Uint8Array;
	/** One clause for the summary: `13 cards on 4 sheets`. */
	readonly summary: string;
	/** What the author should know of it: a character no font here can draw, a section that had to be cut. */
	readonly findings: readonly Finding[];
}
