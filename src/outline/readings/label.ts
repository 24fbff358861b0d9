import { endsInColon, neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const labelLine: LineReading = {
	id: 'label',
	kind: 'cue',
	why: 'a short line that ends in a colon and introduces what follows',
	confidence: 0.95,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§The price:\nEleven sacks a year, and the parish paid them all.\n§What is new:\nThe wheel, and the roof above it, as you can see.',
	],
	not: ['# Mill\nGood evening.'],
	test: ({ item, items, isHead, profile }) => {
		if (!endsInColon(item) || (item.shape.opens && !/["”“»]\s?:$/.test(item.folded))) return false;
		if (profile.says.starts.greet.test(item.folded) && item.shape.count >= 3) return false;
		const after = neighbour({ items, item }, 1);
		if (!after || isHead(after.index)) return false;
		return item.shape.count <= 16 && !/[.!?]\s+\p{Lu}/u.test(item.folded);
	},
};
