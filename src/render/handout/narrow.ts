import { insidePair } from './pairs.ts';

/** A stretch of a sentence, in UTF-16 units, and whether it stays. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly kept: boolean;
}

/** So many words stay before a figure and behind it: what is counted, and by whom. */
const beside = { before: 3, behind: 2 } as const;

/** Fewer words than this are no gain: the sign for what was left out takes as much room. */
const fewest = 3;

/**
 * A sentence parted into the few words around each of its figures and what lies between them, for a page that has no room for whole
 * clauses. Nothing is parted within brackets or a quotation. Scripts without spaces have one word, and stay whole.
 */
export function around(text: string, isFigure: (word: string) => boolean): readonly Stretch[] {
	const inside = insidePair(text);
	const words: { readonly start: number; readonly end: number; readonly figure: boolean }[] = [];
	for (const { 0: word, index } of text.matchAll(/\S+\s*/gu)) {
		const last = words.at(-1);
		const figure = isFigure(word);
		if (last && inside(index))
			words[words.length - 1] = { ...last, end: index + word.length, figure: last.figure || figure };
		else words.push({ start: index, end: index + word.length, figure });
	}
	const kept = words.map(() => false);
	for (const [index, { figure }] of words.entries())
		if (figure) kept.fill(true, Math.max(0, index - beside.before), index + beside.behind + 1);
	for (let from = kept.indexOf(false); from >= 0; ) {
		const to = kept.indexOf(true, from);
		const end = to < 0 ? kept.length : to;
		if (end - from < fewest) kept.fill(true, from, end);
		from = kept.indexOf(false, end);
	}
	const stretches: Stretch[] = [];
	for (const [index, { start, end }] of words.entries()) {
		const stays = kept[index] ?? false;
		const last = stretches.at(-1);
		if (last?.kept === stays) stretches[stretches.length - 1] = { ...last, end };
		else stretches.push({ start, end, kept: stays });
	}
	return stretches;
}
