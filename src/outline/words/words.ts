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

/** A test for one list of words, on folded text. */
interface Phrases {
	test(text: string): boolean;
	/** The word found, in small letters. */
	find(text: string): string | undefined;
}

type List = Exclude<keyof Words, 'common'>;
type Ways = Readonly<Record<List, Phrases>>;

/** Questions to the tables. */
export interface Lexicon {
	/** The whole text is one of the words, marks round it aside. */
	readonly is: Ways;
	/** The text begins with one of the words. */
	readonly starts: Ways;
	/** One of the words stands anywhere in the text. */
	readonly has: Ways;
	/** The text gives an order in the infinitive, as far as the language has one. */
	readonly orders: (text: string) => boolean;
}

const lists: readonly List[] = [
	...(['part', 'ends', 'note', 'stage', 'backstage', 'closed', 'meta', 'direct'] as const),
	...(['ask', 'ban', 'condition', 'chat', 'greet', 'said'] as const),
];

/** Latin languages that a few words may be in when nothing tells which. */
const likely = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];

/**
 * The tables of a note's language, and the English ones beside it, since English labels stand in notes of all languages;
 * those of the commonest languages when it is not known.
 */
export function lexiconOf(lang: string): Lexicon {
	const primary = lang.toLowerCase().split('-')[0] ?? '';
	const tags = languages[primary] ? [primary, 'en'] : likely;
	const tables = tags.flatMap((tag) => languages[tag] ?? []);
	const sets = new Map(lists.map((list) => [list, new Set(tables.flatMap((words) => words[list]))]));
	const ways = (find: (text: string, words: ReadonlySet<string>) => string | undefined) =>
		Object.fromEntries(
			lists.map((list) => {
				const words = sets.get(list) ?? new Set<string>();
				return [
					list,
					{ find: (text: string) => find(text, words), test: (text: string) => find(text, words) !== undefined },
				];
			}),
		) as unknown as Ways;
	return { is: ways(whole), starts: ways(start), has: ways(within), orders: (text) => givesOrders(text, lang) };
}

/** The longest phrase of the tables, in characters. */
const longest = 40;

const small = (text: string): string =>
	text
		.slice(0, longest * 2)
		.replace(/^[\p{P}\p{S}\s]{0,4}/u, '')
		.toLowerCase()
		.replaceAll('’', "'");

const letter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts without spaces: a phrase may end anywhere. */
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** The longest of the phrases that a text begins with; it ends where a word ends, but in scripts without spaces. */
function start(text: string, words: ReadonlySet<string>): string | undefined {
	return startOf(small(text), words);
}

function startOf(plain: string, words: ReadonlySet<string>): string | undefined {
	let found: string | undefined;
	const end = Math.min(plain.length, longest);
	for (let i = 1; i <= end; i++) {
		const next = plain[i];
		if (next !== undefined && letter.test(next) && !unspaced.test(plain[i - 1] ?? '')) continue;
		const phrase = plain.slice(0, i);
		if (words.has(phrase)) found = phrase;
	}
	return found;
}

function whole(text: string, words: ReadonlySet<string>): string | undefined {
	if (text.length > longest + 8) return undefined;
	const plain = small(text).trimEnd();
	const bare = plain.replace(/[\p{P}\p{S}\s]{1,4}$/u, '');
	return words.has(plain) ? plain : words.has(bare) ? bare : undefined;
}

function within(text: string, words: ReadonlySet<string>): string | undefined {
	const plain = small(text);
	for (let i = 0; i < plain.length; i++) {
		if (i > 0 && letter.test(plain[i - 1] ?? '') && !unspaced.test(plain[i - 1] ?? '')) continue;
		const found = startOf(plain.slice(i), words);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Whether a word of any language names a counted part of a talk. */
export const namesPart = (word: string): boolean => partWords.has(word.toLowerCase());

const partWords: ReadonlySet<string> = new Set(Object.values(languages).flatMap(({ part }) => part));
