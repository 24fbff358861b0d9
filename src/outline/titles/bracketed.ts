import { free, groupBy, heads, isDirection, owns, share, titleish, variety } from './look.ts';
import type { Head, TitleReading } from './reading.ts';

export const bracketed: TitleReading = {
	id: 'bracketed',
	why: 'a short line in square brackets that owns what follows, as others through the note',
	examples: [
		'§[The orchard]\nWe planted it in the spring of that year.\n§[The wall]\nIt was there before us.\n§[The end]\nThank you all.',
	],
	not: ['[PAUSE]\nWe planted it.\n[SHOW PHOTO]\nIt grew.\n[PAUSE]\nThank you.'],
	read(survey) {
		if ([...survey.heads.values()].filter(({ item }) => item.line.marks.hash).length >= 3) return [];
		const found: Head[] = [];
		const key = ({ line: { marks }, folded }: (typeof survey.items)[number]) => {
			if (!marks.bracket || marks.hash) return undefined;
			const named = /^\p{L}{3,}/u.exec(folded)?.[0];
			if (named && survey.profile.says.is.part.test(named)) return 'part';
			return /[[【《]/.test(marks.bracket) && !marks.bullet ? `${marks.bold ? '**' : ''}${marks.bracket}` : undefined;
		};
		for (const [family, all] of groupBy(free(survey), key)) {
			const members = all.filter(
				(item) => titleish(item, 10) || (item.shape.opens && item.shape.closes && item.shape.count <= 14),
			);
			const own = new Set(members.map((item) => item.index));
			if (
				members.length < (family === 'part' ? 3 : 2) ||
				members.length < all.length * 0.6 ||
				variety(all) < 0.5 ||
				share(members, (item) => isDirection(item, survey.profile.says)) > 0.4
			)
				continue;
			if (share(members, (item) => owns(survey, item.index, own)) < 0.45) continue;
			found.push(...heads(members, `bracket${family}`, this.id, this.why, 0.7));
		}
		return found;
	},
};
