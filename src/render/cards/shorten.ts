import type { Block, Span } from '../../page/page.ts';
import { splitSpans } from './spans.ts';

/** What stands where words were left out. */
const ellipsis = '…';
/** No head or foot of a card holds as many characters as this; more are not even tried. */
const most = 300;

/** Offsets behind each word of a text, or behind each letter; spaces and signs go with what they follow. */
const ends = (text: string, granularity: 'word' | 'grapheme'): readonly number[] =>
	[...new Intl.Segmenter(undefined, { granularity }).segment(text)]
		.filter((part) => part.isWordLike ?? true)
		.map((part) => part.index + part.segment.length);

/**
 * Sets words in at most `lines` lines, `tail` always behind them, and tells whether all of them are there. When they
 * are not, they end behind a word with `…`, or behind a letter when not one word fits.
 */
export function setWithin(
	words: readonly Span[],
	tail: readonly Span[],
	lines: number,
	set: (spans: readonly Span[]) => Block,
): { readonly block: Block; readonly whole: boolean } {
	const text = words.map((span) => span.text).join('');
	if (text.length <= most) {
		const block = set([...words, ...tail]);
		if (block.lines.length <= lines) return { block, whole: true };
	}
	const short = (end: number): Block => {
		const [head] = splitSpans(words, end);
		const last = head.at(-1);
		return set(last ? [...head.slice(0, -1), { ...last, text: last.text.trimEnd() + ellipsis }, ...tail] : tail);
	};
	for (const granularity of ['word', 'grapheme'] as const) {
		const candidates = ends(text.slice(0, most), granularity);
		let low = 0;
		let high = candidates.length;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (short(candidates[middle - 1] ?? 0).lines.length <= lines) low = middle;
			else high = middle - 1;
		}
		if (low > 0) return { block: short(candidates[low - 1] ?? 0), whole: false };
	}
	return { block: set(tail), whole: text === '' };
}
