import type { Finding } from '../../model/finding.ts';
import type { Node } from '../../model/talk.ts';
import type { Block } from '../../page/page.ts';
import type { Card } from './fit.ts';

/** The characters of some lines that no font could draw. */
const missingIn = (block: Block): readonly string[] =>
	block.lines.flatMap((line) => line.runs.flatMap((run) => run.missing ?? []));

/** One finding for each beat or title with characters that no font here can draw; their codes stand on the card instead. */
export function findMissing(cards: readonly Card[]): readonly Finding[] {
	const found = new Map<Node, Set<string>>();
	const note = (node: Node, block: Block) => {
		const characters = missingIn(block);
		if (characters.length === 0) return;
		const known = found.get(node) ?? new Set();
		for (const character of characters) known.add(character);
		found.set(node, known);
	};
	for (const { topic, head, rows } of cards) {
		note(topic.node, head.title);
		for (const row of rows) for (const piece of row.pieces) note(row.entry.node, piece.block);
	}
	return [...found].map(([node, characters]) => {
		const actual = [...characters].join(' ');
		return {
			reason: `No font here can draw ${actual}; its code stands on the card instead`,
			ruleId: 'missing-character',
			severity: 'warning',
			place: node.place,
			actual,
			note: 'Install a font that has the character, or write it in other characters.',
		};
	});
}
