import { isOfWord, isSignOrSpace } from '../../text/letters.ts';
import { ordersCrowd } from './crowd.ts';
import { de } from './de.ts';
import { id, ja, ko, th, vi, zh } from './east.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { givesOrders } from './orders.ts';
import { pt } from './pt.ts';
import { cs, pl, ru, uk } from './slavic.ts';
import { ar, el, fa, he, hi, sv, tr } from './south.ts';
import type { Words } from './table.ts';

/** All tables, by BCP 47 tag. Adding a language is a table and a line here. */
export const languages: Readonly<Record<string, Words>> = {
	...{ en, de, fr, es, pt, it, nl, ru, uk, cs, pl, zh, ja, ko, th, vi, id, ar, fa, he, hi, tr, el, sv },
};

/** The phrases of a language. */
interface Phrases {
	/** The lists that have a phrase, as the bits of a number. */
	readonly lists: ReadonlyMap<string, number>;
	/** How long the longest phrase with this first character is. */
	readonly longest: ReadonlyMap<string, number>;
}

type List = Exclude<keyof Words, 'common'>;

/** For each list of words whether one of them is it, on folded text. */
type Ways = Readonly<Record<List, { readonly test: (text: string) => boolean }>>;

/** Questions to the tables. */
export interface Lexicon {
	/** The whole text is one of the words, marks round it aside. */
	readonly is: Ways;
	/** The text begins with one of the words; it ends where a word ends, but in scripts without spaces. */
	readonly starts: Ways;
	/** One of the words stands anywhere in the text. */
	readonly has: Ways;
	/** The first of the words of one list that stands in the text, the longest of those that begin there, in small letters. */
	readonly found: (list: List, text: string) => string | undefined;
	/** The text gives an order in the infinitive, as far as the language has one. */
	readonly orders: (text: string) => boolean;
	/** The text says what to do with the listeners: *Let the room answer.* */
	readonly crowd: (text: string) => boolean;
}

const lists: readonly List[] = [
	...(['part', 'ends', 'note', 'stage', 'backstage', 'closed', 'meta', 'direct'] as const),
	...(['ask', 'reply', 'paper', 'ban', 'condition', 'chat', 'greet', 'said', 'person', 'tell'] as const),
];

/** Latin languages that a few words may be in when nothing tells which. */
const likely = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];

/**
 * The tables of a note's language, and the English ones beside it, since English labels stand in notes of all languages;
 * those of the commonest languages when it is not known.
 */
export function lexiconOf(lang: string): Lexicon {
	const primary = lang.toLowerCase().split('-')[0] ?? '';
	const found = new Map<string, number>();
	const lengths = new Map<string, number>();
	const phrases = { lists: found, longest: lengths };
	for (const tag of languages[primary] ? [primary, 'en'] : likely)
		lists.forEach((list, place) => {
			for (const phrase of languages[tag]?.[list] ?? []) {
				found.set(phrase, (found.get(phrase) ?? 0) | (1 << place));
				const first = phrase[0] ?? '';
				lengths.set(first, Math.max(lengths.get(first) ?? 0, phrase.length));
			}
		});
	return {
		is: ways((text) => listsOf(text, phrases)),
		starts: ways((text) => startsOf(text, phrases)),
		has: ways((text) => within(text, phrases)),
		found: (list, text) => firstOf(text, phrases, 1 << lists.indexOf(list)),
		orders: kept((text) => givesOrders(text, lang)),
		crowd: kept((text) => ordersCrowd(text, lang)),
	};
}

/** So many answers are kept: a line is asked about many lists, and mostly about one after the other. */
const mostKept = 5000;

/** Keeps answers. */
function kept<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
	const answers = new Map<string, Answer>();
	return (text) => {
		const before = answers.get(text);
		if (before !== undefined) return before;
		if (answers.size >= mostKept) answers.clear();
		const answer = ask(text);
		answers.set(text, answer);
		return answer;
	};
}

/** A test for each list, from the lists that have a text as the bits of a number. */
function ways(ask: (text: string) => number): Ways {
	const answer = kept(ask);
	return Object.fromEntries(
		lists.map((list, place) => [list, { test: (text: string) => (answer(text) & (1 << place)) !== 0 }]),
	) as unknown as Ways;
}

/** The longest phrase of the tables, in characters. */
const longest = 40;

/** How many marks may stand round a phrase. */
const mostMarks = 4;

const small = (text: string): string => {
	let from = 0;
	for (let marks = 0; marks < mostMarks; marks++) {
		const code = text.codePointAt(from);
		if (code === undefined || !isSignOrSpace(code)) break;
		from += code > 0xffff ? 2 : 1;
	}
	return text
		.slice(from, longest * 2)
		.toLowerCase()
		.replaceAll('’', "'");
};

/** Scripts without spaces: a phrase may end anywhere. Thai; kana; Chinese; Korean. */
const isUnspaced = (code: number): boolean =>
	code >= 0x0e00 &&
	(code <= 0x0e7f ||
		(code >= 0x3040 && code <= 0x30ff) ||
		(code >= 0x3400 && code <= 0x9fff) ||
		(code >= 0xac00 && code <= 0xd7a3));

/** A word may end before this place. */
const isEdge = (plain: string, at: number): boolean =>
	at >= plain.length || !isOfWord(plain.charCodeAt(at)) || isUnspaced(plain.charCodeAt(at - 1));

const startsOf = (text: string, phrases: Phrases): number => listsAt(small(text), 0, phrases);

/** The lists with a phrase that begins at this place. */
function listsAt(plain: string, from: number, phrases: Phrases): number {
	const most = phrases.longest.get(plain[from] ?? '') ?? 0;
	let found = 0;
	for (let end = from + 1; end <= plain.length && end <= from + most; end++)
		if (isEdge(plain, end)) found |= phrases.lists.get(plain.slice(from, end)) ?? 0;
	return found;
}

function within(text: string, phrases: Phrases): number {
	const plain = small(text);
	let found = 0;
	for (let from = 0; from < plain.length; from++)
		if (from === 0 || begins(plain, from)) found |= listsAt(plain, from, phrases);
	return found;
}

function listsOf(text: string, phrases: Phrases): number {
	if (text.length > longest + 8) return 0;
	const plain = small(text).trimEnd();
	return (phrases.lists.get(plain) ?? 0) | (phrases.lists.get(unmarked(plain)) ?? 0);
}

/** Without the last few marks. */
function unmarked(plain: string): string {
	const chars = [...plain];
	let end = chars.length;
	while (end > 0 && chars.length - end < mostMarks && isSignOrSpace(chars[end - 1]?.codePointAt(0) ?? 0)) end--;
	return chars.slice(0, end).join('');
}

function firstOf(text: string, phrases: Phrases, list: number): string | undefined {
	const plain = small(text);
	for (let from = 0; from < plain.length; from++) {
		if (from > 0 && !begins(plain, from)) continue;
		const most = phrases.longest.get(plain[from] ?? '') ?? 0;
		for (let end = Math.min(plain.length, from + most); end > from; end--)
			if (isEdge(plain, end) && (phrases.lists.get(plain.slice(from, end)) ?? 0) & list) return plain.slice(from, end);
	}
	return undefined;
}

/** A word may begin here: none goes on from the character before. */
const begins = (plain: string, at: number): boolean => {
	const before = plain.charCodeAt(at - 1);
	return !isOfWord(before) || isUnspaced(before);
};

/** Whether a word of any language names a counted part of a talk. */
export const namesPart = (word: string): boolean => {
	const small = word.toLowerCase();
	return Object.values(languages).some(({ part }) => part.includes(small));
};
