import { isBare } from '../titles/look.ts';
import { neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const shortPrompt: LineReading = {
	id: 'short-prompt',
	kind: 'cue',
	why: 'a few words without an end mark, above the sentences they stand for',
	confidence: 0.45,
	examples: [
		'# Mill\n§The wheel\nIt turns day and night, as you can hear from here.\nIt was made in the year of the flood, of oak.\nNobody has ever seen it stand still, not even on Sundays.',
	],
	not: ['# Mill\nold stones\nnew wheel'],
	test: ({ item, items, isHead, profile }) => {
		if (
			!isBare(item) ||
			item.shape.count > 5 ||
			item.shape.end !== 'none' ||
			item.tail.length ||
			/\d/.test(item.folded) ||
			item.shape.small ||
			!(profile.proper || profile.stops >= 0.5)
		)
			return false;
		const after = neighbour({ items, item }, 1);
		return (
			after !== undefined &&
			!isHead(after.index) &&
			!after.shape.small &&
			after.shape.count >= 7 &&
			(after.shape.end === 'stop' || after.shape.end === 'question')
		);
	},
};
