import { isArrow, isUntold } from './look.ts';
import type { LineReading } from './reading.ts';

export const bulletedOrder: LineReading = {
	id: 'bulleted-order',
	kind: 'aside',
	why: 'an order that begins small, or stands behind one of two arrows, between proper sentences',
	confidence: 0.65,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\n§- show the wheel\nThe wheel turns day and night, as you can hear.\nWe have not slept since then, as you can see.',
	],
	not: ['# Mill\n- old stones\n- new wheel'],
	test: ({ item, profile, list }) => {
		const { bullet, numeral } = item.line.marks;
		if (!bullet || numeral || !profile.proper || !isUntold(item)) return false;
		const loose = item.shape.small || (isArrow(bullet) && (list?.size ?? 9) <= 2);
		return loose && profile.says.starts.direct.test(item.folded);
	},
};
