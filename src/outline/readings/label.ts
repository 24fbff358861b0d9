import type { Item } from '../item.ts';
import type { Profile } from '../profile.ts';
import { isBare } from '../titles/look.ts';
import { endsInColon, neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

/** So many undressed words with a colon are a sentence that announces something, among others. */
const sentence = 9;

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
		if (isBare(item) && item.shape.count >= sentence && profile.proper && !profile.quotes && !isBegun(item, profile))
			return false;
		const after = neighbour({ items, item }, 1);
		if (!after || isHead(after.index)) return false;
		return item.shape.count <= 16 && !/[.!?]\s+\p{Lu}/u.test(item.folded);
	},
};

/** Begins small, or with a word for what is done or noted, or says a part of it in brackets or quotation marks. */
const isBegun = ({ shape, folded }: Item, { says: { starts } }: Profile): boolean =>
	shape.small ||
	/[([‘“"«]/.test(folded) ||
	starts.direct.test(folded) ||
	starts.note.test(folded) ||
	starts.condition.test(folded);
