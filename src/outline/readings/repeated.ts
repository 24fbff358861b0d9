import type { Item } from '../item.ts';
import type { Profile } from '../profile.ts';
import { neighbour } from './look.ts';
import type { LineReading, View } from './reading.ts';

export const repeated: LineReading = {
	id: 'repeated',
	kind: 'aside',
	why: 'the same short line stands here three times and more',
	confidence: 0.9,
	examples: [
		'# Mill\nIt stands by the river, as you know.\n§NEXT\n# Wheel\nIt turns day and night.\n§NEXT\n# Miller\nHe came from Gent.\n§NEXT',
	],
	not: [
		'# Mill\nIt stands by the river, as you know.\nNEXT',
		'# Mill\nWe will not sell it.\nIt stands by the river.\nWe will not sell it.\nIt turns day and night.\nWe will not sell it.',
	],
	test: (view) => {
		const { item, profile } = view;
		return (
			item.shape.end !== 'colon' &&
			!item.shape.opens &&
			item.shape.count <= 10 &&
			!(item.level > 0 && item.line.marks.bullet) &&
			(profile.repeats.get(item.folded.toLowerCase()) ?? 0) >= 3 &&
			!isRefrain(item, profile) &&
			!isCaption(view)
		);
	},
};

/** A sentence to listeners, said again and again. */
const isRefrain = ({ shape, folded }: Item, { says }: Profile): boolean =>
	shape.end === 'stop' && shape.count >= 4 && says.has.person.test(folded) && !says.starts.direct.test(folded);

/** Bold words that no order is among, right above what they are the caption of. */
function isCaption({ item, items, isHead, profile: { says } }: View): boolean {
	if (!item.line.marks.bold || item.shape.count > 4 || says.starts.direct.test(item.folded)) return false;
	if (says.starts.stage.test(item.folded) || says.starts.note.test(item.folded)) return false;
	const after = neighbour({ items, item }, 1);
	return after !== undefined && !isHead(after.index) && !after.line.marks.bold && !after.line.marks.bracket;
}
