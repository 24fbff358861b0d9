import type { Item, Label } from '../item.ts';
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

/** The short words before a colon, and those behind it. */
export const labelOf = (item: Item): Label | undefined => item.label;

/** Bold words at the front, with or without a colon, and what follows them. */
export function leadOf(item: Item): string | undefined {
	return /^(?:\*\*|__)([^*_]{1,80})(?:\*\*|__)/.exec(item.folded)?.[1];
}
