import type { Lexicon } from '../words/words.ts';
import { free, heads, isCaps, isLong, owns, share, titleish, variety } from './look.ts';
import type { TitleReading } from './reading.ts';

/** `PAUSE`, `PAUSE, LAUGHS`, `LIGHTS DOWN`: every part of it, between commas, begins with a direction. */
const isShoutedDirection = (folded: string, says: Lexicon): boolean =>
	folded
		.split(/,\s|\s[–—-]\s|\s\+\s/)
		.every(
			(part) =>
				says.is.direct.test(part) ||
				says.is.stage.test(part) ||
				(folded.includes(',') && says.starts.direct.test(folded)),
		);

export const capitals: TitleReading = {
	id: 'capitals',
	why: 'a short line in capitals, as others through the note',
	examples: ['§THE ORCHARD\nWe planted it in the spring of that year.\n§THE WALL\nIt was there before us.'],
	not: [
		'PAUSE, LAUGHS\nWe planted it in the spring of that year.\nPAUSE\nIt was there before us.',
		'HOST:\nGood evening.\nGUEST:\nGood evening.\nHOST:\nHow was the train?\nGUEST:\nLate.',
	],
	read(survey) {
		if (survey.profile.transcript) return [];
		const all = free(survey).filter(
			(item) =>
				isCaps(item) &&
				!item.line.marks.bracket &&
				!item.line.marks.bold &&
				!item.line.marks.bullet &&
				!item.line.marks.hash &&
				!item.line.marks.quote &&
				!survey.profile.says.starts.condition.test(item.folded) &&
				!isShoutedDirection(item.folded, survey.profile.says),
		);
		const members = all.filter(
			(item) =>
				titleish(item) &&
				item.shape.end !== 'stop' &&
				!(item.shape.count <= 3 && (survey.profile.repeats.get(item.folded.toLowerCase()) ?? 0) > 1),
		);
		const own = new Set(members.map((item) => item.index));
		if (members.length < 2 || variety(members) < 0.6 || share(members, isLong) > 0.5) return [];
		if (share(members, (item) => owns(survey, item.index, own)) < 0.45) return [];
		return heads(members, 'capitals', this.id, this.why, 0.75);
	},
};
