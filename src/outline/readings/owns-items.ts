import { isQuoted } from '../profile.ts';
import { isBare } from '../titles/look.ts';
import { neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const owner: LineReading = {
	id: 'owns-items',
	kind: 'cue',
	why: 'an item that owns the items indented under it',
	confidence: 0.9,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§- Stones\n  - from the quarry\n  - one is cracked\n§- Wheel\n  - new',
	],
	not: ['# Mill\n- Stones\n- Wheel'],
	test: ({ item, items, isHead, profile }) => {
		const listed = item.line.marks.bullet !== '' || item.line.marks.numeral !== undefined;
		const after = neighbour({ items, item }, 1);
		return (
			after !== undefined &&
			!isHead(after.index) &&
			(listed ? after.level > item.level : isBare(item) && after.line.marks.indent > item.line.marks.indent) &&
			(after.line.marks.bullet !== '' || after.line.marks.numeral !== undefined) &&
			(listed ? item.shape.count <= 16 : item.shape.count <= 8 && !profile.says.has.person.test(item.folded)) &&
			!isQuoted(item) &&
			item.shape.end !== 'stop'
		);
	},
};
