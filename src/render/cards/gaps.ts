import type { CardSize } from '../../theme/cards.ts';
import type { Entry } from './deck.ts';

/** The least room between two lines, beyond their leading, and the most when a card has room to spare; in points. */
export interface Gap {
	readonly least: number;
	readonly most: number;
}

/** What the lines of one beat have between them. */
export const solid: Gap = { least: 0, most: 0 };

/** Room above an entry, given the one before it: much before a new thought, little below what introduces it. */
export function gapAbove(entry: Entry, previous: Entry | undefined, size: CardSize): Gap {
	const [least, most] = size.gap;
	if (previous?.kind === 'kicker') return { least: least / 2, most: least };
	if (previous?.leads) return { least: 0, most: least / 2 };
	return entry.opens ? { least, most } : { least: least / 2, most: most / 2 };
}
