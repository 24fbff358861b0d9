import { isLogistics } from '../remark.ts';
import { isBare } from '../titles/look.ts';
import { isUntold } from './look.ts';
import type { LineReading } from './reading.ts';

export const whenAndWhere: LineReading = {
	id: 'when-and-where',
	kind: 'aside',
	why: 'a time, minutes or a telephone number in a few words without an end mark',
	confidence: 0.8,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\n\n§doors open 18:30, film at the end\n\nThe wheel turns.',
	],
	not: ['# Mill\nThe wheel began to turn at 6:30 in the morning.'],
	test: ({ item }) =>
		isUntold(item) && isBare(item) && item.shape.end === 'none' && item.shape.count <= 14 && isLogistics(item.folded),
};
