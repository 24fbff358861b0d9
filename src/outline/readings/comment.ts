import type { LineReading } from './reading.ts';

export const privateComment: LineReading = {
	id: 'comment',
	kind: 'aside',
	why: 'in a comment, in a note that has few of them, or says the rest outside',
	confidence: 0.75,
	firm: true,
	examples: ['# Mill\n§<!-- ask Jo about the wheel -->\nThe mill stands by the river, as you know.'],
	not: ['# Mill\nThe mill stands by the river, as you know.'],
	test: ({ item, profile }) => item.line.at.container.comment > 0 && !profile.commented,
};
