import { free, heads, isBare, next, owns, sections, share, titleish, variety } from './look.ts';
import type { TitleReading } from './reading.ts';

export const labelled: TitleReading = {
	id: 'label-line',
	why: 'a short line that ends in a colon, in a note without other titles',
	examples: [
		'§The orchard:\nWe planted it in the spring of that year.\n§The wall:\nIt was there before us.\n§The gate:\nIt came last of all.',
	],
	not: ['# Fruit\nWe have three kinds:\n- apples\n- pears\n- plums\n# Stone\nWe have two kinds:\n- flint\n- chalk'],
	read(survey) {
		const all = free(survey).filter(
			(item) => isBare(item) && item.shape.end === 'colon' && titleish(item, 12) && item.shape.width <= 64,
		);
		const members = all.filter(
			(item) =>
				!survey.profile.says.starts.condition.test(item.folded) &&
				!(survey.profile.says.starts.direct.test(item.folded) && next(survey.items, item.index)?.shape.opens),
		);
		const own = new Set(members.map((item) => item.index));
		if (members.length < 3 || variety(members) < 0.6 || sections(survey) > 0) return [];
		if (share(members, (item) => owns(survey, item.index, own)) < 0.5) return [];
		return heads(members, 'label', this.id, this.why, 0.6);
	},
};
