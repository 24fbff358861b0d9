import type { LineReading } from './reading.ts';

export const listed: LineReading = {
	id: 'listed',
	kind: 'point',
	why: 'an item of a list',
	confidence: 0.95,
	examples: ['# Mill\n§- old stones\n§- new wheel\n§- no miller'],
	not: ['# Mill\nGood evening, all of you.'],
	test: ({ item, list }) =>
		list !== undefined ||
		item.line.row ||
		item.line.marks.bullet !== '' ||
		(item.line.marks.numeral !== undefined && item.line.marks.numeral.style !== 'word'),
};
