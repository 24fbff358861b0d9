import type { DeckWishes, Detail } from '../renderer.ts';
import type { Entry } from './deck.ts';
import { abridge } from './detail.ts';
import { depthOf } from './divide.ts';
import type { Card } from './fit.ts';
import type { Frame } from './frame.ts';
import type { Gauge } from './gauge.ts';
import { type BodyRow, measure } from './measure.ts';

/** One printed side of a card. */
export interface Face {
	/** Index of its card in the deck, from 0. */
	readonly card: number;
	/** Seen when the card is turned over. */
	readonly back: boolean;
	/** Has less than all the words of its card, which stand on the other side. */
	readonly brief: boolean;
}

/** Whether cards carry their words in full on the back, behind a front with less of them. */
export const wordsOnBack = ({ duplex, detail = 'full' }: DeckWishes): boolean =>
	duplex !== undefined && detail !== 'full';

/**
 * The sides that are printed, in the order of the deck. On one side only, a card is a side. On both, whoever asked for cues has
 * them on the front and the same card's words in full on the back: a speaker who loses the thread turns the card over and reads.
 * Whoever asked for all words has the next card on the back: the deck is half as thick, and turned over like a leaf it goes on where
 * it stopped; the same words twice would help nobody.
 */
export function facesOf(cards: readonly Card[], wishes: DeckWishes): readonly Face[] {
	if (wordsOnBack(wishes))
		return cards.flatMap((_, card) => [
			{ card, back: false, brief: true },
			{ card, back: true, brief: false },
		]);
	return cards.map((_, card) => ({ card, back: wishes.duplex !== undefined && card % 2 === 1, brief: false }));
}

/** The entries of some rows, each as far as it stands in them; what goes on from the card before begins with its words here. */
function entriesOf(rows: readonly BodyRow[]): readonly Entry[] {
	const entries: Entry[] = [];
	for (let at = 0; at < rows.length; ) {
		const first = rows[at] as BodyRow;
		let text = '';
		for (; at < rows.length && rows[at]?.entry === first.entry; at++) text += rows[at]?.text ?? '';
		const goesOn = first.share > 0;
		const value = text.replaceAll('\n', ' ').trim();
		entries.push(
			goesOn ? { ...first.entry, marker: '', speaker: '', figure: 0, runs: [{ type: 'text', value }] } : first.entry,
		);
	}
	const under = rows[0]?.under;
	return under ? [{ ...under, kind: 'kicker', marker: '', level: 0, leads: true, brief: true }, ...entries] : entries;
}

/**
 * The front of a card whose back has all its words: the same head, and so much of each line as a detail asks for. Lines that were set
 * for a whole section may break otherwise by themselves; where they would take more room than there is, the front is as the back.
 */
export function frontOf(card: Card, detail: Detail, frame: Frame, gauge: Gauge): Card {
	const rows = measure(abridge(entriesOf(card.rows), detail), gauge);
	return depthOf(rows) <= frame.room(card.head.title.lines.length) ? { ...card, rows } : card;
}
