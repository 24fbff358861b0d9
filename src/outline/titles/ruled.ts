import type { Item } from '../item.ts';
import { free, heads, isBare, isLink, next, sections, titleish } from './look.ts';
import type { Survey, TitleReading } from './reading.ts';

/** Fewer rules than these divide nothing. */
const fewest = 3;

export const ruled: TitleReading = {
	id: 'behind-a-rule',
	why: 'a short line right behind a rule, as behind most rules of the note',
	examples: [
		'Good evening, all of you who came.\n\n---\n§The orchard\n- forty trees\n\n---\n§The wall\n- older than the house\n\n---\n§The gate\n- it came last',
	],
	not: ['We planted it in the spring.\n\n---\nIt was there before us.\n\n---\nIt came last of all.\n\n---\nThank you.'],
	read(survey) {
		if (sections(survey) > 0) return [];
		const behind = survey.items.filter((item, i) => !item.line.noise && survey.items[i - 1]?.line.noise === 'rule');
		if (behind.length < fewest) return [];
		const able = new Set(free(survey));
		const members = behind.filter((item) => able.has(item) && couldNameSlide(survey, item));
		return members.length >= fewest && members.length >= behind.length * 0.6
			? members.flatMap((item) => heads([item], item.shape.end === 'colon' ? 'label' : 'bare', this.id, this.why, 0.7))
			: [];
	},
};

/** Undressed, short, no sentence, and something stands beneath it. */
const couldNameSlide = ({ items }: Survey, item: Item): boolean =>
	isBare(item) &&
	titleish(item, 10) &&
	item.shape.end !== 'stop' &&
	!item.quoted &&
	!isLink(item) &&
	next(items, item.index)?.index === item.index + 1;
