import { free, groupBy, heads, owns, share, titleish } from './look.ts';
import type { Head, TitleReading } from './reading.ts';

export const stamped: TitleReading = {
	id: 'stamped',
	why: 'times before it that run through the note',
	examples: ['§(0:00 - 0:45) Welcome\nGood evening, all.\n§(0:45 - 2:00) The plan\nWe build in three steps.'],
	not: ['2:02 p.m. A line fails near the lake.\n2:14 p.m. The alarm fails, too.\n3:05 p.m. A second line fails.'],
	read(survey) {
		const found: Head[] = [];
		for (const [family, members] of groupBy(free(survey), ({ line: { marks }, words, index }) =>
			marks.stamp && !(words === '' && survey.heads.has(index - 1))
				? `stamp ${marks.stamp[0]?.replace(/\d/, '0')}${marks.bullet}`
				: undefined,
		)) {
			const own = new Set(members.map((item) => item.index));
			if (members.length < 2 || share(members, (item) => titleish(item, 10) || item.words === '') < 0.7) continue;
			if (share(members, (item) => owns(survey, item.index, own)) < 0.7) continue;
			found.push(...heads(members, family, this.id, this.why, 0.85));
		}
		return found;
	},
};
