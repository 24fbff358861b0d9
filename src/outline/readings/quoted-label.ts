import type { LineReading } from './reading.ts';

export const quotedLabel: LineReading = {
	id: 'quoted-label',
	kind: 'cue',
	why: 'what somebody else may say, in quotation marks with a colon behind',
	confidence: 0.85,
	examples: ['# Mill\n§“It is too loud”:\nThen we stop the wheel at nine, every night of the year.'],
	not: ['# Mill\n“Good evening, all of you.”'],
	test: ({ item }) => item.shape.opens && /["”“»」]\s?:$/.test(item.folded) && item.shape.count <= 16,
};
