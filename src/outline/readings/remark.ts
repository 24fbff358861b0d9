import type { Item } from '../item.ts';
import { isLogistics } from '../remark.ts';
import { isUntold, neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const remark: LineReading = {
	id: 'remark',
	kind: 'aside',
	why: 'jotted down between proper sentences: begins small',
	confidence: 0.7,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\n§wait for the laugh\nThe wheel turns day and night, as you can hear.\nWe have not slept since then, as you can see.',
	],
	not: ['# Mill\n- old stones\n- new wheel'],
	test: ({ item, items, profile, before }) => {
		const { shape, folded } = item;
		const { numeral, bullet, slanted, quote } = item.line.marks;
		if (!shape.small || !profile.proper || numeral || bullet || !isUntold(item)) return false;
		if (slanted && !quote && !profile.quotes) return false;
		if (isLogistics(folded) || profile.says.starts.direct.test(folded)) return true;
		if (before?.kind === 'cue' || before?.kind === 'point' || shape.end === 'colon') return false;
		return !(shape.end === 'stop' && shape.count >= 12) && !goesOn(neighbour({ items, item }, -1), item);
	},
};

/** The sentence of the line above, broken off in the middle, goes on here. */
const goesOn = (above: Item | undefined, item: Item): boolean =>
	above !== undefined &&
	(above.shape.end === 'none' || above.shape.end === 'comma') &&
	above.shape.width >= 30 &&
	item.shape.count >= 5 &&
	!above.line.marks.hash;
