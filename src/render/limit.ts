import { Refusal } from '../model/refusal.ts';
import type { Talk } from '../model/talk.ts';
import { plain, runsOf, walk } from '../model/words.ts';

/** What a character, a beat and a section take of the machine's memory on their way to paper, in characters. */
const weights = { character: 1, beat: 50, section: 200 } as const;
/** Forty hours of speech, or ten thousand sections; about a gigabyte of memory. */
const heaviest = 3_000_000;

/**
 * Throws a Refusal for a talk that is too long for paper: nobody says it, and the machine would be busy with it for minutes or
 * run out of memory. Everything but printing still takes it.
 */
export function refuseEndless(talk: Talk): void {
	let weight = 0;
	let sections = 0;
	let characters = 0;
	for (const node of walk(talk)) {
		if (node.type === 'talk') continue;
		const { length } = plain(runsOf(node));
		characters += length;
		if (node.type === 'section') sections++;
		weight += length * weights.character + (node.type === 'section' ? weights.section : weights.beat);
	}
	if (weight <= heaviest) return;
	const size = `${(characters / 1e6).toFixed(1)} million characters in ${sections} ${sections === 1 ? 'section' : 'sections'}`;
	throw new Refusal(`The note has ${size}, more than paper is made for: build parts of it, each a note of its own.`);
}
