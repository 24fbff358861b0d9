import { fold } from '../fold.ts';
import { figureReader } from './figures.ts';
import { saidLanguage } from './languages.ts';
import { isEastern, isLetters, type Manner, mannersOf } from './manners.ts';
import { syllablesOf } from './parts.ts';
import { soundsOf, type WordSounds } from './scripts.ts';
import { shortAt } from './short.ts';
import { commonSigns } from './signs.ts';
import { lettersOut, spelledOut } from './spelled.ts';

/** How much of what there is to say in a text. */
export interface Tally {
	/** Of words in alphabets, with the letters they are written in. */
	readonly syllables: number;
	readonly letters: number;
	/** Syllables of figures, signs and letters by their names. */
	readonly figures: number;
	/** Chinese characters, also in Japanese and Korean. */
	readonly han: number;
	readonly kana: number;
	readonly hangul: number;
	/** Ends of sentences; a run of marks is one. */
	readonly stops: number;
	/** Commas, colons, semicolons, dashes, and line breaks between Chinese, Japanese and Korean characters. */
	readonly breaths: number;
	/** Blank lines between words. */
	readonly blanks: number;
	/** Words, and figures; of Chinese, Japanese and Korean characters each. */
	readonly words: number;
}

/** Counts what is said in a text, in time linear in its length. */
export type Counter = (text: string) => Tally;

/** What one word adds to a tally. */
interface Sounds extends WordSounds {
	readonly figures: number;
}
const silent: WordSounds = { syllables: 0, letters: 0 };

type Counts = { -readonly [K in keyof Tally]: Tally[K] };
const none: Tally = {
	syllables: 0,
	letters: 0,
	figures: 0,
	han: 0,
	kana: 0,
	hangul: 0,
	stops: 0,
	breaths: 0,
	blanks: 0,
	words: 0,
};

const plainText = /^[\n -~]*$/;

/** A text has far fewer different words than words; so many are looked at only once. */
const remembered = 20_000;

/** Signs that are said without a figure behind them. */
const saidAlone = '%&@+=€$£';

