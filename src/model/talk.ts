import type { Header } from './header.ts';
import type { LedgerLine } from './ledger.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';

/**
 * What we understood of a note: `Talk > Section > Beat > Inline`, a closed union of readonly unist nodes.
 * A talk never changes once it is made; what is known beside it (seconds, findings) lives in maps and lists of its own.
 */
export interface Talk {
	readonly type: 'talk';
	/** What the talk is called: header, title line or file name, in this order; white space folded. */
	readonly title: string;
	/**
	 * The title line of the body, whole, where it says something else than `title` or more: beside a title in the header, or
	 * with a remark on it.
	 */
	readonly headline?: readonly Inline[];
	/** BCP 47 tag of the language most of it is in; `und` when nothing tells. */
	readonly lang: string;
	readonly header: Header;
	/** Beats before the first section come first. */
	readonly children: readonly (Section | Beat)[];
	/** One entry for every non-blank line of the note, in order. */
	readonly ledger: readonly LedgerLine[];
	readonly place: Place;
}

/** A titled part, numbered or lettered or not. */
export interface Section {
	readonly type: 'section';
	/** 1 directly under the talk, at most 4. */
	readonly depth: 1 | 2 | 3 | 4;
	/** The author's own number, without its dot or bracket: `3`, `a`, `3.1`, `第5頁`; empty when there is none. */
	readonly number: string;
	/** The title without its number, markers, budget and dress. May be empty: an unnamed slide is still a section. */
	readonly label: readonly Inline[];
	/** The author's budget for it in seconds, from `(2 min)` or `(0:30 - 1:15)` in the heading. */
	readonly budget?: number;
	/**
	 * What a clock shows in the heading when the section begins, and when it ends where that stands there, too. In sixtieths of its
	 * first figure: `1:15` is 75, be it minutes and seconds or hours and minutes, which the other sections tell.
	 */
	readonly clock?: { readonly start: number; readonly end?: number };
	/** Not for the audience: a checklist, sources, instructions. Everything below it is an aside. */
	readonly private: boolean;
	readonly children: readonly (Section | Beat)[];
	readonly place: Place;
	readonly reading: Reading;
}

/** The smallest thing a speaker does: says a line, speaks from a point, takes a cue, or reads a note to self. */
export type Beat = Speech | Point | Cue | Aside;

interface BeatBase {
	/** The author's marker where it carries meaning (`5.`, `b)`, `Q:`), as written; empty for bullets and bare lines. */
	readonly marker: string;
	/** A blank line stands before it in the note: a new paragraph, not the next line of one. */
	readonly apart: boolean;
	readonly place: Place;
	readonly reading: Reading;
}

/** Words to be said as they stand. */
export interface Speech extends BeatBase {
	readonly type: 'speech';
	/** Who says it, where the note names a speaker; `children` then holds the words without the name. */
	readonly speaker?: string;
	readonly children: readonly Inline[];
}

/** A fact, a figure, an item to speak from. */
export interface Point extends BeatBase {
	readonly type: 'point';
	readonly children: readonly Inline[];
}

/** A short prompt that introduces the beats below it. */
export interface Cue extends BeatBase {
	readonly type: 'cue';
	readonly label: readonly Inline[];
	/** The beats it introduces; may be empty. */
	readonly children: readonly Beat[];
}

/** For the speaker's eyes alone. */
export interface Aside extends BeatBase {
	readonly type: 'aside';
	readonly children: readonly Inline[];
}

/**
 * A run of words in one style; runs lie flat, one after another. An inline `aside` is a direction inside a spoken line,
 * `(pause)` or `[click]`: on the speaker's own paper, never said, never handed out. `break` is the author's line break.
 */
export interface Inline {
	readonly type: 'text' | 'strong' | 'emphasis' | 'code' | 'aside' | 'break';
	readonly value: string;
}

/** Every node of the tree, and what a table over node types is keyed by. */
export type Node = Talk | Section | Beat;
export type NodeType = Node['type'];
