import type { Kind, Reading } from '../model/reading.ts';
import { factsUnder } from './facts.ts';
import type { Item } from './item.ts';
import type { Depth } from './nest.ts';
import { nest } from './nest.ts';
import type { Profile } from './profile.ts';
import { profileOf } from './profile.ts';
import type { Scope } from './scope.ts';
import { privateHeads, scopes } from './scope.ts';
import { speakersOf } from './speakers.ts';
import type { TitleLine } from './title.ts';
import { titleOf } from './title.ts';
import type { Head } from './titles/reading.ts';
import { titlesOf } from './titles/titles.ts';
import type { Lexicon } from './words/words.ts';

/** What is known of a note before its lines are told apart. */
export interface Structure {
	readonly items: readonly Item[];
	readonly profile: Profile;
	/** The titles of sections, by the index of their items. */
	readonly heads: ReadonlyMap<number, Head>;
	readonly title: TitleLine | undefined;
	/** Where each item stands, in the order of the items. */
	readonly scopes: readonly Scope[];
	/** Names that stand before what is said. */
	readonly speakers: ReadonlySet<string>;
}

/** What an item is, and how we came to think so. */
export interface Verdict {
	readonly kind: Kind;
	readonly reading: Reading;
}

/** How the titles nest, and those whose sections are not for the audience. */
export interface Sections {
	readonly depths: ReadonlyMap<number, Depth>;
	readonly closed: ReadonlySet<number>;
}

/** Finds the title, the sections, how they nest and who speaks. */
export function structureOf(items: readonly Item[], says: Lexicon): Structure & Sections {
	const profile = profileOf(items, says);
	const all = titlesOf(items, profile);
	const title = titleOf(items, all, profile);
	const facts = factsUnder(title, items, all, says);
	const heads = new Map([...all].filter(([index]) => index !== title?.item.index && !facts.has(index)));
	const depths = nest(heads, (index) => items[index - 1]?.line.noise === 'rule');
	const closed = privateHeads(items, heads, depths, says);
	const isHead = (item: Item) => item === title?.item || heads.has(item.index);
	// Titles with hashes are left out from the first: only others make it another profile.
	const undressed = items.some((item) => isHead(item) && !item.line.marks.hash);
	return {
		items,
		profile: undressed ? profileOf(items, says, isHead) : profile,
		heads,
		title,
		scopes: scopes(items, heads, closed, says),
		speakers: speakersOf(items, says),
		depths,
		closed,
	};
}
