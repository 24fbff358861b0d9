import type { Item } from '../item.ts';
import { free, heads, titleish } from './look.ts';
import type { Head, Survey, TitleReading } from './reading.ts';

export const lonePart: TitleReading = {
	id: 'lone-part',
	why: 'a part of the talk by name and number, or of questions to come, right above the first of its sections',
	examples: [
		'The harvest fair\n§Part 2: The evening\n(0:00 - 1:00) Lights\nGood evening, all.\n(1:00 - 2:00) Music\nThe band is here.',
	],
	not: ['Part 2 was longer than part 1, as you may recall from last year.'],
	read(survey) {
		const members = free(survey).filter((item) => {
			let at = item.index + 1;
			while (survey.items[at]?.line.noise) at++;
			const below = survey.heads.get(at);
			return below !== undefined && titleish(item, 12) && (namesPart(survey, item) || opensQuestions(item, below));
		});
		return heads(members, 'lone part', this.id, this.why, 0.65);
	},
};

/** Named for a counted part of a talk. */
const namesPart = ({ profile }: Survey, { line: { marks } }: Item): boolean =>
	marks.numeral?.style === 'word' && !marks.bracket && profile.says.is.part.test(marks.numeral.form);

/** *Questions they may ask*, above the first of them. */
const opensQuestions = ({ line, shape }: Item, below: Head): boolean =>
	below.by === 'objection' && !line.marks.bullet && !line.marks.numeral && line.gap && shape.count <= 8;
