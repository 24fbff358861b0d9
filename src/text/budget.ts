import { parseDuration } from './duration.ts';
import { fold } from './fold.ts';

/** The time a heading allows for what stands under it. */
export interface HeadingBudget {
	/** Seconds. */
	readonly seconds: number;
	/** Where the heading gives a span of the clock, its ends in seconds: as the author counts it. */
	readonly start?: number;
	readonly end?: number;
	/** The heading without its time, as written; white space at its ends gone. */
	readonly rest: string;
}

const clock = String.raw`\d{1,2}[:.]\d\d(?::\d\d)?`;
const dash = String.raw`\s?(?:-|–|—|to|bis|à|a|до|→|~|〜)\s?`;
const amount = String.raw`\d{1,3}(?:[.,]\d{1,2})?`;
/** What a unit may look like; whether it is one is for `parseDuration` to say. */
const unit = String.raw`(?:\s?(?:[\p{L}\p{M}]{1,9}\.?|["″”'′’]))`;
/** Words and signs round a length that say how exact it is, or that it is one. */
const about = String.raw`(?:[~≈±<≤>約约]|max\.?|circa|ca\.?|about|approx\.?|environ|env\.?|unos|около|ok\.?|etwa|ungefähr|discorso|total|no more than|up to|大约|总共)\s?`;
const length = String.raw`${amount}${unit}(?:\s?(?:und|and|et|e|y|и)?\s?${amount}${unit})?`;
const tail = String.raw`(?:\s?(?:max|maximum|total|each|in all|environ|左右|程度|tops|at most)\.?)?`;

/** Before a length, and behind it: a count of words with its dash, or another remark. */
const leading = String.raw`(?:[^()\d]{0,24}[,;·:]\s?|\d{1,5}\s?\p{L}{2,9}\s?[-–—,/·]\s?)?`;
const trailing = String.raw`(?:\s?[-–—,/·・;]\s?[^()]{1,24})?`;

const spanForm = new RegExp(`^(${clock})${dash}(${clock})$`, 'iu');
const lengthForm = new RegExp(
	String.raw`^${leading}(?:${about}){0,2}(?:${amount}${unit}?${dash})?(${length}|\d{1,2}:\d\d(?::\d\d)?)${tail}${trailing}$`,
	'iu',
);

/** Where in a heading the time stands: in brackets at the end or at the start, behind a dash or bar, bare at an end. */
const inBracketsLast = /[([【]([^()[\]【】]{1,48})[)\]】]\s?[:.]?$/u;
const inBracketsFirst = /^\s*[([【]([^()[\]【】]{1,32})[)\]】]\s*[-–—:|·]?\s*/u;
const behindDash = /(?:^|\s+)(?:[-–—|·,/]\s+)([~≈]?\d[^()[\]|–—]{0,20})$/u;
const spanLast = new RegExp(String.raw`\s+(${clock}${dash}${clock})$`, 'iu');
const spanFirst = new RegExp(String.raw`^\s*(${clock}${dash}${clock})\s*[-–—:|·]?\s+`, 'iu');

/** A longer line is no heading. */
const longest = 300;

