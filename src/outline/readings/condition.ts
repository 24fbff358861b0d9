import { isQuoted } from '../profile.ts';
import { neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const condition: LineReading = {
	id: 'condition',
	kind: 'cue',
	why: 'the case in which the lines beneath it are said',
	confidence: 0.8,
	firm: true,
	examples: [
		'# Mill\n§If they say: it is too loud.\nThen we stop the wheel at nine, every night of the year.\n§If they say YES\nThank you, that is more than we had hoped for.',
	],
	not: ['# Mill\nIf you listen, you can hear the wheel from here.'],
	test: ({ item, items, isHead, profile }) => {
		if (!profile.says.starts.condition.test(item.folded) || isQuoted(item) || item.tail.length || item.shape.count > 14)
			return false;
		const after = neighbour({ items, item }, 1);
		if (!after || isHead(after.index) || item.line.marks.hash) return false;
		const told = /^([^:]{3,40}):/.exec(item.folded)?.[1];
		if (told === undefined) return item.shape.count <= 7 && item.shape.end === 'none';
		return item.shape.end !== 'stop' || told.split(/\s+/).length <= 5;
	},
};
