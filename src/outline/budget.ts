import { parseDuration } from '../text/duration.ts';

/** A heading's words without the time the author allows for it, and that time in seconds. */
export interface Budgeted {
	/** How many characters of the words are left. */
	readonly length: number;
	readonly budget?: number;
}

/** `(2 min)`, `(~1.5 min)`, `(30 seconds max)`, `(7-8 min)`, `(0:30 - 1:15)`, `[45s]` at the end. */
const inBrackets = /\s*[([]([^()[\]]{1,40})[)\]]\s*:?\s*$/;
/** `— 35초`, `- 2 minutes`, `| 3 min` at the end. */
const behindDash = /\s+(?:[-–—|·,]\s+)~?(\d[^()[\]|–—]{0,20})$/;

/** The budget in the folded words of a heading, or in the time that stands before it. */
export function budgetOf(folded: string, stamp: string): Budgeted {
	for (const form of [inBrackets, behindDash]) {
		const match = form.exec(folded);
		const budget = match ? lengthOf(match[1] ?? '') : undefined;
		if (match && budget) return { length: match.index, budget };
	}
	const budget = stamp ? spanOf(stamp) : undefined;
	return budget ? { length: folded.length, budget } : { length: folded.length };
}

/** A span of clock times, a range of lengths (the longer counts), or one length with a word or two round it. */
function lengthOf(text: string): number | undefined {
	const span = spanOf(text);
	if (span !== undefined) return span;
	const plain = text
		.trim()
		.replace(/^\d{1,4}\s?\p{L}{2,12}\s?[-–—,;/|]\s?/u, '')
		.replace(/^(?:~|≈|<|≤|>|±)\s?/, '')
		.replace(/^\p{L}{2,9}\.?\s(?=\d{1,3}(?:[.,]\d)?\s?(?:\p{L}|["'′″]))/u, '')
		.replace(/\s(?:max|total|each)\.?$/i, '')
		.replace(/^\d+\s?[-–]\s?(?=\d)/, '');
	return parseDuration(plain);
}

/** `0:45 - 2:00` is 75 seconds. */
function spanOf(text: string): number | undefined {
	const match = /(\d{1,2}):(\d{2})\s?(?:-|–|—|to|~|→)\s?(\d{1,2}):(\d{2})/.exec(text);
	if (!match) return undefined;
	const [a, b, c, d] = match.slice(1).map(Number) as [number, number, number, number];
	const seconds = c * 60 + d - a * 60 - b;
	return seconds > 0 ? seconds : undefined;
}
