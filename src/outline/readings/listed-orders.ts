import { isQuoted } from '../profile.ts';
import type { LineReading } from './reading.ts';

export const listedOrders: LineReading = {
	id: 'listed-orders',
	kind: 'aside',
	why: 'in a list of things to do, in a note that quotes what is said',
	confidence: 0.95,
	examples: [
		'# Mill\n“Good evening, all.”\n“The mill is old.”\n“Listen to the wheel.”\n§- Play music\n§- Wait for bells\n§- Two minutes, then stop the wheel',
	],
	not: ['# Mill\nGood evening, all.\n- Play music\n- Wait for the bell'],
	test: ({ item, list, profile }) =>
		list !== undefined &&
		list.size >= 2 &&
		list.orders >= 0.6 &&
		(profile.quotes || profile.blocks) &&
		!isQuoted(item) &&
		!item.line.marks.quote,
};
