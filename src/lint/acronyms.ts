import type { Heard } from './heard.ts';

/** Where an abbreviation is first said, and where the words it stands for come only later. */
export interface LateWords {
	readonly acronym: string;
	readonly said: Heard;
	readonly index: number;
	/** The line on which it is spelled out; nothing where it never is. */
	readonly line?: number;
}

/**
 * Abbreviations that are said before the note spells them out, each where it is first said; and of those in `strangers` also the
 * ones it never spells out. What a note never spells out is otherwise taken to be known.
 */
export function lateWords(passages: readonly Heard[], strangers: readonly string[]): readonly LateWords[] {
	const spelled = new Map<string, { readonly order: number; readonly line: number }>();
	for (const [order, passage] of passages.entries())
		for (const { acronym, index } of spelledOut(passage.text))
			if (!spelled.has(acronym)) spelled.set(acronym, { order, line: passage.place(index, index).start.line });
	if (spelled.size === 0 && strangers.length === 0) return [];
	const late: LateWords[] = [];
	const met = new Set<string>();
	for (const [order, said] of passages.entries()) {
		if (said.type !== 'speech' && said.type !== 'point') continue;
		for (const { 0: acronym, index } of said.text.matchAll(words())) {
			if (!isAcronym(acronym) || met.has(acronym)) continue;
			met.add(acronym);
			const there = spelled.get(acronym);
			if (there ? there.order > order : strangers.includes(acronym))
				late.push({ acronym, said, index, ...(there && { line: there.line }) });
		}
	}
	return late;
}

const words = (): RegExp => /[\p{L}\p{M}\p{N}]+/gu;
/** Something in brackets. No class of all letters: preparing one takes longer than all the rest. */
const bracket = /\(([^()\n]{2,80})\)/g;
/** So many characters before it may hold the words. */
const furthest = 160;

/** The abbreviations a text gives together with their words: `key account manager (KAM)`, `KAM (key account manager)`. */
function* spelledOut(text: string): Generator<{ readonly acronym: string; readonly index: number }> {
	if (!text.includes('(')) return;
	for (const { 1: inside = '', index } of text.matchAll(bracket)) {
		const before =
			text
				.slice(Math.max(0, index - furthest), index)
				.split(/[()\n]/)
				.at(-1) ?? '';
		const [behind, last] = [singular(inside), singular(/\S*$/.exec(before.trimEnd())?.[0] ?? '')];
		if (isAcronym(behind) && initials(before).some((one) => one.endsWith(behind.toLowerCase())))
			yield { acronym: behind, index };
		else if (isAcronym(last) && initials(inside).includes(last.toLowerCase())) yield { acronym: last, index };
	}
}

/** Two to six capitals or figures, the first a capital. */
const isAcronym = (text: string): boolean =>
	text.length >= 2 &&
	text.length <= 6 &&
	[...text].every((char, index) => char !== char.toLowerCase() || (index > 0 && char >= '0' && char <= '9'));

/** `KPIs` as `KPI`. */
const singular = (acronym: string): string => (acronym.endsWith('s') ? acronym.slice(0, -1) : acronym);

/** First letters of words, in lower case: of all of them, and without the small ones that an abbreviation may pass over. */
function initials(text: string): readonly [all: string, large: string] {
	const first = (some: readonly string[]) => some.map((one) => one.slice(0, 1).toLowerCase()).join('');
	const all = text.split(/[\s,;:.’'-]+/).filter(Boolean);
	return [first(all), first(all.filter((one) => one.length > 3 || one[0] !== one[0]?.toLowerCase()))];
}
