/** Where something stands in the author's file. The shapes are those of unist, so a node of ours is a unist node. */

/** A spot in the note: `line` and `column` count from 1 as an editor shows them, `offset` counts UTF-16 units from 0. */
export interface Spot {
	readonly line: number;
	readonly column: number;
	readonly offset: number;
}

/** A stretch of the note; `end` is the spot just behind its last character. */
export interface Place {
	readonly start: Spot;
	readonly end: Spot;
}
