import type { LineReading } from './reading.ts';

export const bracketed: LineReading = {
	id: 'in-brackets',
	kind: 'aside',
	why: 'the whole line is in brackets: a direction',
	confidence: 0.85,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§[show the photo]\nThe mill stands by the river, as you know.\n§(pause)',
	],
	not: ['# Mill\nThe mill (the old one) stands by the river, as you know.'],
	test: ({ item }) =>
		((item.line.marks.bracket !== '' && !/[《<]/.test(item.line.marks.bracket)) || item.line.marks.banner) &&
		!item.line.marks.hash,
};
