import type { Item } from '../item.ts';
import type { View } from './reading.ts';

/** Behind more lines of noise than this nothing counts as a neighbour; a note of nothing but rules would take quadratic time. */
const farthest = 50;

/** The item behind or before this one that is no noise. */
export function neighbour({ items, item }: Pick<View, 'items' | 'item'>, step: 1 | -1): Item | undefined {
	for (let steps = 1; steps <= farthest; steps++) {
		const next = items[item.index + steps * step];
		if (!next?.line.noise) return next;
	}
	return undefined;
}

/** The short words before a colon, and those behind it; the colon may stand inside or behind bold marks. */
export function labelOf(item: Item): { label: string; rest: string } | undefined {
	const match = /^[*_`\s]{0,4}([^:*_`"“«]{1,48}?)[*_`]{0,3}\s?:[*_`]{0,3}(?:\s+|$|(?=["“«「\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]))([\s\S]*)$/u.exec(
		item.folded,
	);
	if (!match || /^\d{1,2}$|https?$/i.test(match[1] ?? '')) return undefined;
	return { label: (match[1] ?? '').trim(), rest: (match[2] ?? '').trim() };
}

/** Bold words at the front, with or without a colon, and what follows them. */
export function leadOf(item: Item): string | undefined {
	return /^(?:\*\*|__)([^*_]{1,80})(?:\*\*|__)/.exec(item.folded)?.[1];
}
