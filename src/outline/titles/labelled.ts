import type { Item } from '../item.ts';
import { isStatement } from '../readings/look.ts';
import { free, heads, isBare, next, owns, sections, share, titleish, variety } from './look.ts';
import type { Survey, TitleReading } from './reading.ts';

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
		const members = all
			.filter(
				(item) =>
					!survey.profile.says.starts.condition.test(item.folded) &&
					!(survey.profile.says.starts.direct.test(item.folded) && next(survey.items, item.index)?.shape.opens),
			)
			.filter((item) => !introducesList(survey, item));
		const own = new Set(members.map((item) => item.index));
		if (members.length < 3 || variety(members) < 0.6 || sections(survey) > 0) return [];
		if (share(members, (item) => isShown(survey, item)) >= 0.5) return [];
		const { starts } = survey.profile.says;
		if (
			share(
				members,
				({ folded }) => starts.person.test(folded) || starts.said.test(folded) || starts.direct.test(folded),
			) >= 0.4
		)
			return [];
		if (share(members, (item) => owns(survey, item.index, own)) < 0.5) return [];
		return heads(members, 'label', this.id, this.why, 0.6);
	},
};

/** Right above code or a row of a table: it says what is to be seen. */
const isShown = ({ items }: Survey, { index }: Item): boolean => {
	const below = next(items, index);
	return below !== undefined && (below.line.code || below.line.row || isStatement(below));
};

/** A list stands under it, and behind the list the text goes on: the line is a part of that text. */
function introducesList({ items }: Survey, { index }: Item): boolean {
	let at = index + 1;
	const isListed = (item: Item | undefined) =>
		item !== undefined && (item.line.marks.bullet !== '' || item.line.marks.numeral !== undefined);
	while (isListed(items[at])) at++;
	const after = items[at];
	return (
		at > index + 1 &&
		after !== undefined &&
		isBare(after) &&
		!after.line.noise &&
		after.shape.end === 'stop' &&
		after.shape.count >= 8
	);
}
