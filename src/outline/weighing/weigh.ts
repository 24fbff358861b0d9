import type { Item } from '../item.ts';
import type { ListShape } from '../readings/reading.ts';
import { lineReadings } from '../readings/readings.ts';
import type { Structure, Verdict } from '../structure.ts';
import type { Shares } from './company.ts';
import { companyIds, companyOf, firmly } from './company.ts';
import type { Feature } from './feature.ts';
import { features, valuesOf } from './features.ts';
import { looker, spotsOf } from './seen.ts';
import type { Table, Weighed } from './softmax.ts';
import { sharesOf, tableOf, weighed } from './softmax.ts';
import { first, second } from './weights.ts';

/** In a note of fewer items there is too little to weigh by: the readings alone decide. */
const fewest = 12;

/** How many times as likely what is not for the audience is held: a leak is worse than a line too few. */
const caution = 4;

/** How many times as likely what a reading said is held: the odds that it is right, held back, and never less than this. */
const leastTrust = 3.5;
const heldBack = 0.7;
const trustIn = ({ reading: { confidence } }: Verdict): number =>
	Math.max(leastTrust, (confidence / (1.02 - confidence)) ** heldBack);

/** Readings that nothing is weighed against. */
const firm: ReadonlySet<string> = new Set(lineReadings.filter((reading) => reading.firm).map(({ id }) => id));

/** The features that weigh anything. */
const telling = features.filter(({ id }) => first.by[id]);
const firstTable = tableOf(
	telling.map(({ id }) => id),
	first,
);
const secondTable = tableOf(companyIds, second);

const isWeighed = (kind: string): kind is Weighed => (weighed as readonly string[]).includes(kind);

/** The kind that a reading left no doubt of. */
export const firmKind = ({ kind, reading }: Verdict): Weighed | undefined =>
	isWeighed(kind) && firm.has(reading.by) ? kind : undefined;

/** Those that are weighed at all: no titles, no noise. */
export const weighedItems = (items: readonly Item[], verdicts: readonly Verdict[]): readonly Item[] =>
	items.filter(({ index }) => isWeighed(verdicts[index]?.kind ?? 'noise'));

/**
 * Puts right what the readings of single lines say where all signs together, weighed as labelled notes taught, are against it.
 * Twice: first each item by itself, then with what its neighbours and those in like dress seem to be.
 */
export function weigh(
	structure: Structure,
	lists: ReadonlyMap<number, ListShape>,
	verdicts: readonly Verdict[],
): readonly Verdict[] {
	const told = weighedItems(structure.items, verdicts);
	if (told.length < fewest) return verdicts;
	const spots = spotsOf(structure, lists, told);
	const look = looker(structure, spots);
	const firmKinds = told.map(({ index }) => firmKind(verdicts[index] as Verdict));
	const shares: Shares[] = firmKinds.map((kind, place) =>
		kind ? firmly(kind) : sharesOf(valuesOf(look(place), telling), firstTable),
	);
	const company = companyOf(spots, shares);
	const settled = [...verdicts];
	told.forEach((item, place) => {
		if (firmKinds[place]) return;
		const signs = (kind: Weighed, other: Weighed) =>
			strongest(valuesOf(look(place), telling), firstTable, kind, other).map((at) => (telling[at] as Feature).id);
		const verdict = verdicts[item.index] as Verdict;
		settled[item.index] = settle(item, verdict, sharesOf(company(place), secondTable), signs);
	});
	return settled;
}

/** A prompt has no more words. */
const longestCue = 16;

/** So many signs are told to whoever asks why. */
const mostSigns = 3;

/**
 * The likeliest kind, with some trust in the reading; of what is left when it is no cue, with some caution. `signs` names those that
 * speak most for one kind and against another.
 */
function settle(
	{ shape }: Item,
	verdict: Verdict,
	shares: Shares,
	signs: (kind: Weighed, other: Weighed) => readonly string[],
): Verdict {
	const trusted = weighed.map((kind, at) => {
		if (kind === verdict.kind) return (shares[at] ?? 0) * trustIn(verdict);
		return kind === 'cue' && shape.count > longestCue ? 0 : (shares[at] ?? 0);
	});
	const chances = trusted.map((chance, at) => (weighed[at] === 'aside' ? chance * caution : chance));
	const plain = likeliest(trusted);
	const kind = plain === 'cue' ? plain : likeliest(chances.map((chance, at) => (weighed[at] === 'cue' ? 0 : chance)));
	// What a reading took for an aside is said, spoken from or left one: hardly ever a prompt.
	if (kind === verdict.kind || (kind === 'cue' && verdict.kind === 'aside')) return verdict;
	const sum = chances.reduce((all, chance) => all + chance, 0);
	return {
		kind,
		reading: {
			by: 'weighed',
			why: `what speaks for it: ${signs(kind, verdict.kind as Weighed).join(', ')}`,
			confidence: Math.round(((chances[weighed.indexOf(kind)] ?? 0) / sum) * 100) / 100,
			runnerUp: { kind: verdict.kind, by: verdict.reading.by },
		},
	};
}

const likeliest = (chances: readonly number[]): Weighed => weighed[chances.indexOf(Math.max(...chances))] as Weighed;

/** Places of the values that weigh most for one kind and against another, the weightiest first. */
function strongest(values: Float64Array, table: Table, kind: Weighed, other: Weighed): readonly number[] {
	const of = (at: number, one: Weighed) => table[at * weighed.length + weighed.indexOf(one)] ?? 0;
	return [...values]
		.map((value, at) => ({ at, weight: value * (of(at, kind) - of(at, other)) }))
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.slice(0, mostSigns)
		.map(({ at }) => at);
}
