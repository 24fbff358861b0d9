import { anyHead, labelOf } from './look.ts';
import type { LineReading } from './reading.ts';

/** In words: what an assistant says round its text is short, a transcript that begins with *Sure.* is not. */
const longest = 45;

export const chat: LineReading = {
	id: 'chat-wrapper',
	kind: 'aside',
	why: 'what a chat assistant says round the text it was asked for',
	confidence: 0.95,
	firm: true,
	examples: ['§Sure! Here is a short toast for the mill:\n\n# Mill\nGood evening, all.\n# Wheel\nIt turns.'],
	not: ['# Mill\nSure, the wheel turns.\n# Wheel\nIt is new.', 'Sure, the wheel turns, and so does the miller.'],
	test: ({ item, items, title, profile, isHead }) =>
		(profile.chat &&
			(item.index < title ||
				(item.line.marks.stamp !== '' && labelOf(item) !== undefined) ||
				(title < 0 && item.index < 14 && !anyHead(item.index, isHead)))) ||
		((item.index <= Math.max(title, 0) || item.index >= items.length - 2) &&
			item.shape.count >= 4 &&
			item.shape.count <= longest &&
			items.length > 1 &&
			profile.says.starts.chat.test(item.folded)),
};
