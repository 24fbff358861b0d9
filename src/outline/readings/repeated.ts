import type { LineReading } from './reading.ts';

export const repeated: LineReading = {
	id: 'repeated',
	kind: 'aside',
	why: 'the same short line stands here three times and more',
	confidence: 0.98,
	examples: [
		'# Mill\nIt stands by the river, as you know.\n§NEXT\n# Wheel\nIt turns day and night.\n§NEXT\n# Miller\nHe came from Gent.\n§NEXT',
	],
	not: ['# Mill\nIt stands by the river, as you know.\nNEXT'],
	test: ({ item, profile }) =>
		item.shape.end !== 'colon' &&
		!item.shape.opens &&
		item.shape.count <= 10 &&
		(profile.repeats.get(item.folded.toLowerCase()) ?? 0) >= 3,
};
