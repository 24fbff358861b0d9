import { plain } from '../../model/words.ts';
import { wordCount } from '../../text/script.ts';
import type { Entry, Item, Part } from './entries.ts';
import type { Phrase } from './phrases.ts';

/** One phrase that may go, or be cut to the clauses that matter. */
export interface Cut {
	/** Index of the item among the entries. */
	readonly entry: number;
	/** Index of the phrase within the item, counted over all its parts; −1 for the item's label. */
	readonly phrase: number;
	/** What is left of it. */
	readonly to: 'clauses' | 'figures' | 'nothing';
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
	readonly kind: Part['kind'];
	readonly words: number;
}

/** What may be cut, from what is missed least to what is missed most; the last four are what is to be kept. */
export type Measure =
	| 'further speech'
	| 'further points'
	| 'clauses'
	| 'later lines'
	| 'first lines'
	| 'labels'
	| 'further asides'
	| 'figures alone'
	| 'requests'
	| 'prompts'
	| 'kept phrases'
	| 'kept labels';

type Test = (found: Found) => Rank | undefined;

/** A point is a fact: it goes when speech so many items further up in its section does. */
const pointsAhead = 3;

/** The measures of phrases that need not be kept, as a table: whether a measure takes a phrase, and how soon. */
const takes: Readonly<Record<'further speech' | 'further points' | 'later lines' | 'first lines', Test>> = {
	'further speech': ({ kind, index, words }) => (kind === 'speech' && index > 0 ? [index, words] : undefined),
	'further points': ({ kind, index, words }) => (kind === 'point' && index > 0 ? [index, words] : undefined),
	'later lines': ({ item, index, kind, words }) =>
		index === 0 && (item.label.length > 0 || item.order > 0)
			? [item.order - (kind === 'point' ? pointsAhead : 0), words]
			: undefined,
	'first lines': ({ item, index, words }) =>
		index === 0 && item.label.length === 0 && item.order === 0 ? [0, words] : undefined,
};

const byRank = (a: Candidate, b: Candidate): number => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1];

const order = (a: Candidate, b: Candidate): number => byRank(a, b) || a.entry - b.entry;

/** The cuts of each measure, in the order they are made, so that all sections give up their last phrases before any gives up its first. */
export function cutsOf(entries: readonly Entry[]): Readonly<Record<Measure, readonly Cut[]>> {
	const phrases: Found[] = [];
	const labels: Candidate[] = [];
	const prompts: Candidate[] = [];
	const keptLabels: Candidate[] = [];
	for (const [entry, item] of entries.entries()) {
		if (item.kind !== 'item') continue;
		let index = 0;
		for (const { kind, phrases: own } of item.parts)
			for (const phrase of own)
				phrases.push({ entry, item, phrase, kind, index: index++, words: wordCount(plain(phrase.runs)) });
		const carries = item.parts.some((part) => part.phrases.some((phrase) => phrase.kept));
		if (item.label.length === 0) continue;
		const kept = item.labelKept || carries;
		(item.labelFigure ? keptLabels : kept ? prompts : labels).push({
			entry,
			phrase: -1,
			to: 'nothing',
			rank: [item.order, 0],
		});
	}
	const free = phrases.filter(({ phrase }) => !phrase.kept);
	const taken = (test: Test): readonly Cut[] =>
		free
			.flatMap((found): Candidate[] => {
				const rank = test(found);
				return rank ? [{ entry: found.entry, phrase: found.index, to: 'nothing', rank }] : [];
			})
			.sort(order);
	/** Of what is to be kept, numbers that are words (`today`, `half`) go before digits, and the longest lines first: as few as will do are missed. */
	const dear = (goes: (found: Found) => boolean): readonly Cut[] =>
		phrases
			.filter(goes)
			.map(
				({ entry, phrase: { runs }, index, words }): Candidate => ({
					...{ entry, phrase: index, to: 'nothing' },
					rank: [/\p{N}/u.test(plain(runs)) ? 0 : 1, words],
				}),
			)
			.sort((a, b) => byRank(a, b) || b.entry - a.entry);
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
		'further asides': dear(({ phrase, kind, index }) => kind === 'aside' && index > 0 && phrase.kept),
		'figures alone': phrases
			.filter(({ phrase }) => phrase.figures.some((part) => part.kept) && !phrase.figures.every((part) => part.kept))
			.map(({ entry, index, words }): Candidate => ({ entry, phrase: index, to: 'figures', rank: [words, 0] }))
			.sort(order),
		requests: dear(({ phrase }) => phrase.asks),
		prompts: prompts.sort(order),
		'kept phrases': dear(({ phrase }) => phrase.kept),
		'kept labels': keptLabels.sort(order),
	};
}
