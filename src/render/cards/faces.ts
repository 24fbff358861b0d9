import type { DeckWishes } from '../renderer.ts';
import type { Card } from './fit.ts';

/** One printed side of a card. */
export interface Face {
	/** Index of its card in the deck, from 0. */
	readonly card: number;
	/** Seen when the card is turned over. */
	readonly back: boolean;
}

/**
 * The sides that are printed, in the order of the deck. On one side only, a card is a side. On both, the next card stands on the
 * back of each: the deck is half as thick, and turned over like the leaf of a book it goes on where it stopped; a card alone with
 * its back empty would waste the sheet, and the same words twice help nobody.
 */
export function facesOf(cards: readonly Card[], { duplex }: DeckWishes): readonly Face[] {
	return cards.map((_, card) => ({ card, back: duplex !== undefined && card % 2 === 1 }));
}
