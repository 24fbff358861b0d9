import type { Plan } from '../model/plan.ts';
import type { Node, Talk } from '../model/talk.ts';
import { childrenOf, plain, runsOf } from '../model/words.ts';

/** The contract of `script outline --json`: the tree of the talk, and the ledger with one entry for every non-blank line. */
export function outlineJson(talk: Talk, plan: Plan): object {
	return {
		schema: 'cuescript.outline/1',
		title: talk.title,
		...(talk.headline && { headline: plain(talk.headline) }),
		lang: talk.lang,
		seconds: Math.round(plan.total.seconds),
		talk: nodeJson(talk, plan),
		lines: talk.ledger.map(({ line, kind, depth, continues }) => ({
			line,
			kind,
			...(depth !== undefined && { depth }),
			...(continues && { continues }),
		})),
	};
}

/** A node as plain data: its own words as `text`, sections and beats below it as `children`. */
function nodeJson(node: Node, plan: Plan): object {
	const { type, place } = node;
	const seconds = Math.round(plan.of(node).seconds * 10) / 10;
	const children = childrenOf(node).map((child) => nodeJson(child, plan));
	if (node.type === 'talk') return { type, children, place, seconds };
	const shared = { type, text: plain(runsOf(node)), children, place, reading: node.reading, seconds };
	if (node.type !== 'section') {
		const speaker = node.type === 'speech' && node.speaker !== undefined ? { speaker: node.speaker } : {};
		return { ...shared, ...(node.marker && { marker: node.marker }), ...speaker };
	}
	const { depth, number } = node;
	// The plan's, which knows a running clock from a length.
	const { budget } = plan.of(node);
	return { ...shared, depth, number, ...(node.private && { private: true }), ...(budget !== undefined && { budget }) };
}
