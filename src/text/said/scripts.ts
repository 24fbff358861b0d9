import type { Letters } from './manners.ts';
import { latinSyllables, type SyllableCounter } from './syllables.ts';

/** What one word adds to a tally. Letters are sounds: where a script leaves vowels out, they are counted all the same. */
export interface WordSounds {
	readonly syllables: number;
	readonly letters: number;
}

type Sounds = (word: string) => WordSounds;

const cyrillicVowels = /[аеёиоуыэюяіїєѣ]/giu;
const greekVowels = /αι|ει|οι|υι|ου|αυ|ευ|ηυ|[αεηιουω]/g;
const marks = /[\p{M}'’]/gu;

/** Longer strings are no words; nobody's rules are tried on them. */
const longest = 60;

const bySyllables =
	(count: SyllableCounter): Sounds =>
	(word) => {
		const letters = word.replace(marks, '').length;
		return { syllables: word.length > longest ? letters * 0.4 : count(word), letters };
	};

/** Every vowel is a syllable; a preposition of one consonant is none. */
const cyrillic = bySyllables((word) => Math.max(word.match(cyrillicVowels)?.length ?? 0, word.length > 1 ? 1 : 0));

/** With its accents stripped. */
const greek = bySyllables((word) => {
	const bare = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
	return Math.max(bare.match(greekVowels)?.length ?? 0, 1);
});

/**
 * A consonant carries a vowel unless a sign or a virama follows; the one at the end of a longer word has lost it, as in Hindi.
 * The blocks of nine Indian scripts are laid out alike, 128 characters each.
 */
const indic: Sounds = (word) => {
	let syllables = 0;
	let bareEnd = false;
	let letters = 0;
	for (let i = 0; i < word.length; i++) {
		const place = word.charCodeAt(i) & 0x7f;
		const vowel = place >= 0x05 && place <= 0x14;
		const consonant = place >= 0x15 && place <= 0x39;
		if (place === 0x4d) syllables--;
		if (vowel || consonant) syllables++;
		if (vowel || consonant || (place >= 0x3e && place <= 0x4c)) letters++;
		bareEnd = consonant;
	}
	return { syllables: Math.max(1, syllables - (bareEnd && syllables > 1 ? 1 : 0)), letters };
};

/** So many syllables and sounds for each letter, where spelling does not show them. */
const byShare =
	(syllables: number, sounds: number): Sounds =>
	(word) => {
		const letters = word.replace(marks, '').length;
		return { syllables: Math.max(letters > 0 ? 1 : 0, letters * syllables), letters: letters * sounds };
	};

/**
 * How the words of each script sound, in a talk in the given language. Arabic and Hebrew leave most vowels out (about 11
 * syllables for 20 letters in Arabic words with their vowels put in, 10 in Hebrew, 9 in Persian); Thai and its neighbours
 * take about eight characters for three syllables. These shares were counted by hand on a few common words and are rough.
 */
export function soundsOf(lang: string): Readonly<Record<Letters, Sounds>> {
	return {
		latin: bySyllables(latinSyllables(lang)),
		greek,
		cyrillic,
		hebrew: byShare(0.5, 1.2),
		arabic: /^fa\b/i.test(lang) ? byShare(0.45, 1.1) : byShare(0.55, 1.3),
		indic,
		southeast: (word) => ({ syllables: Math.max(1, word.length * 0.37), letters: word.length }),
		letters: byShare(0.4, 1),
	};
}