const address = /(?:https?:\/\/|www\.)([^\s/?#]{1,80})\S*/iy;

/**
 * Makes the counter for a language (BCP 47), with tables of its own; it remembers the words it has met and is best kept for
 * the talks at hand. Words in another script than the language's are counted in the manner of theirs.
 */
export function counterFor(lang: string): Counter {
	const language = saidLanguage(lang);
	const figureAt = figureReader(language);
	const sounds = soundsOf(lang);
	const mannerOf = mannersOf();
	const seen = new Map<string, Sounds>();

	const measure = (word: string, manner: keyof typeof sounds): Sounds => {
		const spelled = manner === 'latin' ? spelledOut(word, language) : undefined;
		const { syllables, letters } = spelled === undefined ? sounds[manner](word) : silent;
		// One shape for all of them: a property is then found at once, in the innermost loop there is.
		return { syllables, letters, figures: spelled ?? 0 };
	};
	const soundsOfWord = (word: string, manner: keyof typeof sounds): Sounds => {
		let known = seen.get(word);
		if (known === undefined) {
			known = measure(word, manner);
			if (seen.size < remembered) seen.set(word, known);
		}
		return known;
	};

	return (given) => {
		// Most prose is far more quickly found to need no folding than folded.
		const text = plainText.test(given) ? given : fold(given);
		const counts: Counts = { ...none };
		/** All letters are capitals, in three words and more: a headline, not acronyms. Looked at when the first word in capitals turns up. */
		let headline: boolean | undefined;
		let last: Manner | undefined;
		let lines = 0;
		const say = (words: string) => {
			counts.figures += syllablesOf(words);
			counts.words++;
		};
		const sayWord = (word: string, manner: keyof typeof sounds) => {
			const capitals =
				manner === 'latin' && word.length > 1 && isCapital(word.charCodeAt(1)) && isCapital(word.charCodeAt(0));
			if (capitals) headline ??= !/[a-z]/.test(text) && capitalRun().test(text);
			const said = soundsOfWord(capitals && headline ? word.toLowerCase() : word, manner);
			counts.syllables += said.syllables;
			counts.letters += said.letters;
			counts.figures += said.figures;
			counts.words++;
		};

		for (let at = 0; at < text.length; ) {
			const code = text.charCodeAt(at);
			if (code === 32) {
				at++;
				continue;
			}
			const manner = mannerOf(code);
			if (manner === 'silent' || manner === 'line') {
				if (manner === 'line') lines++;
				at++;
				continue;
			}
			if (lines > 0 && last !== undefined) {
				if (lines > 1) counts.blanks++;
				else if (isEastern(last) && isEastern(manner)) counts.breaths++;
			}
			lines = 0;
			if (manner === 'han' || manner === 'kana' || manner === 'hangul') {
				counts[manner]++;
				counts.words++;
				at++;
			} else if (isLetters(manner)) {
				at = wordAt(at, manner);
			} else if (manner === 'digit' || manner === 'sign') {
				at = figureOrSign(at);
			} else {
				at = markAt(at, manner);
			}
			last = manner;
		}
		return counts;

		/** Says the word or abbreviation that begins here; returns the index behind it. */
		function wordAt(start: number, manner: keyof typeof sounds): number {
			const end = manner === 'latin' ? latinEnd(text, start) : endOf(start, manner);
			// Asking behind the end of a text costs V8 its optimised code.
			const next = end < text.length ? text.charCodeAt(end) : 0;
			if (next === 46 && end - start <= 5) {
				const short = shortAt(text, start, language);
				if (short) {
					counts.figures += lettersOut(short.initials, language);
					say(short.words);
					return short.end;
				}
			}
			const word = text.slice(start, end);
			if ((next === 58 || next === 46) && (word === 'http' || word === 'https' || word === 'www')) {
				address.lastIndex = start;
				const found = address.exec(text);
				if (found) {
					for (const part of (found[1] ?? '').match(/\p{L}+/gu) ?? []) sayWord(part, manner);
					say('dot');
					return start + found[0].length;
				}
			}
			// A letter with a figure behind it is called by its name: Q3, Plan B2.
			if (next >= 48 && next <= 57 && end === start + 1 && isCapital(text.charCodeAt(start))) {
				counts.figures += lettersOut(word, language);
				counts.words++;
			} else sayWord(word, manner);
			// An initial ends no sentence: J. Smith.
			return next === 46 && end === start + 1 && isCapital(text.charCodeAt(start)) ? end + 1 : end;
		}

		function endOf(start: number, manner: Manner): number {
			let end = start + 1;
			while (end < text.length && mannerOf(text.charCodeAt(end)) === manner) end++;
			return end;
		}

		function figureOrSign(at: number): number {
			const figure = figureAt(text, at);
			if (figure) {
				say(figure.words);
				return figure.end;
			}
			const sign = text[at] ?? '';
			if (saidAlone.includes(sign)) say(language.signs[sign] ?? commonSigns[sign] ?? '');
			else if (sign === '-' && text[at - 1] === ' ' && text[at + 1] === ' ') counts.breaths++;
			return at + 1;
		}

		/** Full stops, commas and the like; those inside a name or a number make no pause. */
		function markAt(start: number, manner: Manner): number {
			const mark = text[start];
			let end = start + 1;
			while (manner === 'stop' && end < text.length && mannerOf(text.charCodeAt(end)) === 'stop') end++;
			const next = end < text.length ? mannerOf(text.charCodeAt(end)) : 'silent';
			const tight =
				end === start + 1 && last !== undefined && start > 0 && mannerOf(text.charCodeAt(start - 1)) !== 'silent';
			if (mark === '.' && tight && next === 'digit') say(language.point);
			else if (mark === '.' && tight && next === 'latin') say('dot');
			else if (last === undefined || (mark === ':' && tight && next === 'digit')) return end;
			else if (manner === 'stop') counts.stops++;
			else counts.breaths++;
			return end;
		}
	};
}

/** Three words in capitals, one after another. */
const capitalRun = (): RegExp => /(?<![A-Z])[A-Z]{2,}[^\p{L}]+[A-Z]{2,}[^\p{L}]+[A-Z]{2}/u;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** A word in Latin letters, with accents that stand behind their letters, and apostrophes between letters. */
const latinWord =
	/[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff]+(?:['’][A-Za-z\u00c0-\u024f]+|[\u0300-\u036f]+[A-Za-z\u00c0-\u024f]*)*/y;

/** The index behind the word that begins at one. */
function latinEnd(text: string, start: number): number {
	latinWord.lastIndex = start;
	return latinWord.test(text) ? latinWord.lastIndex : start + 1;
}
