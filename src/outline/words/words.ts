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
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]");

/** An expression for the words of one list in all languages, longest first; a word of a script with spaces must end there. */
function anyOf(list: keyof Words): string {
	const words = [...new Set(Object.values(languages).flatMap((table) => table[list]))].sort(
		(a, b) => b.length - a.length,
	);
	const [open, whole] = [words.filter((word) => unbounded.test(word)), words.filter((word) => !unbounded.test(word))];
	return `(?:(?:${whole.map(escape).join('|')})(?![\\p{L}\\p{M}\\p{N}])|(?:${open.map(escape).join('|')}))`;
}

const startsWith = (list: keyof Words): RegExp => new RegExp(`^[\\p{P}\\p{S}\\s]{0,4}${anyOf(list)}`, 'iu');
const wholly = (list: keyof Words): RegExp =>
	new RegExp(`^[\\p{P}\\p{S}\\s]{0,4}${anyOf(list)}[\\p{P}\\p{S}\\s]{0,4}$`, 'iu');
const within = (list: keyof Words): RegExp => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${anyOf(list)}`, 'iu');

/** Expressions over the tables, for folded text. Languages are not told apart: a note mixes them. */
export const says = {
	/** The whole text is one of the words. */
	part: wholly('part'),
	ends: wholly('ends'),
	note: wholly('note'),
	stage: wholly('stage'),
	meta: wholly('meta'),
	/** The text begins with one of the words. */
	startsEnds: startsWith('ends'),
	startsNote: startsWith('note'),
	startsStage: startsWith('stage'),
	startsDirect: startsWith('direct'),
	startsCondition: startsWith('condition'),
	startsChat: startsWith('chat'),
	/** One of the words stands anywhere in the text. */
	hasBackstage: within('backstage'),
	hasDirect: within('direct'),
} as const;
