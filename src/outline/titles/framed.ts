import { namesFile } from '../readings/look.ts';
import { free, heads, titleish } from './look.ts';
import type { TitleReading } from './reading.ts';

export const framed: TitleReading = {
	id: 'framed',
	why: 'a rule of its own length stands under it, or banners round it',
	examples: [
		'§The well\n--------\nWe dug it in May.\n§The pump\n--------\nIt came in June.',
		'==========\n§THE WELL\n==========\nWe dug it in May.\n==========\n§THE PUMP\n==========\nIt came in June.',
	],
	not: ['We dug the well in May.\n\n---\n\nThe pump came in June.'],
	read(survey) {
		const banners = survey.items.filter((item) => item.line.marks.banner).length;
		const members = free(survey).filter(
			(item) =>
				titleish(item) &&
				!namesFile(item.folded) &&
				(item.framed ||
					(item.line.marks.banner && banners > 1 && !survey.profile.says.starts.direct.test(item.folded))),
		);
		const banner = (index: number) => survey.items[index - 1]?.line.noise === 'rule' && !survey.items[index]?.line.gap;
		return members.flatMap((item) =>
			heads(
				[item],
				item.line.marks.banner ? 'inline banner' : banner(item.index) ? 'banner' : 'underlined',
				this.id,
				this.why,
				0.9,
			),
		);
	},
};
