import type { Item } from '../item.ts';
import { free, heads, isBare, isLink, next, sections, titleish, variety } from './look.ts';
import type { Survey, TitleReading } from './reading.ts';

export const overBullets: TitleReading = {
	id: 'over-bullets',
	why: 'a few words right above bullets of their own, in a note that is nothing but such',
	examples: [
		'the farm\n\n§the orchard\n\t- forty trees\n\t- planted in spring\n§the wall\n\t- older than the house\n§the gate\n\t- it came last',
	],
	not: ['We planted it in the spring.\n- apples\nThen the rain came.\n- pears\nWe waited.\n- plums'],
	read(survey) {
		if (sections(survey) > 0) return [];
		const bare = survey.items.filter((item) => isBare(item) && !item.line.noise && !item.line.row && !item.line.code);
		const members = free(survey).filter((item) => ownsBullets(survey, item));
		return members.length >= 3 && members.length >= bare.length * 0.6 && variety(members) >= 0.6
			? heads(members, 'bare', this.id, this.why, 0.6)
			: [];
	},
};

const ownsBullets = ({ items }: Survey, item: Item): boolean => {
	const below = next(items, item.index);
	return (
		isBare(item) &&
		titleish(item, 8) &&
		item.level === 0 &&
		item.shape.end === 'none' &&
		!isLink(item) &&
		below?.index === item.index + 1 &&
		below.line.marks.bullet !== ''
	);
};
