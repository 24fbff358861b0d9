import type { Item } from '../item.ts';
import type { Profile } from '../profile.ts';
import { isBare } from '../titles/look.ts';
import { isUntold } from './look.ts';
import type { LineReading } from './reading.ts';

export const slanted: LineReading = {
	id: 'slanted',
	kind: 'aside',
	why: 'set in slanted letters as a whole, as directions are',
	confidence: 0.75,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\n§*a pause, the wheel is heard*\nThe wheel turns day and night, as you can hear.\nWe have not slept since then, as you can see.',
	],
	not: ['# Mill\nThe mill stands by the river.\n*We have not slept since then, as all of you can see.*'],
	test: ({ item, profile }) => {
		if (!isUntold(item) || !item.line.marks.slanted || profile.quotes || item.shape.end === 'colon') return false;
		return profile.proper ? isDirection(item, profile) : isJotting(item, profile);
	},
};

/** Among whole sentences: anything slanted but a longer sentence to the listeners. */
const isDirection = ({ line: { marks }, shape, folded }: Item, { says }: Profile): boolean =>
	!marks.numeral &&
	!marks.bullet &&
	!marks.quote &&
	!(shape.end === 'stop' && shape.count >= 6 && says.has.person.test(folded) && !says.starts.direct.test(folded));

/** Among jottings: what asks nothing, speaks to nobody and is no whole sentence. */
const isJotting = ({ line, shape, folded }: Item, { says }: Profile): boolean =>
	isBare({ line }) &&
	shape.end !== 'question' &&
	!says.has.person.test(folded) &&
	!(shape.end === 'stop' && shape.count >= 6 && !says.starts.direct.test(folded));
