import type { Inline, Talk } from './talk.ts';
import { runsOf, walk } from './words.ts';

/**
 * Everything a talk says, shows and keeps for its speaker, in order, without where it stands in the note: two notes with the
 * same substance are the same talk on paper, but for white space. What mends or tidies a note may not change it.
 */
export function substance(talk: Talk): string {
	const nodes = [...walk(talk)].map((node) => {
		if (node.type === 'talk') return [node.title, runs(node.headline ?? []), node.lang, node.header];
		const words = runs(runsOf(node));
		if (node.type === 'section')
			return [node.type, node.depth, node.number, node.budget, node.clock, node.private, words];
		return [node.type, node.marker, node.type === 'speech' ? node.speaker : undefined, words];
	});
	const kinds = talk.ledger
		.filter(({ kind }) => kind !== 'noise')
		.map(({ kind, depth, continues }) => `${kind}${depth ?? ''}${continues ? '+' : ''}`);
	return JSON.stringify([nodes, kinds]);
}

const runs = (inline: readonly Inline[]): string =>
	inline.map(({ type, value }) => `${type}:${value.replace(/\s+/g, ' ')}`).join('|');
