import type { Entry } from './header-entries.ts';

/**
 * Whether lines with colons between two rules are words to be said and no header: none of their keys is `familiar` from the
 * headers that programs write, and one of them introduces a sentence, a quotation or a speaker's mark.
 */
export function isProse(entries: readonly Entry[], familiar: ReadonlySet<string>): boolean {
	if (entries.some(({ key }) => familiar.has(key))) return false;
	return entries.some(({ key, value }) => spokenLabel.test(key) || opensQuote.test(value) || isSentence(value));
}

/** `Note:`, `Q:`, `A:`, and a label of four words or more. */
const spokenLabel = /^(?:note|q|a)$|(?:\s+\S+){3}/;
const opensQuote = /^["“„«»「『‘]/;
const ends = /[.!?…。！？]["”“»«」』’')]*$/;

/** Ends as a sentence does, and is more than a word or two; a letter of Chinese or Japanese is half a word. */
const isSentence = (value: string): boolean =>
	ends.test(value) && (value.match(/\s\S/g)?.length ?? 0) + (value.match(/\p{Lo}/gu)?.length ?? 0) / 2 >= 3;
