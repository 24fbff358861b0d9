import { free, heads, isCaps, isLong, owned, share, titleish, variety } from './look.ts';
import type { TitleReading } from './reading.ts';

export const capitals: TitleReading = {
	id: 'capitals',
	why: 'a short line in capitals, as others through the note',
	examples: ['§THE ORCHARD\nWe planted it in the spring of that year.\n§THE WALL\nIt was there before us.'],
	not: ['HOST:\nGood evening.\nGUEST:\nGood evening.\nHOST:\nHow was the train?\nGUEST:\nLate.'],
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
				!survey.profile.says.starts.condition.test(item.folded),
		);
		const members = all.filter(
			(item) =>
				titleish(item) &&
				item.shape.end !== 'stop' &&
				!(item.shape.count <= 3 && (survey.profile.repeats.get(item.folded.toLowerCase()) ?? 0) > 1),
		);
		const own = new Set(members.map((item) => item.index));
		if (members.length < 2 || variety(members) < 0.6 || share(members, isLong) > 0.5) return [];
		if (share(members, (item) => owned(survey, item.index, own) > 0) < 0.45) return [];
		return heads(members, 'capitals', this.id, this.why, 0.75);
	},
};
