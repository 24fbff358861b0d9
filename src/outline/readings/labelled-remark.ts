import { startsSmall } from '../../text/script.ts';
import { isLogistics } from '../remark.ts';
import { isUntold } from './look.ts';
import type { LineReading } from './reading.ts';

export const labelledRemark: LineReading = {
	id: 'labelled-remark',
	kind: 'aside',
	why: 'a label and a few words that begin small, or a time, between proper sentences',
	confidence: 0.85,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\n§Wheel: slowly, from the left\nThe wheel turns day and night, as you can hear.\nWe have not slept since then, as you can see.',
	],
	not: ['# Mill\n- Stones: old ones\n- Wheel: a new one'],
	test: ({ item, profile }) => {
		const { shape, label, line } = item;
		if (!label?.rest || !profile.proper || line.marks.numeral || line.marks.bullet || shape.small) return false;
		if (!isUntold(item) || (line.marks.slanted && !line.marks.quote && !profile.quotes)) return false;
		if (profile.says.starts.said.test(label.rest)) return false;
		return (shape.end === 'none' && startsSmall(label.rest)) || (shape.count <= 16 && isLogistics(label.rest));
	},
};
