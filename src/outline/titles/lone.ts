import { free, heads, titleish } from './look.ts';
import type { TitleReading } from './reading.ts';

export const lonePart: TitleReading = {
	id: 'lone-part',
	why: 'a part of the talk by name and number, right above the first of its sections',
	examples: [
		'The harvest fair\n§Part 2: The evening\n(0:00 - 1:00) Lights\nGood evening, all.\n(1:00 - 2:00) Music\nThe band is here.',
	],
	not: ['Part 2 was longer than part 1, as you may recall from last year.'],
	read(survey) {
		const members = free(survey).filter(({ index, line, ...item }) => {
			const { numeral } = line.marks;
			if (numeral?.style !== 'word' || line.marks.bracket || !survey.profile.says.is.part.test(numeral.form))
				return false;
			let at = index + 1;
			while (survey.items[at]?.line.noise) at++;
			return survey.heads.has(at) && titleish({ index, line, ...item }, 12);
		});
		return heads(members, 'lone part', this.id, this.why, 0.65);
	},
};
