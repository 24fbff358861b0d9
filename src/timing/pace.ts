/** How fast people speak, as data. Everything here is at a `normal` pace unless a pace is named. */

export type PaceName = 'slow' | 'normal' | 'fast';

/**
 * Words a minute by name. In timed recordings of English speakers (earnings calls, talks, lectures) the median is 150;
 * one standard deviation between people is 13 to 18 %, which is where slow and fast stand.
 */
export const paces: Readonly<Record<PaceName, number>> = { slow: 125, normal: 150, fast: 175 };

/**
 * Characters said in the time an English speaker at a normal pace says 150 words, by manner of writing, pauses included.
 * Han from recorded Mandarin (median 270 a minute). Kana and the characters among them from recorded Japanese talks
 * (240 of both together, a kanji taking 1.75 times a kana). Hangul from 0.20 s a syllable and the same share of pauses.
 */
export const charactersAMinute = { han: 270, kanji: 175, kana: 310, hangul: 265 } as const;

/** Words a minute of a pace given by name or number; a RangeError when the number is not above 0. */
export function wordsAMinute(pace: number | PaceName): number {
	const words = typeof pace === 'number' ? pace : paces[pace];
	if (!Number.isFinite(words) || words <= 0)
		throw new RangeError(`a pace is a number of words a minute above 0: ${pace}`);
	return words;
}