/** In the order in which they are tried, each behind a look for what it cannot do without: most headings need none of them. */
const places = [
	[/[([【]/, inBracketsLast],
	[/\d/, spanLast],
	[/\d/, behindDash],
	[/\d/, spanFirst],
	[/[([【]/, inBracketsFirst],
] as const;

/**
 * The time in a heading, or nothing when it has none. Understood: `(2 min)`, `(~1.5 min)`, `(30 seconds max)`, `(7-8 min)` (the
 * longer counts), `(0:30 - 1:15)`, `[45s]`, `— 35초`, `- 1분 30초`, `| 3 min`, `(53 mots – 20")`, `(約2分・実演)`, `7:30-8:30` bare at
 * either end, `(1'30")`. A bare clock time (`20:08`) is no length, and `(2024)` or `(3 parts)` are none either.
 */
export function headingBudget(heading: string): HeadingBudget | undefined {
	if (heading.length > longest) return undefined;
	const folded = fold(heading).trimEnd();
	for (const [sign, place] of places) {
		const found = sign.test(folded) ? place.exec(folded) : null;
		const time = found && timeOf((found[1] ?? '').trim());
		if (!found || !time) continue;
		const rest = heading.slice(0, found.index) + heading.slice(found.index + found[0].length);
		return { ...time, rest: rest.trim() };
	}
	return undefined;
}

/** Small numbers in words, as they stand before a unit. */
const inWords: ReadonlyMap<string, number> = new Map(
	Object.entries({
		...{ 'half a': 0.5, a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 },
		...{ 'eine halbe': 0.5, eine: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, zehn: 10 },
		...{
			une: 1,
			deux: 2,
			trois: 3,
			quatre: 4,
			cinq: 5,
			dix: 10,
			un: 1,
			dos: 2,
			tres: 3,
			cuatro: 4,
			cinco: 5,
			diez: 10,
		},
		...{ due: 2, tre: 3, quattro: 4, cinque: 5, dieci: 10, um: 1, dois: 2, três: 3, quatro: 4, dez: 10 },
		...{ одна: 1, две: 2, три: 3, четыре: 4, пять: 5, десять: 10, twee: 2, drie: 3, vijf: 5 },
	}),
);
/** Lengths whose number is in the unit or behind it: *دقيقتان* is two minutes. */
const whole: ReadonlyMap<string, number> = new Map(
	Object.entries({
		...{ دقيقة: 60, 'دقيقة واحدة': 60, 'نصف دقيقة': 30, دقيقتان: 120, دقيقتين: 120 },
		...{ דקה: 60, 'דקה אחת': 60, 'חצי דקה': 30, 'שתי דקות': 120, דקותיים: 120 },
	}),
);

/** Seconds of a length without figures, `two minutes`. */
function wordedSeconds(text: string): number | undefined {
	const small = text.toLowerCase();
	const cut = small.lastIndexOf(' ');
	const number = inWords.get(small.slice(0, Math.max(0, cut)));
	return whole.get(small) ?? (number === undefined ? undefined : parseDuration(`${number} ${small.slice(cut + 1)}`));
}

function timeOf(text: string): Omit<HeadingBudget, 'rest'> | undefined {
	if (!/\d/.test(text)) {
		const seconds = wordedSeconds(text);
		return seconds === undefined ? undefined : { seconds };
	}
	const span = spanForm.exec(text);
	if (span) {
		const [start, end] = [clockSeconds(span[1]), clockSeconds(span[2])];
		return end > start ? { seconds: end - start, start, end } : undefined;
	}
	const found = lengthForm.exec(text)?.[1];
	const seconds = found === undefined ? undefined : parseDuration(found.replace(/\s(?:und|and|et|e|y|и)\s/iu, ' '));
	return seconds === undefined || seconds <= 0 ? undefined : { seconds };
}

const moment = /^[\s([~]*(\d{1,2})[:.h](\d\d)(?![:.]?\d)(?:\s?([ap])\.?m)?/iu;

/**
 * What a clock shows at the start of a heading, `20:08` or `[8:15 pm]`, in sixtieths of its first figure; nothing for a span, or
 * where seconds stand behind minutes and hours.
 */
export function momentOf(stamp: string): number | undefined {
	const found = moment.exec(fold(stamp));
	if (!found || /\d/.test(stamp.slice(found.index + found[0].length))) return undefined;
	const [, first, second, half] = found;
	const afternoon = half?.toLowerCase() === 'p' && Number(first) < 12 ? 12 : 0;
	return (Number(first) + afternoon) * 60 + Number(second);
}

function clockSeconds(text = ''): number {
	const [a = 0, b = 0, c] = text.split(/[:.]/).map(Number);
	return c === undefined ? a * 60 + b : a * 3600 + b * 60 + c;
}
