import { headingBudget } from '../../text/budget.ts';
import { free, groupBy, heads, owns, share } from './look.ts';
import type { Head, TitleReading } from './reading.ts';

export const budgeted: TitleReading = {
	id: 'budgeted',
	why: 'a short line that ends with the time allowed for it, as others through the note',
	examples: [
		'§Welcome (1 min)\nGood evening, all of you who came.\n§The mill (3 min)\nIt stands by the river, as you know.',
	],
	not: ['We waited (2 min).\nThen the mill began to turn, slowly, with a groan.'],
	read(survey) {
		const found: Head[] = [];
		const key = (item: (typeof survey.items)[number]) => {
			const { marks } = item.line;
			if (item.tail.length || item.shape.count > 14 || !/\d/.test(item.folded)) return undefined;
			const words = item.folded.replace(/:$/, '').trimEnd();
			const timed = headingBudget(words);
			// The time must stand at the end: one before the words is for the reading of stamps.
			if (!timed?.rest || !words.startsWith(timed.rest) || marks.checkbox || marks.quote || marks.bracket)
				return undefined;
			if (survey.profile.says.is.meta.test(/^[^:]*/.exec(words)?.[0] ?? '')) return undefined;
			return `budget${marks.bold ? '*' : ''}${marks.bullet}`;
		};
		for (const [family, members] of groupBy(free(survey), key)) {
			const own = new Set(members.map((item) => item.index));
			if (members.length < 2 && !(members.length && survey.heads.size)) continue;
			if (share(members, (item) => owns(survey, item.index, own)) < 0.6) continue;
			const numbered = members.every(({ line: { marks } }) => marks.numeral);
			if ((family !== 'budget' || numbered) && survey.heads.size) continue;
			found.push(...heads(members, family, this.id, this.why, 0.8));
		}
		return found;
	},
};
