import type { Node, Talk } from '../../model/talk.ts';
import { walk } from '../../model/words.ts';
import { optionalParts } from '../../timing/fit.ts';
import type { Card } from './fit.ts';

/** Index of the card to go on with when time is short, from 0; that of no card where nothing follows. */
export type Skip = number;

/** What a card is about, line by line: what a section above it is called is not said here. */
const nodesOf = ({ rows, topic }: Card): readonly Node[] => {
	const nodes = rows.filter(({ entry }) => entry.kind !== 'kicker').map(({ entry }) => entry.node);
	return nodes.length > 0 ? nodes : [topic.node];
};

/**
 * For each card where to go on when time is short, if what is marked `(if time)` may be left out there: on cards that hold nothing
 * else, and on one that ends with the beginning of it. A single line within a card needs no more than its own mark.
 */
export function skipsOf(talk: Talk, cards: readonly Card[]): readonly (Skip | undefined)[] {
	const parts = new Map<Node, Node>();
	for (const part of optionalParts(talk)) for (const node of walk(part)) parts.set(node, part);
	if (parts.size === 0) return cards.map(() => undefined);
	const held = cards.map((card) => nodesOf(card).map((node) => parts.get(node)));
	const wholly = (index: number, part: Node) => held[index]?.every((one) => one === part) ?? false;
	// From the last card to the first, so that each looks no further than its neighbour.
	const skips: (Skip | undefined)[] = [];
	const onward: number[] = [];
	for (let index = cards.length - 1; index >= 0; index--) {
		const part = held[index]?.at(-1);
		const goesOn = part !== undefined && held[index + 1]?.[0] === part;
		const after = goesOn && wholly(index + 1, part) ? (onward[index + 1] ?? index + 1) : index + 1;
		onward[index] = after;
		skips[index] = part !== undefined && (goesOn || wholly(index, part)) ? after : undefined;
	}
	return skips;
}
