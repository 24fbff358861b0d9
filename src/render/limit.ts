import { Refusal } from '../model/refusal.ts';
import type { Talk } from '../model/talk.ts';
import { plain, runsOf, walk } from '../model/words.ts';

/**
 * Beyond these, nobody says it, and the machine would be busy with it for minutes and run out of memory: a hundred hours of speech,
 * with two gigabytes of memory; beats and sections; characters in one of them, whose lines are broken together.
 */
const most = { characters: 7_000_000, nodes: 150_000, paragraph: 2_000_000 } as const;

/** Throws a Refusal for a talk that is too long for paper. Everything but printing still takes it. */
export function refuseEndless(talk: Talk): void {
	let sections = 0;
	let nodes = 0;
	let characters = 0;
	let paragraph = 0;
	for (const node of walk(talk)) {
		if (node.type === 'talk') continue;
		const { length } = plain(runsOf(node));
		nodes++;
		characters += length;
		paragraph = Math.max(paragraph, length);
		if (node.type === 'section') sections++;
	}
	if (characters <= most.characters && nodes <= most.nodes && paragraph <= most.paragraph) return;
	const size = `${(characters / 1e6).toFixed(1)} million characters in ${sections} ${sections === 1 ? 'section' : 'sections'}`;
	throw new Refusal(`The note has ${size}, more than paper is made for: build parts of it, each a note of its own.`);
}
