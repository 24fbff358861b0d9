import type { LineReading } from './reading.ts';

export const blockOrders: LineReading = {
	id: 'block-orders',
	kind: 'aside',
	why: 'in a block quote, where this note puts what to do',
	confidence: 0.9,
	examples: [
		'# Mill\nThe mill stands by the river, as you all know.\n\n§> Open the gate.\n\nThe wheel turns day and night, as you can hear.\n\n§> Point to the weir, it is the white line.\n\nNobody has slept since then, as you can see.\n\n§> Go to the stairs.\n\nThere are eleven steps, and then you are in the attic.',
	],
	not: ['# Mill\n> Good evening, all of you.\n> The mill is old, and so am I.\n> Let us go in.'],
	test: ({ item, profile }) => profile.blockOrders && item.line.marks.quote > 0 && !item.line.marks.hash,
};
