import type { Kind } from '../../model/reading.ts';
import type { Item } from '../item.ts';
import type { Profile } from '../profile.ts';
import type { Scope } from '../scope.ts';

/** What a reading of one line gets to see. */
export interface View {
	readonly item: Item;
	readonly items: readonly Item[];
	readonly profile: Profile;
	readonly scope: Scope;
	readonly isHead: (index: number) => boolean;
	/** Whether the note has any section. */
	readonly sections: number;
	/** Index of the title's item, or -1. */
	readonly title: number;
	/** How the list the item is in reads as a whole; undefined outside lists. */
	readonly list: ListShape | undefined;
	/** Kind of the item before, and the reading that gave it. */
	readonly before: { readonly kind: Kind; readonly by: string } | undefined;
	/** Names that stand before what is said. */
	readonly speakers: ReadonlySet<string>;
}

/** A run of items of one make, judged as one thing. */
export interface ListShape {
	readonly size: number;
	/** Share of members that end a sentence, and mean words a member. */
	readonly stops: number;
	readonly words: number;
	readonly quoted: number;
	/** Share of members that are a few words, a colon and a number. */
	readonly numbers: number;
	/** Share of members that ask something, and share of those outside quotation marks that begin with an order to the speaker. */
	readonly questions: number;
	readonly orders: number;
	/** Share of members that speak of *us* or to *you*. */
	readonly persons: number;
	/** Share of members of some length that end in a semicolon: parts of one sentence. */
	readonly semicolons: number;
	/** Share of members that begin with a small letter. */
	readonly small: number;
}

/** One guess about what a line is. The first in the list that says yes decides; the next of another kind is the runner-up. */
export interface LineReading {
	readonly id: string;
	readonly kind: Kind;
	/** One clause: what in the note tells so. */
	readonly why: string;
	/** From 0 to 1: how often it was right on notes that people wrote and labelled, drawn towards 0.75 where it was seldom asked. */
	readonly confidence: number;
	/** The author's own mark, or a form that tells by itself: nothing else is weighed against it. */
	readonly firm?: true;
	/** Notes in which it decides the lines marked with `§`. */
	readonly examples: readonly string[];
	/** Notes in which it must decide no line. */
	readonly not: readonly string[];
	test(view: View): boolean;
}
