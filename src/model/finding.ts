import type { Place } from './place.ts';

export const severities = ['info', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** Replace the characters from `start` up to `end` (UTF-16 offsets in the note) with `text`. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Something the author should hear of, as data: knowing is kept apart from saying. Its fields are those of a VFileMessage. */
export interface Finding {
	/** What was found and what was hoped for, in one sentence. Words of the note in it are not yet made safe to print. */
	readonly reason: string;
	/** Identifier of the rule, `long-section`. Findings of the reader itself have the source `cuescript`, too. */
	readonly ruleId: string;
	readonly severity: Severity;
	/** Nothing when the whole note is meant. */
	readonly place?: Place;
	readonly actual?: string;
	readonly expected?: readonly string[];
	/** Why it matters to a speaker and what to do, in a sentence or two. */
	readonly note?: string;
	/** Edits that mend it without changing what is said. */
	readonly fix?: readonly Edit[];
}
