import type { Talk } from '../model/talk.ts';
import { plain, runsOf, walk } from '../model/words.ts';

/** Letters of the scripts that are written from right to left. */
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether words run from the right on paper that reads so: those of its script, and those of none, like `2.`. */
export const goesFromRight = (text: string): boolean => text.search(fromRight) >= 0 || !/\p{L}/u.test(text);

/** Scripts with marks far above and below their letters, which want more room between lines. */
const tallScripts = (
	'Arabic Thai Lao Khmer Myanmar Tibetan Devanagari Bengali Gujarati Gurmukhi Kannada Malayalam Oriya Sinhala ' +
	'Tamil Telugu'
).split(' ');
const tall = new RegExp(`[${tallScripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'gu');

/** The words of a talk, part by part; its title is one of them only where nothing else is. */
export function* textsOf(talk: Talk): Generator<string> {
	if (talk.children.length === 0) yield talk.title;
	for (const node of walk(talk)) if (node.type !== 'talk') yield plain(runsOf(node));
}

/** How the letters of a text lie on the page. */
export interface TextScript {
	/** Most of them are written from right to left; what the letters say counts, not the name of the language. */
	readonly rtl: boolean;
	/** A good part of them reach far above and below the line. */
	readonly tall: boolean;
}

/** The share of tall letters from which on all lines of a text stand further apart. */
const manyTall = 0.2;

/** Looks at every letter of a text once; it comes in parts. */
export function scriptOf(texts: Iterable<string>): TextScript {
	let [right, high, all] = [0, 0, 0];
	for (const text of texts) {
		right += count(text, fromRight);
		high += count(text, tall);
		all += count(text, /\p{L}/gu);
	}
	return { rtl: right * 2 > all, tall: high > all * manyTall };
}
