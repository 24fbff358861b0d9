import { plain } from '../../model/words.ts';
import { leadingFigure } from '../figures.ts';
import type { Entry } from './deck.ts';

/** Two figures one under the other make a list worth a column; one alone reads better in its line. */
const fewest = 2;

/** Marks the points that stand in a run of figure-led points; everything else is handed through. */
export function markFigures(entries: readonly Entry[]): readonly Entry[] {
	const lengths = entries.map((entry) => (entry.kind === 'point' ? leadingFigure(plain(entry.runs)) : 0));
	const marked = [...entries];
	for (let start = 0; start < entries.length; start++) {
		let end = start;
		while (end < entries.length && (lengths[end] ?? 0) > 0 && entries[end]?.level === entries[start]?.level) end++;
		if (end - start >= fewest)
			for (let i = start; i < end; i++) marked[i] = { ...(entries[i] as Entry), figure: lengths[i] ?? 0 };
		start = Math.max(start, end - 1);
	}
	return marked;
}
