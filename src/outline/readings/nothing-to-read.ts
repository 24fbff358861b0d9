import { isMedia } from './look.ts';
import type { LineReading } from './reading.ts';

export const noise: LineReading = {
	id: 'nothing-to-read',
	kind: 'noise',
	why: 'a rule, fence, ruler, wrapper or stray mark',
	confidence: 0.98,
	firm: true,
	examples: ['# Mill\n§---\nIt stands by the river, as you know.\n§**'],
	not: ['# Mill\nIt stands by the river.'],
	test: ({ item: { line, words } }) =>
		(line.noise !== '' || (words === '' && !line.marks.numeral && !line.marks.stamp)) && !isMedia(line.at.text),
};
