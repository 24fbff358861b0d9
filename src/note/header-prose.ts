import type { Entry } from './header-entries.ts';

/**
 * Whether lines with colons between two rules are words to be said and no header: none of their keys is `familiar` from the
 * headers that programs write, and one of them introduces a sentence, a quotation, a speaker's mark or a list of phrases.
 */
export function isProse(entries: readonly Entry[], familiar: ReadonlySet<string>): boolean {
	if (entries.some(({ key }) => familiar.has(key))) return false;
	return entries.some(
		({ key, value, items, worded }) =>
			worded ||
			spokenLabel.test(key) ||
			items.some((item) => wordCount(item) >= 3) ||
			[value, ...items].some((words) => opensQuote.test(words) || isSentence(words)),
	);
}

/** `Note:`, `Q:`, `A:`, and a label of four words or more. */
const spokenLabel = /^(?:note|q|a)$|(?:\s+\S+){3}/;
const opensQuote = /^["“„«»「『‘]/;
const ends = /[.!?…。！？]["”“»«」』’')]*$/;

/** Ends as a sentence does, and is more than a word or two. */
const isSentence = (text: string): boolean => ends.test(text) && wordCount(text) > 3;

/** Roughly; a letter of Chinese or Japanese is half a word. */
const wordCount = (text: string): number =>
	(text.match(/\S+/g)?.length ?? 0) + (text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0) / 2;
