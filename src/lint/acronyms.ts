import type { Heard } from './heard.ts';

/** Where an abbreviation is first said, and where the words it stands for come only later. */
export interface LateWords {
	readonly acronym: string;
	readonly said: Heard;
	readonly index: number;
	/** The line on which it is spelled out; nothing where it never is. */
	readonly line?: number;
}

const word = '(?<![\\p{L}\\p{N}-])\\p{Lu}[\\p{Lu}\\d]{1,5}(?![\\p{L}\\p{N}])';
const mention = new RegExp(word, 'gu');
/** `key performance indicator (KPI)` and `KPI (key performance indicator)`. */
const behind = new RegExp(`((?:[\\p{L}\\p{M}’'-]+\\s){1,8})\\((${word})s?\\)`, 'gu');
const before = new RegExp(`(${word})s?\\s?\\(([\\p{L}\\p{M}\\s’'-]{6,80})\\)`, 'gu');

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
		for (const { 0: acronym, index } of said.text.matchAll(mention)) {
			if (met.has(acronym)) continue;
			met.add(acronym);
			const there = spelled.get(acronym);
			if (there ? there.order > order : strangers.includes(acronym))
				late.push({ acronym, said, index, ...(there && { line: there.line }) });
		}
	}
	return late;
}

/** The abbreviations a text gives together with their words. */
function* spelledOut(text: string): Generator<{ readonly acronym: string; readonly index: number }> {
	if (!text.includes('(')) return;
	for (const { 1: words = '', 2: acronym = '', index } of text.matchAll(behind))
		if (initials(words).some((one) => one.endsWith(acronym.toLowerCase()))) yield { acronym, index };
	for (const { 1: acronym = '', 2: words = '', index } of text.matchAll(before))
		if (initials(words).includes(acronym.toLowerCase())) yield { acronym, index };
}

/** First letters of words, in lower case: of all of them, and without the small ones that an abbreviation may pass over. */
function initials(words: string): readonly [all: string, large: string] {
	const first = (some: readonly string[]) => some.map((one) => one.slice(0, 1).toLowerCase()).join('');
	const all = words.match(/[\p{L}\p{M}]+/gu) ?? [];
	return [first(all), first(all.filter((one) => one.length > 3 || /^\p{Lu}/u.test(one)))];
}
