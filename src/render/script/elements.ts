import type { Aside, Cue, Inline, Point, Section, Speech, Talk } from '../../model/talk.ts';
import { runsOf } from '../../model/words.ts';

/** Something short that stands in the margin beside the first line of what it belongs to. */
export interface Note {
	readonly kind: 'cue' | 'aside';
	readonly runs: readonly Inline[];
	readonly marker: string;
}

/** What the script is made of, from top to bottom: everything the author wrote is in one of these. */
export type Element =
	| { readonly kind: 'heading'; readonly section: Section; readonly within: readonly Section[] }
	| {
			readonly kind: 'words';
			readonly beat: Speech | Point;
			readonly notes: readonly Note[];
			readonly within: readonly Section[];
	  }
	| {
			/** A cue or an aside that has the measure to itself: too long for the margin, or with nothing to stand beside. */
			readonly kind: 'prompt';
			readonly note: Note;
			readonly notes: readonly Note[];
			/** What it introduces follows. */
			readonly leads: boolean;
			readonly within: readonly Section[];
	  };

/** Lines a note takes in the margin; Infinity for one that must not stand there. */
export type MarginLines = (note: Note) => number;

/** More lines than this in a row and the margin would run away from the words. */
const mostLines = 7;

/** The elements of a talk, in the order of the note. Its beats are all in there, each once. */
export function elementsOf(talk: Talk, marginLines: MarginLines): readonly Element[] {
	const elements: Element[] = [];
	let pending: Note[] = [];
	/** Lines that these take in the margin together. */
	let held = 0;

	const take = (): readonly Note[] => {
		const taken = pending;
		pending = [];
		held = 0;
		return taken;
	};
	const unfold = (within: readonly Section[]) => {
		for (const note of take()) elements.push({ kind: 'prompt', note, notes: [], leads: false, within });
	};
	const hold = (note: Note, leads: boolean, within: readonly Section[]) => {
		const lines = within.at(-1)?.private ? Infinity : marginLines(note);
		if (lines > mostLines) {
			// Nothing short stands beside a long remark but the cue that introduces it: what is not said stays together.
			if (!pending.some(({ kind }) => kind === 'cue')) unfold(within);
			elements.push({ kind: 'prompt', note, notes: take(), leads, within });
			return;
		}
		if (held + lines > mostLines) unfold(within);
		pending.push(note);
		held += lines;
	};
	const visit = (node: Section | Speech | Point | Cue | Aside, within: readonly Section[]) => {
		if (node.type === 'section') {
			unfold(within);
			const inside = [...within, node];
			elements.push({ kind: 'heading', section: node, within: inside });
			for (const child of node.children) visit(child, inside);
			unfold(inside);
		} else if (node.type === 'cue') {
			hold({ kind: 'cue', runs: node.label, marker: node.marker }, node.children.length > 0, within);
			for (const child of node.children) visit(child, within);
		} else if (node.type === 'aside') {
			hold({ kind: 'aside', runs: runsOf(node), marker: node.marker }, false, within);
		} else {
			elements.push({ kind: 'words', beat: node, notes: take(), within });
		}
	};
	for (const child of talk.children) visit(child, []);
	unfold([]);
	return elements;
}
