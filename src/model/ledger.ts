import type { Kind, Reading } from './reading.ts';

/** What became of one non-blank line of the note. Nothing is unaccounted for. */
export interface LedgerLine {
	/** Counted from 1, as an editor shows it. */
	readonly line: number;
	readonly kind: Kind;
	/** Of a section line. */
	readonly depth?: 1 | 2 | 3 | 4;
	/** A hard-wrapped line: it goes on with the words of the entry above it. */
	readonly continues?: true;
	readonly reading: Reading;
}
