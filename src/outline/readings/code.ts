import { looksLikeCode } from '../code.ts';
import { isStatement } from './look.ts';
import type { LineReading } from './reading.ts';

export const code: LineReading = {
	id: 'code',
	kind: 'point',
	why: 'a line of code or a command to type',
	confidence: 0.95,
	examples: ['# Mill\nType this, and look at the number it gives you.\n```\n§grind --all\n```'],
	not: ['# Mill\nGood evening.'],
	test: ({ item }) =>
		item.line.code ||
		isStatement(item) ||
		(item.line.marks.code && (item.shape.count <= 3 || looksLikeCode(item.folded))),
};
