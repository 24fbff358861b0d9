import { labelOf } from './look.ts';
import type { LineReading } from './reading.ts';

export const blockQuoted: LineReading = {
	id: 'block-quoted',
	kind: 'speech',
	why: 'in a block quote, where this note puts what is said',
	confidence: 0.9,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§> Good evening, all of you.\nWait.\n§> The mill is old, and so am I.\n§> Let us go in.',
	],
	not: ['# Mill\nGood evening.'],
	test: ({ item, profile }) =>
		item.line.marks.quote > 0 && profile.blocks && !profile.says.is.note.test(labelOf(item)?.label ?? ''),
};
