import { looksLikeCode } from '../code.ts';
import type { Item, Label } from '../item.ts';
import { isQuoted } from '../profile.ts';
import type { View } from './reading.ts';

/** Behind more lines of noise than this nothing counts as a neighbour; a note of nothing but rules would take quadratic time. */
const farthest = 50;

/** The item behind or before this one that is no noise. */
export function neighbour({ items, item }: Pick<View, 'items' | 'item'>, step: 1 | -1): Item | undefined {
	for (let steps = 1; steps <= farthest; steps++) {
		const next = items[item.index + steps * step];
		if (!next?.line.noise) return next;
	}
	return undefined;
}

/** The short words before a colon, and those behind it. */
export const labelOf = (item: Item): Label | undefined => item.label;

/** Bold words at the front, with or without a colon, and what follows them. */
export function leadOf(item: Item): string | undefined {
	return /^(?:\*\*|__)([^*_]{1,80})(?:\*\*|__)/.exec(item.folded)?.[1];
}

/** A note, a clock, a camera …: whoever sets such a sign before a line means what is heard, seen or watched, not said. */
export const stageSign = /^\s*(?:[🎵🎶🎼🎤🎧🔊🔇🔈📢🎬🎥📷📸💡⚠⏱⏰⏳⌛🕐🛑📝📌📍🔗🖼▶⏸⏹⏯☝✋👉🚨❗❓ℹ])/u;

/** Half of the cells and more are figures: facts to speak from. Times of day are a plan. */
export const isFigures = (folded: string): boolean => {
	const cells = folded
		.split('|')
		.map((cell) => cell.trim())
		.filter(Boolean);
	const figures = cells.filter((cell) => /^[^\p{L}\d]{0,3}\d[\d.,\s]*[^\p{L}\d:]{0,3}$/u.test(cell));
	return cells.length >= 2 && figures.length >= cells.length / 2;
};

/** Stands outside quotes, titles and tables: its words may be said or not. */
export const isUntold = (item: Item): boolean =>
	!isQuoted(item) && !item.inQuote && !item.line.marks.hash && !item.line.row;

export const isListed = ({ line: { marks } }: Item): boolean => marks.bullet !== '' || marks.numeral !== undefined;

/** Cheap look ahead: a letter right behind a full stop. */
const mayNameFile = /\.[a-z]/i;

const fileName =
	/(?:^|[\s`(/])[^\s`()]{1,60}\.(?:mp4|mov|mkv|mp3|wav|m4a|pdf|pptx?|key|odp|docx?|xlsx|png|jpe?g|gif|svg)(?![\w/])/i;

/** A picture or a film, put into the note with a tag. */
export const isMedia = (text: string): boolean => /^\s*<(?:img|video|audio|iframe|embed)\b/i.test(text);

/** Holds the name of a file, a picture, recording or document: something to open, not to say. */
export const namesFile = (folded: string): boolean => mayNameFile.test(folded) && fileName.test(folded);

/** `→`, `=>`, `~`: what follows from the line above, or what to do then. */
export const isArrow = (bullet: string): boolean => /^[→⇒➜➔=~>]/.test(bullet);

export const anyHead = (before: number, isHead: (index: number) => boolean): boolean => {
	for (let i = 0; i < before; i++) if (isHead(i)) return true;
	return false;
};

/** Begins with a figure or a sum of money: a fact to speak from. */
export const isFigure = (folded: string): boolean => /^\D{0,6}\d/.test(folded) && /^[^\p{L}\d]{0,3}\d/u.test(folded);

/** What opens a block in Python: `def f(x):`, `if x == 1:`. */
const blockForm = /^(?:def|class|for|while|if|elif|with|try|except|else)\b[\w\s.,()=[\]'"<>!+*/-]*:$/;

/** A statement of a programming language outside any fence: looks like code and ends in a semicolon, or is a comment of it. */
export const isStatement = (item: Item): boolean =>
	(/;$/.test(item.folded) && looksLikeCode(item.folded) && (item.shape.count < 8 || /[(){}=<>]/.test(item.folded))) ||
	/^--\s/.test(item.line.at.text) ||
	(item.shape.end === 'colon' && /[()_=]/.test(item.folded) && blockForm.test(item.folded)) ||
	/^\s*"[\w .-]{1,40}"\s*:\s*["'[{\d]/.test(item.line.at.text);

/** Short prompts that introduce what follows. */

/** The colon may stand before a duration or a remark in brackets: `Ana (warmly):`. */
export const endsInColon = (item: Item): boolean => item.shape.end === 'colon' || item.line.marks.colon;
