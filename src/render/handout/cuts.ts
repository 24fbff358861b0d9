import { plain } from '../../model/words.ts';
import { wordCount } from '../../text/script.ts';
import type { Entry, Item, Phrase } from './entries.ts';

/** One phrase that may go, or be cut to the clauses that matter. */
export interface Cut {
	/** Index of the item among the entries. */
	readonly entry: number;
	/** Index of the phrase within the item, counted over all its parts; −1 for the item's label. */
	readonly phrase: number;
	/** What is left of it. */
	readonly to: 'clauses' | 'nothing';
}

/** What makes one cut come before another of the same measure: the greater number goes first. */
type Rank = readonly [place: number, words: number];

interface Candidate extends Cut {
	readonly rank: Rank;
}

/** A phrase within its item and entry. */
interface Found {
	readonly entry: number;
	readonly item: Item;
	readonly phrase: Phrase;
	readonly index: number;
	readonly kind: 'speech' | 'point';
	readonly words: number;
}

/** What may be cut, from what is missed least to what is missed most. */
export type Measure = 'further speech' | 'further points' | 'clauses' | 'later lines' | 'first lines' | 'labels';

type Test = (found: Found) => Rank | undefined;

/** A point is a fact: it goes when speech so many items further up in its section does. */
const pointsAhead = 3;

/** The phrase measures as a table: whether a measure takes a phrase, and how soon. Figures, dates and requests are in none of them. */
const takes: Readonly<Record<Exclude<Measure, 'clauses' | 'labels'>, Test>> = {
	'further speech': ({ kind, index, words }) => (kind === 'speech' && index > 0 ? [index, words] : undefined),
	'further points': ({ kind, index, words }) => (kind === 'point' && index > 0 ? [index, words] : undefined),
	'later lines': ({ item, index, kind, words }) =>
		index === 0 && (item.label.length > 0 || item.order > 0)
			? [item.order - (kind === 'point' ? pointsAhead : 0), words]
			: undefined,
	'first lines': ({ item, index, words }) =>
		index === 0 && item.label.length === 0 && item.order === 0 ? [0, words] : undefined,
};

const order = (a: Candidate, b: Candidate): number =>
	b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || a.entry - b.entry;

/** The cuts of each measure, in the order they are made, so that all sections give up their last phrases before any gives up its first. */
export function cutsOf(entries: readonly Entry[]): Readonly<Record<Measure, readonly Cut[]>> {
	const phrases: Found[] = [];
	const labels: Candidate[] = [];
	for (const [entry, item] of entries.entries()) {
		if (item.kind !== 'item') continue;
		let index = 0;
		for (const { kind, phrases: own } of item.parts)
			for (const phrase of own)
				phrases.push({ entry, item, phrase, kind, index: index++, words: wordCount(plain(phrase.runs)) });
		const carries = item.parts.some((part) => part.phrases.some((phrase) => phrase.kept));
		if (item.label.length > 0 && !item.labelKept && !carries)
			labels.push({ entry, phrase: -1, to: 'nothing', rank: [item.order, 0] });
	}
	const free = phrases.filter(({ phrase }) => !phrase.kept);
	const taken = (test: Test): readonly Cut[] =>
		free
			.flatMap((found): Candidate[] => {
				const rank = test(found);
				return rank ? [{ entry: found.entry, phrase: found.index, to: 'nothing', rank }] : [];
			})
			.sort(order);
	const clauses = phrases
		.filter(({ phrase }) => phrase.clauses.length > 1 && !phrase.clauses.every((clause) => clause.kept))
		.map(({ entry, index, words }): Candidate => ({ entry, phrase: index, to: 'clauses', rank: [words, 0] }))
		.sort(order);
	return {
		'further speech': taken(takes['further speech']),
		'further points': taken(takes['further points']),
		clauses,
		'later lines': taken(takes['later lines']),
		'first lines': taken(takes['first lines']),
		labels: labels.sort(order),
	};
}
