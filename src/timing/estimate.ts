import { cutterFor, tally } from '../text/words.ts';
import { charactersAMinute, paces } from './pace.ts';

/** Seconds it takes to say some words; 0 for words that are none. Additive enough that parts may be summed. */
export type Estimate = (words: string) => number;

/** What knows how long speech takes: given a pace in words a minute and a language (BCP 47), it makes the estimate. */
export type Model = (pace: number, lang: string) => Estimate;

/** The plain model: words a minute where words are spaced, characters a minute where they are not. */
export const byWords: Model = (pace, lang) => {
	const cut = cutterFor(lang);
	const slower = paces.normal / pace;
	const han = /^ja\b/i.test(lang) ? charactersAMinute.kanji : charactersAMinute.han;
	return (words) => {
		const said = tally(words, cut);
		const characters = said.han / han + said.kana / charactersAMinute.kana + said.hangul / charactersAMinute.hangul;
		return 60 * (said.words / pace + characters * slower);
	};
};
