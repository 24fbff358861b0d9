import type { Entry } from './deck.ts';
import { never } from './divide.ts';

/** Lines of one beat that stay together on either side of a turn. */
const together = 2;

/** What it costs to turn to the next card, where 1 is the price of one more card. */
const costs = {
	/** Between two thoughts. */
	thought: 0,
	/** Between two lines of one thought, each whole. */
	beat: 0.35,
	/** Between a line that ends in a colon and what it announces. */
	announced: 0.9,
	/** Inside a beat, behind a sentence. */
	sentence: 0.5,
	/** Inside a beat, behind a clause. */
	clause: 0.8,
	/** Inside a beat, in the middle of everything. */
	words: 1.2,
} as const;

/** How a line ends when the voice may rest behind it; quotation marks and brackets may still close. */
const rests: readonly (readonly [RegExp, number])[] = [
	[/[.!?…。！？؟।۔][\p{Pe}\p{Pf}"']*\s*$/u, costs.sentence],
	[/[,;:–—、，；：،؛][\p{Pe}\p{Pf}"']*\s*$/u, costs.clause],
];

/** What it costs to begin a card with an entry, given the one before it on the card, if any. */
export function turnBefore(entry: Entry, previous: Entry | undefined): number {
	if (previous?.leads) return never;
	if (previous && /[:：]\s*$/u.test(previous.runs.at(-1)?.value ?? '')) return costs.announced;
	return entry.opens ? costs.thought : costs.beat;
}

/** A word wider than its line goes on in the next; scripts that write no spaces break between words all the same. */
const spaceless = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const wordEnd = new RegExp(String.raw`(?![${spaceless}])[\p{L}\p{M}\p{N}\]]$`, 'u');
const wordStart = new RegExp(String.raw`^(?![${spaceless}])[\p{L}\p{M}\p{N}[]`, 'u');

/** What it costs to begin a card with line `index` of an entry of these lines, for `index` from 1. */
export function turnInside(lines: readonly string[], index: number): number {
	if (index < together || lines.length - index < together) return never;
	const above = lines[index - 1] ?? '';
	if (wordEnd.test(above) && wordStart.test(lines[index] ?? '')) return never;
	return rests.find(([end]) => end.test(above))?.[1] ?? costs.words;
}
