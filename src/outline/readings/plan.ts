import { isQuoted } from '../profile.ts';
import type { LineReading } from './reading.ts';

export const plan: LineReading = {
	id: 'plan',
	kind: 'aside',
	why: 'in a list of names with nothing but a number behind each: minutes, a score',
	confidence: 0.95,
	firm: true,
	examples: [
		'# Mill\nThe mill stands by the river, as you know.\n# End\nThank you all for coming.\n§- Welcome: 3\n§- The wheel: 5\n§- The weir: 4\n§- Thanks: 1',
	],
	not: ['# Mill\n- stones: from the quarry\n- wheel: new\n- roof: old\n- miller: none'],
	test: ({ list, item }) => list !== undefined && list.size >= 4 && list.numbers >= 0.6 && !isQuoted(item),
};
