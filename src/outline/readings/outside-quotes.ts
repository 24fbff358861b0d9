import type { Item } from '../item.ts';
import { isQuoted } from '../profile.ts';
import { neighbour } from './look.ts';
import type { LineReading, ListShape } from './reading.ts';

export const outsideQuotes: LineReading = {
	id: 'outside-quotes',
	kind: 'aside',
	why: 'not in quotation marks, in a note that quotes what is said',
	confidence: 0.9,
	examples: [
		'# Mill\n“Good evening, all.”\n“The mill is old.”\n§Let that sink in, then go on with the wheel.\n“The wheel is new.”',
		'# Mill\n“Good evening, all.”\n\n§- Walk to the wheel and back.\n\n“The mill is old.”\n“The wheel is new.”',
	],
	not: ['# Mill\nGood evening, all.\nThe mill is old.\nThe wheel is new.'],
	test: ({ item, items, profile, before, list }) => {
		if (!profile.quotes || isQuoted(item)) return false;
		const { marks, gap } = item.line;
		if (marks.quote && (profile.blocks || (before?.kind === 'cue' && item.shape.end === 'stop'))) return false;
		if (item.shape.end === 'colon')
			return (
				(item.shape.count > 16 && neighbour({ items, item }, 1)?.quoted !== false) ||
				(profile.says.starts.direct.test(item.folded) && (profile.repeats.get(item.folded.toLowerCase()) ?? 0) < 2)
			);
		if (isAside(item, list))
			return before?.kind === 'speech' || before?.kind === 'section' || before?.by === 'outside-quotes';
		if (marks.bullet || marks.numeral) return item.shape.count >= 4 && profile.says.starts.direct.test(item.folded);
		if (before?.kind === 'point' && !gap) return false;
		return item.shape.end === 'stop' || marks.bold || profile.says.starts.direct.test(item.folded);
	},
};

/** One sentence or two behind bullets, beside what is quoted: more would be facts to speak from. */
const isAside = ({ line: { marks }, shape, level, tail }: Item, list: ListShape | undefined): boolean =>
	marks.bullet !== '' &&
	(list?.size ?? 9) <= 2 &&
	level === 0 &&
	shape.end === 'stop' &&
	shape.count >= 3 &&
	!shape.small &&
	tail.length === 0;
