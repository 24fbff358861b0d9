import { isUntold, stageSign } from './look.ts';
import type { LineReading } from './reading.ts';

export const staged: LineReading = {
	id: 'stage-sign',
	kind: 'aside',
	why: 'a sign for what is seen or heard, a clock or a warning stands before it',
	confidence: 0.85,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\n§🎵 Water over a wheel, getting louder\nListen.',
	],
	not: ['# Mill\n- 📷 old stones\n- 📷 new wheel'],
	test: ({ item }) =>
		isUntold(item) && item.line.marks.emoji && !item.line.marks.bullet && stageSign.test(item.line.at.text),
};
