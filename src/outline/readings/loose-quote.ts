import { isUntold } from './look.ts';
import type { LineReading } from './reading.ts';

export const looseQuote: LineReading = {
	id: 'loose-quote',
	kind: 'aside',
	why: 'behind `>` without an end mark, in a note of whole sentences',
	confidence: 0.6,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\nThe wheel turns day and night, as you can hear.\n\n§> water, if somebody asks\n\nWe have not slept since then, as you can see.',
	],
	not: ['# Mill\n> The mill stands by the river.\n> It turns.'],
	test: ({ item, profile }) =>
		isUntold(item) &&
		item.line.marks.quote > 0 &&
		!profile.blocks &&
		!profile.quotes &&
		profile.proper &&
		item.shape.end === 'none',
};
