import type { Inline } from '../../model/talk.ts';
import { plain } from '../../model/words.ts';
import type { Keeper } from './carries.ts';
import { around } from './narrow.ts';
import { clauses } from './sentences.ts';
import { cut } from './tidy.ts';

/** A part of a phrase that can stand alone, and whether it must. */
interface Clause {
	readonly runs: readonly Inline[];
	readonly kept: boolean;
}

/** A sentence, and what of it must be kept: a figure or date in one of its clauses, or all of it when it asks something. */
export interface Phrase {
	readonly runs: readonly Inline[];
	readonly kept: boolean;
	/** It is kept because it asks something, and for no figure. */
	readonly asks: boolean;
	/** One, where it cannot be cut. */
	readonly clauses: readonly Clause[];
	/** The few words around each of its figures, and what lies between; nothing where it has none. */
	readonly figures: readonly Clause[];
	/** Which of them tells most, where none must be kept. */
	readonly telling: number;
}

const directs = (runs: readonly Inline[]): boolean => runs.some(({ type }) => type === 'aside');

/** A phrase that stays as it is. */
export const whole = (runs: readonly Inline[]): Phrase => ({
	runs,
	kept: true,
	asks: false,
	clauses: [{ runs, kept: true }],
	figures: [],
	telling: 0,
});

/** A sentence with what of it may go. On the speaker's own page a direction in it is kept as a figure is. */
export function phraseOf(runs: readonly Inline[], keeper: Keeper): Phrase {
	const text = plain(runs);
	const request = keeper.request(text);
	const figure = keeper.figure(text);
	const directed = directs(runs);
	const kept = request || figure || directed;
	const starts = request ? [0] : clauses(text);
	const parts = starts.map((start, index) => {
		const end = starts[index + 1] ?? text.length;
		const own = cut(runs, start, end);
		return { runs: own, kept: kept && (keeper.figure(text.slice(start, end)) || directs(own)) };
	});
	// A figure that lies across a comma, or a question, holds the sentence together.
	const held = kept && !parts.some((part) => part.kept);
	const narrow = figure && !directed ? around(text, keeper.figure) : [];
	return {
		...{ runs, kept, asks: request && !figure && !directed, clauses: held ? [{ runs, kept }] : parts },
		figures: narrow.map(({ start, end, kept: stays }) => ({ runs: cut(runs, start, end), kept: stays })),
		telling: telling(text, parts, keeper),
	};
}

/** A clause much shorter than the longest one tells too little. */
const longEnough = 0.6;

/** The first clause that is long enough; the last one, where the sentence begins with words that only lead up to it. */
function telling(text: string, parts: readonly Clause[], keeper: Keeper): number {
	const lengths = parts.map((part) => plain(part.runs).length);
	const enough = (length: number) => length >= longEnough * Math.max(...lengths);
	return keeper.leadsUp(text) ? lengths.findLastIndex(enough) : lengths.findIndex(enough);
}
