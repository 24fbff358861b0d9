import { shouts } from '../remark.ts';
import { isUntold } from './look.ts';
import type { LineReading } from './reading.ts';

/** A sentence of so many words that speaks of *us* or to *you* is said, however loud. */
const longSentence = 16;

export const shouted: LineReading = {
	id: 'shouted',
	kind: 'aside',
	why: 'shouts (`!!`, `!?`) in a note that does not',
	confidence: 0.7,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\n§No names of the owners here!!\nThe wheel turns day and night.',
	],
	not: ['# Mill\nGood evening, everybody!!'],
	test: ({ item, profile: { says }, profile }) =>
		isUntold(item) &&
		!isAstonished(item.folded) &&
		shouts(item, profile) &&
		!says.starts.greet.test(item.folded) &&
		!(item.shape.count >= longSentence && says.has.person.test(item.folded)),
};

/** `??` or `?!` behind a question: a lively one. Before the words it marks something as open. */
const isAstonished = (folded: string): boolean => /[?？][!?！？]*$/.test(folded) && !/^[!-/:-@？！]{2}/.test(folded);
