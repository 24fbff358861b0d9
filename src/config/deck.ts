import type { DeckWishes } from '../render/renderer.ts';
import type { Value } from '../text/values.ts';

const edges = ['long-edge', 'short-edge'] as const;

const duplex: Value<NonNullable<DeckWishes['duplex']>> = {
	read: (text) => edges.find((edge) => edge === text.trim().toLowerCase()),
	accepted: edges,
};

/** A printer further off than this many millimetres has another fault. */
const farthest = 20;

/** Millimetres to the right and down; a comma between them, so that decimals have a point. */
const offset: Value<NonNullable<DeckWishes['offset']>> = {
	read: (text) => {
		const found =
			/^\s*([+\-−]?\d{1,2}(?:\.\d{1,3})?)\s*(?:mm)?\s*[,;]\s*([+\-−]?\d{1,2}(?:\.\d{1,3})?)\s*(?:mm)?\s*$/.exec(text);
		if (!found) return undefined;
		const [right = 0, down = 0] = found.slice(1).map((length) => Number(length.replace('−', '-')));
		return Math.max(Math.abs(right), Math.abs(down)) <= farthest ? [right, down] : undefined;
	},
	accepted: ['1.5,-0.8', 'millimetres to the right and down, at most 20'],
};

/** A setting that is on or off. */
export const yes: Value<boolean> = {
	read: (text) => ({ yes: true, true: true, 1: true, no: false, false: false, 0: false })[text.trim().toLowerCase()],
	accepted: ['yes', 'no'],
};

const details = ['full', 'key', 'cue'] as const;

const detail: Value<NonNullable<DeckWishes['detail']>> = {
	read: (text) => details.find((detail) => detail === text.trim().toLowerCase()),
	accepted: details,
};

const name: Value<string> = {
	read: (text) => text.trim() || undefined,
	accepted: ['the name of a speaker as the note has it'],
};

/** Settings of a deck beside the size of its cards. */
export const deckValues = { cutAndStack: yes, duplex, offset, hole: yes, detail, for: name } as const;
