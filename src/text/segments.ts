/** A part of a text as `Intl.Segmenter` cuts it. */
export interface Segment {
	readonly segment: string;
	/** UTF-16 offset in the whole text. */
	readonly index: number;
}

/** Much longer than any character, word or sentence that comes by nature, and short enough to be cut in no time. */
const usualReach = 1000;

/**
 * The segments of a text, in time linear in its length: V8's segmenter takes time quadratic in what it is given, two seconds
 * for 64,000 letters. It is given `reach` units at a time; the last segment found there may be cut short and is looked at again
 * with what follows it. Where one segment fills the reach, the reach grows, up to sixteen times; beyond that it is cut.
 */
export function* segments(text: string, segmenter: Intl.Segmenter, reach = usualReach): Generator<Segment> {
	let start = 0;
	let ahead = reach;
	while (start < text.length) {
		// A pair of surrogates torn apart would look like the end of what stands before it.
		const end = start + ahead - (/[\ud800-\udbff]/.test(text[start + ahead - 1] ?? '') ? 1 : 0);
		const found = Array.from(segmenter.segment(text.slice(start, end)), ({ segment, index }) => ({
			segment,
			index: start + index,
		}));
		const last = found.at(-1);
		if (!last) return;
		if (end >= text.length) {
			yield* found;
			return;
		}
		if (found.length === 1 && ahead < 16 * reach) {
			ahead *= 2;
			continue;
		}
		const whole = found.length === 1 ? found : found.slice(0, -1);
		yield* whole;
		start = found.length === 1 ? end : last.index;
		ahead = reach;
	}
}
