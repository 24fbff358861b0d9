import type { Place } from '../model/place.ts';
import type { Inline, Node, Talk } from '../model/talk.ts';
import { aloud, runsOf, walk } from '../model/words.ts';
import type { Block } from './lines.ts';

/** Words of one node without the directions between them, with a way back to the file. */
export interface Heard {
	readonly type: Exclude<Node['type'], 'talk' | 'aside'>;
	readonly text: string;
	/** What of it is code. */
	readonly code: string;
	/** Points of one list are of one group; everything else is one of its own. */
	readonly group: number;
	/** The stretch of the file from one index in `text` up to another. */
	place(from: number, to: number): Place;
}

/**
 * What is said, shown or handed out, in order: everything but asides and private sections. Lines in which `sought` is not found are
 * passed over without making words of them.
 */
export function* heard(talk: Talk, blocks: readonly Block[], sought?: RegExp): Generator<Heard> {
	const byLine = new Map(blocks.map((block) => [block.lines[0]?.number, block]));
	let group = 0;
	let above: string = 'talk';
	for (const node of walk(talk)) {
		if (node.type === 'talk' || node.type === 'aside' || (node.type === 'section' && node.private)) continue;
		if (node.type !== 'point' || above !== 'point') group++;
		above = node.type;
		const block = byLine.get(node.place.start.line);
		if (block && sought?.test(block.text) === false) continue;
		const one = heardOf(node.type, runsOf(node), node.place, block);
		if (one.text.trim() !== '') yield { ...one, group };
	}
}

function heardOf(type: Heard['type'], runs: readonly Inline[], whole: Place, block: Block | undefined) {
	const text = aloud(runs);
	const place = (from: number, to: number): Place => {
		const words = text.slice(from, to);
		const index = block ? nth(block.text, words, count(text.slice(0, from), words)) : -1;
		return block && index >= 0 ? block.place(index, index + words.length) : whole;
	};
	const code = runs.map((run) => (run.type === 'code' ? run.value : '')).join(' ');
	return { type, text, code, place };
}

/** How often some words stand in a text. */
const count = (text: string, words: string): number => text.split(words).length - 1;

/** Where in a text some words stand after so many others of them; -1 where they do not. */
function nth(text: string, words: string, skip: number): number {
	let index = text.indexOf(words);
	for (let left = skip; left > 0 && index >= 0; left--) index = text.indexOf(words, index + words.length);
	return index;
}
