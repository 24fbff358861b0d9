import type { LineReading } from './reading.ts';

export const slideNote: LineReading = {
	id: 'slide-note',
	kind: 'speech',
	why: 'behind a caret, as some slide programs mark what is said to a slide',
	confidence: 0.85,
	examples: [
		'Good evening, all of you.\n# River\n- cold\n§^ It rises in spring\n# Mill\n- old\n§^ It stands by the river',
	],
	not: ['# Mill\n- old stones\n- new wheel'],
	test: ({ item, before }) =>
		item.line.marks.bullet === '^' || (before?.by === 'slide-note' && !item.line.gap && !item.line.marks.hash),
};
