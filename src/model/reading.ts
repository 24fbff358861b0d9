/** The kinds a line of a note can have; the ledger gives each non-blank line one of them. */
export type Kind = 'frontmatter' | 'title' | 'section' | 'cue' | 'speech' | 'point' | 'aside' | 'noise';

/** How a line came by its kind: which reading decided, how sure it is, and what else the line could have been. */
export interface Reading {
	/** Name of the reading, for example `number-family` or `quoted`. */
	readonly by: string;
	/** One clause in plain words: what in the note told so. */
	readonly why: string;
	/** From 0 to 1. Below {@link doubtful} the author is told. */
	readonly confidence: number;
	/** The kind that came second, when there was one, and the reading that wanted it. */
	readonly runnerUp?: { readonly kind: Kind; readonly by: string };
}

/** A reading under this confidence is a guess that the author should hear of. */
export const doubtful = 0.6;
