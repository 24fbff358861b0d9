import type { Item } from '../item.ts';
import type { Profile } from '../profile.ts';

/** A line taken for the title of a section. */
export interface Head {
	readonly item: Item;
	/** Lines of one family are titles of one level. */
	readonly family: string;
	readonly by: string;
	readonly why: string;
	readonly confidence: number;
}

/** What a reading of titles gets to see: the whole note, and the titles that stronger readings have found. */
export interface Survey {
	readonly items: readonly Item[];
	/** The items with words that could be titles at all, no noise, code, table, or middle of a quotation, and are none yet. */
	readonly candidates: readonly Item[];
	readonly profile: Profile;
	readonly heads: ReadonlyMap<number, Head>;
}

/** One guess about which lines are titles. */
export interface TitleReading {
	readonly id: string;
	/** One clause: what in the note tells so. */
	readonly why: string;
	/** Notes in which it finds titles: their lines in order, those it must take marked with `§`. */
	readonly examples: readonly string[];
	/** Notes in which it must find none. */
	readonly not: readonly string[];
	read(survey: Survey): readonly Head[];
}
