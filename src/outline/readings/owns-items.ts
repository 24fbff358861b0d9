import { isQuoted } from '../profile.ts';
import { neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const owner: LineReading = {
	id: 'owns-items',
	kind: 'cue',
	why: 'an item that owns the items indented under it',
	confidence: 0.75,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§- Stones\n  - from the quarry\n  - one is cracked\n§- Wheel\n  - new',
	],
	not: ['# Mill\n- Stones\n- Wheel'],
	test: ({ item, items, isHead }) => {
		if (!item.line.marks.bullet && !item.line.marks.numeral) return false;
		const after = neighbour({ items, item }, 1);
		return (
			after !== undefined &&
			!isHead(after.index) &&
			after.level > item.level &&
			(after.line.marks.bullet !== '' || after.line.marks.numeral !== undefined) &&
			item.shape.count <= 16 &&
			!isQuoted(item) &&
			item.shape.end !== 'stop'
		);
	},
};
