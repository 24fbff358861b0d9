import { counterFor, type Tally } from '../text/said/tally.ts';
import { coefficients, secondsOf } from './model.ts';

/** What is said of a text at pace 1, in seconds. */
export interface Estimate {
	/** As the words stand. */
	readonly spoken: (text: string) => number;
	/** As a phrase made from a note to speak from. */
	readonly phrase: (text: string) => number;
	/** Whether the words end without a mark, so that only the line's end tells the mouth to breathe. */
	readonly open: (text: string) => boolean;
}

/** Words of a point that are filled up to a sentence; behind them it is one. In characters, two for a word. */
const telegraphic = 8;

/** What the missing words of a telegraphic phrase add to those that are there. */
const filling = 0.5;

const ended = /[.?!…,;:。؟۔।॥！？，、；：](?:["”“’'»›」』)\]]|\s)*$/u;

/**
 * Makes the estimate for a language. Keep it for as many talks as are at hand: it remembers words.
 *
 * A point is not read out. Whoever speaks from it makes a sentence of it and adds the articles, verbs and prepositions that a
 * note leaves out, which in running English are about half of all words; so the first eight words of a point take half as long
 * again, and a stop follows. A point that ends as a sentence is said as it stands. This filling is reasoned, not measured.
 */
export function estimateFor(lang: string): Estimate {
	const count = counterFor(lang);
	const open = (text: string): boolean => !ended.test(text.slice(-12));
	return {
		open,
		spoken: (text) => secondsOf(count(text), lang),
		phrase: (text) => {
			const tally = count(text);
			const seconds = secondsOf(tally, lang);
			if (tally.words === 0 || !open(text)) return seconds;
			const words = tally.words - eastern(tally) / 2;
			return seconds * (1 + filling * Math.min(1, telegraphic / words)) + coefficients.stop;
		},
	};
}

/** Characters that were counted as a word each. */
const eastern = ({ han, kana, hangul }: Tally): number => han + kana + hangul;
