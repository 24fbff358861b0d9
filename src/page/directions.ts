import bidiFactory from 'bidi-js';

/** Which way each character runs, and the paragraph as a whole. */
export interface Directions {
	/** Embedding level of each UTF-16 unit; odd ones run from right to left. Nothing when all of it runs from left to right. */
	readonly levels: Uint8Array | undefined;
	readonly rtl: boolean;
}

const rightToLeft =
	/[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Its tables take ten milliseconds to unfold, so they are unfolded once, when the first text asks. */
let bidi: ReturnType<typeof bidiFactory> | undefined;

/** Directions of a paragraph (UAX 9); its first strong character decides for the whole unless `base` is given. */
export function directionsOf(text: string, base?: 'ltr' | 'rtl'): Directions {
	if (base !== 'rtl' && !rightToLeft.test(text)) return { levels: undefined, rtl: false };
	bidi ??= bidiFactory();
	const { levels, paragraphs } = bidi.getEmbeddingLevels(text, base ?? 'auto');
	return { levels, rtl: (paragraphs[0]?.level ?? 0) % 2 === 1 };
}

/** Runs of one line in the order they stand on paper, from left to right (UAX 9, rule L2). */
export function visualOrder<T extends { readonly level: number }>(runs: readonly T[]): readonly T[] {
	if (runs.every((run) => run.level === 0)) return runs;
	const order = [...runs];
	const highest = Math.max(0, ...order.map((run) => run.level));
	for (let level = highest; level > 0; level--) {
		for (let start = 0; start < order.length; start++) {
			let end = start;
			while (end < order.length && (order[end]?.level ?? 0) >= level) end++;
			if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
			start = end;
		}
	}
	return order;
}
