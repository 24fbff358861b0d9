import { leads } from '../profile.ts';
import { isArrow, isUntold } from './look.ts';
import type { LineReading } from './reading.ts';

export const arrow: LineReading = {
	id: 'arrow',
	kind: 'aside',
	why: 'behind an arrow: what to do then',
	confidence: 0.7,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\n§→ second slide\nThe wheel turns day and night, as you can hear.',
		'# Mill\n- old stones\n- new wheel\n§lights down → film → lights up',
	],
	not: ['# Mill\n→ old stones\n→ new wheel\n→ the river'],
	test: ({ item, profile, before, list }) => {
		const { marks } = item.line;
		if (!isUntold(item)) return false;
		if (!profile.leading && leads(item.folded) && item.shape.end === 'none' && !marks.numeral) return true;
		if (!isArrow(marks.bullet)) return false;
		if (before?.kind === 'speech' && item.level > 0 && item.shape.end === 'stop') return true;
		return list?.size === 1 || (profile.pointing && marks.bullet === '→');
	},
};
