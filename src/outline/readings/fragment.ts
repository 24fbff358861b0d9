import type { LineReading } from './reading.ts';

export const fragment: LineReading = {
	id: 'fragment',
	kind: 'point',
	why: 'a few words without an end mark: something to speak from',
	confidence: 0.8,
	examples: ['# River\nIt rises in spring, as you know.\n# Mill\n§old stones, no cellar\n§new wheel'],
	not: ['# Mill\nGood evening, all of you who came.'],
	test: () => true,
};
