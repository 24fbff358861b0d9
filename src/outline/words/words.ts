import { de } from './de.ts';
import { id, ja, ko, th, vi, zh } from './east.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { cs, pl, ru, uk } from './slavic.ts';
import { ar, el, fa, he, hi, sv, tr } from './south.ts';
import type { Words } from './table.ts';

/** All tables, by BCP 47 tag. Adding a language is a table and a line here. */
export const languages: Readonly<Record<string, Words>> = {
	...{ en, de, fr, es, pt, it, nl, ru, uk, cs, pl, zh, ja, ko, th, vi, id, ar, fa, he, hi, tr, el, sv },
};

const unbounded = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]$/;
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]");

/** An expression for words, longest first; a word of a script with spaces must end where it ends. */
function anyOf(list: readonly string[]): string {
	const words = [...new Set(list)].sort((a, b) => b.length - a.length);
	const open = words.filter((word) => unbounded.test(word)).map(escaped);
	const whole = words.filter((word) => !unbounded.test(word)).map(escaped);
	const both = [whole.length ? `(?:${whole.join('|')})(?![\\p{L}\\p{M}\\p{N}])` : '', open.join('|')];
	return `(?:${both.filter(Boolean).join('|')})`;
}

/** Questions to the tables, for folded text. */
export interface Lexicon {
	/** The whole text is one of the words, marks round it aside. */
	readonly is: Readonly<Record<Exclude<keyof Words, 'common'>, RegExp>>;
	/** The text begins with one of the words. */
	readonly starts: Readonly<Record<Exclude<keyof Words, 'common'>, RegExp>>;
	/** One of the words stands anywhere in the text. */
	readonly has: Readonly<Record<Exclude<keyof Words, 'common'>, RegExp>>;
}

const lists = ['part', 'ends', 'note', 'stage', 'backstage', 'meta', 'direct', 'ask', 'ban', 'condition', 'chat', 'greet', 'said'] as const;

/**
 * The tables of a note's language, and the English ones beside it, since English labels stand in notes of all languages;
 * all tables when the language is not known.
 */
export function lexiconOf(lang: string): Lexicon {
	const primary = lang.toLowerCase().split('-')[0] ?? '';
	const own = languages[primary];
	const tables = own ? [...new Set([own, languages.en as Words])] : Object.values(languages);
	const table = (build: (any: string) => RegExp) =>
		Object.fromEntries(
			lists.map((list) => [list, build(anyOf(tables.flatMap((words) => words[list])))]),
		) as unknown as Lexicon['is'];
	return {
		is: table((any) => new RegExp(`^[\\p{P}\\p{S}\\s]{0,4}${any}[\\p{P}\\p{S}\\s]{0,4}$`, 'iu')),
		starts: table((any) => new RegExp(`^[\\p{P}\\p{S}\\s]{0,4}${any}`, 'iu')),
		has: table((any) => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${any}`, 'iu')),
	};
}
