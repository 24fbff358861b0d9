import { isRemark } from '../remark.ts';
import type { LineReading } from './reading.ts';

export const topRemark: LineReading = {
	id: 'top-remark',
	kind: 'aside',
	why: 'a remark on when and where, before anything is said',
	confidence: 0.7,
	examples: [
		'§thursday 14:30, room with the plant\nThe mill stands by the river, as you know.\nThe wheel turns day and night, as you can hear.',
	],
	not: ['The mill stands by the river, as you know.'],
	test: ({ item, before, profile, scope }) =>
		item.index < 5 &&
		scope.head < 0 &&
		(before === undefined || before.kind === 'aside' || before.kind === 'noise') &&
		isRemark(item, profile),
};
