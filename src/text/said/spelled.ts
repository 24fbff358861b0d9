import type { SaidLanguage } from './language.ts';
import { syllablesOf } from './parts.ts';

/** Words in capitals for stress, which are no acronyms. */
const stressed = new Set(
	'A I O AN AS AT BE BY DO GO HE IF IN IS IT ME MY NO OF ON OR SO TO UP WE AND ANY ARE BUT CAN DID FOR GET HAD HAS HER HIM HIS HOW ITS LET MAY NEW NOT NOW OFF ONE OUR OUT OWN SAY SEE SHE THE TOO TRY TWO WAS WHO WHY YES YET YOU ALL ALSO BOTH EVEN EACH DO'.split(
		' ',
	),
);

/** Two to five capitals: longer ones have become words. */
const acronym = /^[A-Z]{2,5}s?$/;

/** Capitals that can be said as a word: no more than two consonants at the start and in a row, and a vowel. */
const sayable = /^(?:[^AEIOU]{0,2}[AEIOU]){1,3}[^AEIOU]{0,2}$/;

/**
 * Syllables of a word in capitals that is said letter by letter, or nothing when it is said as a word. Up to three letters are
 * spelled (CEO), four and five when no mouth could say them as a word (HTTP, but NATO).
 */
export function spelledOut(word: string, language: SaidLanguage): number | undefined {
	if (!acronym.test(word) || stressed.has(word)) return undefined;
	const capitals = word.replace('s', '');
	if (capitals.length > 3 && sayable.test(capitals)) return undefined;
	return lettersOut(capitals, language);
}

/** Syllables of the names of letters. */
export const lettersOut = (letters: string, { letters: names }: SaidLanguage): number =>
	[...letters.toLowerCase()].reduce((sum, letter) => sum + syllablesOf(names?.[letter] ?? letter), 0);
