import { isQuoted } from '../profile.ts';
import { isBare } from '../titles/look.ts';
import { neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const bulletPrompt: LineReading = {
	id: 'bullet-prompt',
	kind: 'cue',
	why: 'a few words behind a bullet, above the undressed sentences they stand for',
	confidence: 0.8,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§• On the wheel\nIt turns day and night, as you can hear from here.\n§• On the weir\nIt was made in the year of the flood, of oak.',
	],
	not: ['# Mill\n- old stones\n- new wheel\nIt turns day and night, as you can hear from here.'],
	test: ({ item, items, isHead, list }) => {
		if (
			!item.line.marks.bullet ||
			item.shape.count > 6 ||
			item.shape.end !== 'none' ||
			(list?.size ?? 9) > 1 ||
			isQuoted(item)
		)
			return false;
		const after = neighbour({ items, item }, 1);
		return (
			after !== undefined &&
			!isHead(after.index) &&
			isBare(after) &&
			after.shape.count >= 5 &&
			(after.shape.end === 'stop' || after.shape.end === 'question')
		);
	},
};
