import { isRemark } from '../remark.ts';
import { neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const topRemark: LineReading = {
	id: 'top-remark',
	kind: 'aside',
	why: 'a remark on when and where, before anything is said',
	confidence: 0.65,
	examples: [
		'§thursday 14:30, room with the plant\nThe mill stands by the river, as you know.\nThe wheel turns day and night, as you can hear.',
	],
	not: [
		'The mill stands by the river, as you know.',
		'Make sure the wheel stands still before you cross.',
		'Make sure the wheel stands still, so that nobody is hurt, and then we cross the weir one by one, the old ones first, and then all the others.\nThe mill is on the left.',
	],
	test: ({ item, items, before, profile, scope }) =>
		item.index < 5 &&
		item.shape.count <= 25 &&
		neighbour({ items, item }, 1) !== undefined &&
		scope.head < 0 &&
		(before === undefined || before.kind === 'aside' || before.kind === 'noise') &&
		isRemark(item, profile),
};
