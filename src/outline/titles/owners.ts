import { free, heads, sections, titleish } from './look.ts';
import type { TitleReading } from './reading.ts';

export const owners: TitleReading = {
	id: 'top-bullet',
	why: 'a bullet at the margin that owns the bullets under it, in a note that is nothing but a tree of bullets',
	examples: [
		'§- The orchard\n  - planted in spring\n  - forty trees\n§- The wall\n  - older than the house\n  - still dry',
	],
	not: ['- apples\n- pears\n- plums'],
	read(survey) {
		if (sections(survey) > 0 || survey.profile.listed < 0.8) return [];
		const top = free(survey).filter((item) => item.level === 0 && (item.line.marks.bullet || item.line.marks.numeral));
		const owner = top.filter((item) => (survey.items[item.index + 1]?.level ?? 0) > 0);
		const named = owner.filter((item) => titleish(item, 12));
		if (named.length < 2 || owner.length < top.length * 0.5 || named.length < owner.length * 0.6) return [];
		return heads(named, 'bullets', this.id, this.why, 0.65);
	},
};
