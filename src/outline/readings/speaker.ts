import { isCapitals } from '../../text/script.ts';
import { neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const speaker: LineReading = {
	id: 'speaker',
	kind: 'cue',
	why: 'a name alone on its line: who speaks next',
	confidence: 0.7,
	firm: true,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§HOST\nGood evening, all of you.\n§GUEST\nGood evening, and thank you.\n§HOST\nHow was the train this time?\n§GUEST\nLate, as you know.',
	],
	not: ['# Mill\nGood evening.'],
	test: ({ item, items, profile }) =>
		item.shape.count <= 3 &&
		isCapitals(item.words) &&
		!item.line.marks.bracket &&
		item.shape.end === 'none' &&
		(profile.repeats.get(item.folded.toLowerCase()) ?? 0) >= 2 &&
		neighbour({ items, item }, 1) !== undefined,
};
