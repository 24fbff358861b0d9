import type { Beat, Inline, Node, Section } from './talk.ts';

/** All words of some runs, directions included. */
export const plain = (runs: readonly Inline[]): string =>
	runs.map((run) => (run.type === 'break' ? '\n' : run.value)).join('');

/** Only what is heard: the words without the directions between them. */
export const aloud = (runs: readonly Inline[]): string => plain(runs.filter((run) => run.type !== 'aside'));

/** The runs that carry a node's own words. */
export const runsOf = (node: Section | Beat): readonly Inline[] =>
	node.type === 'section' || node.type === 'cue' ? node.label : node.children;

/** The sections and beats directly under a node. */
export const childrenOf = (node: Node): readonly (Section | Beat)[] =>
	node.type === 'talk' || node.type === 'section' || node.type === 'cue' ? node.children : [];

/** A node and everything below it, in the order of the note. */
export function walk(node: Node): readonly Node[] {
	const all: Node[] = [];
	const visit = (one: Node) => {
		all.push(one);
		for (const child of childrenOf(one)) visit(child);
	};
	visit(node);
	return all;
}
