import type { Plan } from '../../model/plan.ts';
import type { Node } from '../../model/talk.ts';

/** Where in the talk a card begins: with a node, or in the middle of one whose first lines stand on the card before. */
export interface Since {
	readonly node: Node;
	/** Share of the node's words that stands before, from 0 to 1. */
	readonly share: number;
}

/** When a card's words begin and when those of the next do, in seconds from the start of the talk. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * The clock of a deck: each card lasts until the next, the last until the end of the talk. Never runs backwards. Where the deck has
 * not all of the talk, `lasts` are the last nodes of its cards, with which they end.
 */
export function spans(plan: Plan, cards: readonly Since[], lasts?: readonly (Node | undefined)[]): readonly Span[] {
	let latest = plan.total.start;
	const starts = cards.map(({ node, share }) => {
		const { start, end } = plan.of(node);
		latest = Math.max(latest, start + (end - start) * share);
		return latest;
	});
	return starts.map((start, index) => {
		const next = starts[index + 1] ?? Math.max(start, plan.total.end);
		const last = lasts?.[index];
		return { start, end: last ? Math.min(next, Math.max(start, plan.of(last).end)) : next };
	});
}
