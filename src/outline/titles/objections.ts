import type { Label } from '../label.ts';
import { labelOf } from '../readings/look.ts';
import { free, groupBy, heads, isBare, next } from './look.ts';
import type { Head, TitleReading } from './reading.ts';

export const objections: TitleReading = {
	id: 'objection',
	why: 'the same label before what others may say, each with an answer under it',
	examples: [
		'# River\nIt rises in spring.\n# Mill\n§Q: Is it old?\nA: Older than the church, we think.\n§Q: Is it dry?\nA: Not in spring.',
		'§Objection: "It is too loud."\nWe stop the wheel at nine.\n§Objection: "It is old."\nOlder than the church, and drier.',
	],
	not: ['Rosa: "It is too loud."\nMilan: "It is old."\nRosa: "So are you."'],
	read(survey) {
		const found: Head[] = [];
		const key = (item: (typeof survey.items)[number]) => {
			const label = labelOf(item);
			if (
				label &&
				isAsked(label) &&
				survey.profile.says.is.ask.test(label.label.replace(/\s?\d+$/, '')) &&
				isBare(item)
			)
				return 'objection q';
			if (!label || item.shape.count > 18 || item.line.marks.hash || !/^["“„«「].*["”“»」][.?!]?$/.test(label.rest))
				return undefined;
			return `objection ${label.label.toLowerCase()}`;
		};
		for (const [family, members] of groupBy(free(survey), key)) {
			const answered = members.filter((item) => {
				const below = next(survey.items, item.index);
				return (
					below !== undefined &&
					!below.line.marks.bracket &&
					(family === 'objection q' || labelOf(below)?.label === undefined) &&
					!survey.heads.has(below.index)
				);
			});
			if (members.length < 2 || answered.length < members.length * 0.8) continue;
			found.push(...heads(members, family, this.id, this.why, 0.75));
		}
		return found;
	},
};

/** The words behind the label are a question. */
const isAsked = ({ rest }: Label): boolean => /[?？؟]["”»」]?$/.test(rest) && rest.length <= 160;
