import type { PaceSource } from '../model/plan.ts';
import { primary } from '../text/said/languages.ts';

/** How fast people speak, as data. */

export type PaceName = 'slow' | 'normal' | 'fast';

/**
 * Times the model's own pace, by name. People differ by 13 to 18 % (one standard deviation, in recorded speech), which is where
 * slow and fast stand.
 */
const paces: Readonly<Record<PaceName, number>> = { slow: 0.85, normal: 1, fast: 1.15 };

/**
 * Words the model says in a minute of ordinary prose at pace 1, so that a pace in words a minute can be laid over it: a talk of
 * long words at 140 takes longer than its words divided by 140, one of short words less. English from timed recordings (149.5),
 * the others by running the model over speaking notes in the language. Chinese, Japanese and Korean speakers count characters
 * (syllables in Korean), and so do we. A language without a figure has English's.
 */
const ordinary: Readonly<Record<string, number>> = {
	en: 150,
	de: 135,
	nl: 145,
	fr: 130,
	es: 115,
	pt: 120,
	it: 115,
	ru: 105,
	uk: 105,
	pl: 125,
	hr: 115,
	tr: 105,
	ar: 95,
	fa: 130,
	he: 130,
	hi: 155,
	vi: 205,
	th: 140,
	zh: 270,
	ja: 280,
	ko: 285,
};

const byCharacters = new Set(['zh', 'ja', 'ko']);

/** What a minute of a language is counted in, and how many of them the model says at pace 1. */
export function ordinaryRate(lang: string): { readonly rate: number; readonly unit: 'words' | 'characters' } {
	const tag = primary(lang);
	return { rate: ordinary[tag] ?? 150, unit: byCharacters.has(tag) ? 'characters' : 'words' };
}

/**
 * Shares of the spoken time within which 80 of 100 cases lie, on speakers never heard before: ±21 % from the text alone, ±13 %
 * once the pace is known from a minute or two of the speaker, ±10 % after a rehearsal. A name for a pace is no measurement.
 */
export const ranges: Readonly<Record<PaceSource, number>> = {
	default: 0.21,
	name: 0.21,
	number: 0.13,
	calibrated: 0.13,
	rehearsed: 0.1,
};

/** A pace as the model takes it. */
export interface Pace {
	/** Times the model's own: at 2 everything takes half as long. */
	readonly factor: number;
	readonly source: PaceSource;
}

/** The pace behind a name or a number of words (or characters) a minute; a RangeError when the number is not above 0. */
export function paceOf(given: number | PaceName, lang: string): Pace {
	if (typeof given === 'string') return { factor: paces[given], source: 'name' };
	if (!Number.isFinite(given) || given <= 0)
		throw new RangeError(`a pace is a number of words a minute above 0: ${given}`);
	return { factor: given / ordinaryRate(lang).rate, source: 'number' };
}
