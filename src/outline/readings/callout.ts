import type { LineReading } from './reading.ts';

export const callout: LineReading = {
	id: 'callout',
	kind: 'aside',
	why: 'in a callout',
	confidence: 0.95,
	firm: true,
	examples: [
		'# Mill\n§> [!private] Only for me\n§> The wheel is cracked, and nobody knows it yet.\n\nThe mill stands by the river, as you know.',
	],
	not: ['# Mill\n> The mill stands by the river, as you know.'],
	test: ({ scope }) => scope.callout,
};
