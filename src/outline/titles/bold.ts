import type { Item } from '../item.ts';
import { isBetweenSigns } from '../readings/in-brackets.ts';
import { isLogistics } from '../remark.ts';
import { free, groupBy, heads, isCaps, isLink, isLong, owns, sections, share, titleish, variety } from './look.ts';
import type { Head, Survey, TitleReading } from './reading.ts';

export const bold: TitleReading = {
	id: 'bold-line',
	why: 'a whole short line in bold, as others through the note',
	examples: ['§**The orchard**\nWe planted it in the spring of that year.\n§**The wall**\nIt was there before us.'],
	not: ['**Do not mention the wall.**\n“We planted it.”\n**Let them look.**\n“It grew.”'],
	read(survey) {
		const found: Head[] = [];
		const lone: Head[] = [];
		const first = firstPart(survey);
		const key = (item: (typeof survey.items)[number]) => {
			const { marks } = item.line;
			if (item.level > 0 && !marks.bullet && !marks.numeral) return undefined;
			if (isBetweenSigns(item.line.at.text) || (item.index < first && isLogistics(item.folded))) return undefined;
			if (!marks.bold || marks.hash || marks.bracket || marks.quote || isLink(item)) return undefined;
			if (item.shape.end === 'colon') return sections(survey) > 0 ? undefined : 'bold:';
			return `bold${marks.bullet ? '-' : ''}${item.shape.opens ? '"' : ''}`;
		};
		for (const [family, all] of groupBy(free(survey), key)) {
			const named = withoutNames(all);
			const members = named.filter(
				(item) =>
					(item.shape.opens && item.shape.closes && item.shape.count <= 16 && !item.tail.length) ||
					(titleish(item) && !isLong(item)) ||
					(isCaps(item) && item.shape.count <= 12 && !item.tail.length),
			);
			const own = new Set(members.map((item) => item.index));
			if (family === 'bold:' && members.length < 3 && survey.profile.proper && share(members, isSentence) > 0.5)
				continue;
			if (!members.length || members.length < named.length * 0.5 || variety(members) < 0.6) continue;
			if (
				share(members, (item) => owns(survey, item.index, own)) <
				(members.length < 3 && survey.heads.size > 3 ? 0.6 : 0.45)
			)
				continue;
			if (family !== 'bold"' && share(members, isLong) > 0.4) continue;
			if (family === 'bold' && isUnderHashes(survey, members)) continue;
			const orders = members.filter(({ folded }) => survey.profile.says.starts.direct.test(folded)).length;
			if (orders >= 2 && orders >= members.length * 0.3) continue;
			(members.length > 1 ? found : lone).push(...heads(members, family, this.id, this.why, 0.75));
		}
		return found.length && sections(survey) === 0 ? [...found, ...lone] : found;
	},
};

/** Each the first line under a title with hashes, and none beside it: what that slide shows. */
function isUnderHashes({ items, heads: found }: Survey, members: readonly Item[]): boolean {
	const under = members.filter(({ index }) => found.has(index - 1) && (items[index - 1]?.line.marks.hash ?? 0) > 0);
	return members.length >= 2 && under.length >= members.length * 0.7;
}

/** So many words before a colon announce something, rather than name it. */
const isSentence = ({ shape }: Item): boolean => shape.count >= 6;

/** Where the first section below the first level begins; what says a time before it is about all of the talk. */
function firstPart({ heads: found }: Survey): number {
	if (found.size < 3) return 0;
	for (const [index, { item }] of found) if (item.line.marks.hash > 1) return index;
	return 0;
}

/** Where many stand there twice and more, as the names of those who speak in turns do, only the others. */
function withoutNames(all: readonly Item[]): readonly Item[] {
	if (variety(all) >= 0.6) return all;
	const times = new Map<string, number>();
	for (const { folded } of all) times.set(folded, (times.get(folded) ?? 0) + 1);
	const once = all.filter(({ folded }) => times.get(folded) === 1);
	return once.length >= 3 ? once : all;
}
