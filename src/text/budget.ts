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

/** In the order in which they are tried. */
const places = [inBracketsLast, spanLast, behindDash, spanFirst, inBracketsFirst];

/**
 * The time in a heading, or nothing when it has none. Understood: `(2 min)`, `(~1.5 min)`, `(30 seconds max)`, `(7-8 min)` (the
 * longer counts), `(0:30 - 1:15)`, `[45s]`, `— 35초`, `- 1분 30초`, `| 3 min`, `(53 mots – 20")`, `(約2分・実演)`, `7:30-8:30` bare at
 * either end, `(1'30")`. A bare clock time (`20:08`) is no length, and `(2024)` or `(3 parts)` are none either.
 */
export function headingBudget(heading: string): HeadingBudget | undefined {
	if (heading.length > longest) return undefined;
	const folded = fold(heading).trimEnd();
	for (const place of places) {
		const found = place.exec(folded);
		const time = found && timeOf((found[1] ?? '').trim());
		if (!found || !time) continue;
		const rest = heading.slice(0, found.index) + heading.slice(found.index + found[0].length);
		return { ...time, rest: rest.trim() };
	}
	return undefined;
}

function timeOf(text: string): Omit<HeadingBudget, 'rest'> | undefined {
	if (!/\d/.test(text)) return undefined;
	const span = spanForm.exec(text);
	if (span) {
		const [start, end] = [clockSeconds(span[1]), clockSeconds(span[2])];
		return end > start ? { seconds: end - start, start, end } : undefined;
	}
	const found = lengthForm.exec(text)?.[1];
	const seconds = found === undefined ? undefined : parseDuration(found.replace(/\s(?:und|and|et|e|y|и)\s/iu, ' '));
	return seconds === undefined || seconds <= 0 ? undefined : { seconds };
}

function clockSeconds(text = ''): number {
	const [a = 0, b = 0, c] = text.split(/[:.]/).map(Number);
	return c === undefined ? a * 60 + b : a * 3600 + b * 60 + c;
}
