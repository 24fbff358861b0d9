import type { Line } from './line.ts';

/** How many items further on a quotation may close. */
const longestQuotation = 24;

/** The items in the middle of a quotation that an earlier one opened, and that one soon behind closes. */
export function quotations(items: readonly { readonly line: Line; readonly folded: string }[]): ReadonlySet<number> {
	const inside = new Set<number>();
	for (let i = 0; i < items.length; i++) {
		const first = items[i];
		if (!first || !quoteOpenAfter(first.folded, false, first.line)) continue;
		const paired = pairs.find(([open]) => first.folded.startsWith(open))?.[0];
		const within: number[] = [];
		/** In a list that what is said announces with a colon. */
		let listed = false;
		for (let j = i + 1; j < items.length && j <= i + longestQuotation; j++) {
			const item = items[j];
			if (!item) break;
			const above = items[j - 1]?.line;
			listed = Boolean(item.line.marks.bullet && (listed || (above?.shape.end === 'colon' && !above.marks.bullet)));
			if (paired && item.line.marks.bracket) continue;
			if (!listed && interruptsQuote(item.line, item.folded, paired)) break;
			within.push(j);
			if (quoteOpenAfter(item.folded, true, item.line, paired)) continue;
			for (const k of within) inside.add(k);
			i = j;
			break;
		}
	}
	return inside;
}

/** An opened quotation ends at a heading, a rule, a bullet or a new quotation; one between a pair of marks only where that begins again. */
const interruptsQuote = ({ marks, noise, row, shape }: Line, folded: string, paired: string | undefined): boolean =>
	Boolean(
		marks.hash ||
			(noise && noise !== 'stray') ||
			row ||
			marks.bracket ||
			marks.bullet ||
			(paired ? folded.startsWith(paired) : shape.opens),
	);

const pairs: readonly (readonly [string, string])[] = [
	['„', '“”'],
	['“', '”'],
	['«', '»'],
	['「', '」'],
	['『', '』'],
];

/** Whether a quotation is still open behind these words; one that began with them or was open before, with marks in a pair or straight ones. */
function quoteOpenAfter(words: string, wasOpen: boolean, line: Line, paired?: string): boolean {
	if (line.noise) return wasOpen && line.noise === 'stray';
	if (!wasOpen && !line.shape.opens) return false;
	for (const [open, close] of pairs) {
		if (
			paired ? paired !== open : !words.includes(open) && !(wasOpen && [...close].some((mark) => words.includes(mark)))
		)
			continue;
		return openPairs(words, open, close, wasOpen && paired ? 1 : 0, paired !== undefined);
	}
	const straight = words.split('"').length - 1;
	if (straight === 0 && !wasOpen) return false;
	return (straight % 2 === 1) !== wasOpen;
}

/** Whether more of the marks open than close; without a pair to look for, whether the last one opens. */
function openPairs(words: string, open: string, close: string, before: number, counted: boolean): boolean {
	if (!counted) return words.lastIndexOf(open) > Math.max(...[...close].map((mark) => words.lastIndexOf(mark)));
	let depth = before;
	for (const mark of words) {
		if (mark === open) depth++;
		else if (close.includes(mark)) depth--;
		if (depth <= 0 && before > 0) return false;
	}
	return depth > 0;
}
