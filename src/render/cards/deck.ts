import type { Inline, Node, Section, Talk } from '../../model/talk.ts';

/**
 * What one stretch of words is on a card; decides type, indent and how freely it may be parted from its neighbours. A
 * `title` is a section's own that is too long for the head, a `kicker` that of a section without a card of its own.
 */
type EntryKind = 'title' | 'kicker' | 'cue' | 'speech' | 'point' | 'aside';

/** One beat as it goes on paper, not yet broken into lines. */
export interface Entry {
	readonly kind: EntryKind;
	/** What it was made from: tells its clock time and its place in the note. */
	readonly node: Node;
	/** The author's number or letter, `5.`; empty when there is none. */
	readonly marker: string;
	/** Who says it, where the note names a speaker. */
	readonly speaker: string;
	readonly runs: readonly Inline[];
	/** Of a point in a list of figures: the leading words of `runs` that are the figure, in UTF-16 units; else 0. */
	readonly figure: number;
	/** 0 for what stands by itself, 1 for what a cue introduces, and so on. */
	readonly level: number;
	/** Begins a new thought: more room above it, and the best place to turn to the next card. */
	readonly opens: boolean;
	/** Is a cue, or another line that means nothing without the first words below it. */
	readonly leads: boolean;
	/** Stands on the card with no more of its first words than one line holds. */
	readonly brief?: true;
	/** Is a cue that the author singled out. */
	readonly key?: true;
}

/** What one card, and the cards that continue it, are about: a section's own beats without those of its subsections. */
export interface Topic {
	/** The section's number behind its parents' ones, `3a`; empty when none of them has one. */
	readonly crumb: string;
	/** What is written at the head of its cards: its own name, or the talk's where it has none. */
	readonly title: readonly Inline[];
	/** Has a number or a name of its own. */
	readonly named: boolean;
	/** Not for the audience: its title is not to be said either. */
	readonly private: boolean;
	readonly entries: readonly Entry[];
	/** What it was made from: the section, or the talk for the beats before the first section. */
	readonly node: Section | Talk;
	/** The node with whose clock time its first card begins. */
	readonly since: Node;
}
