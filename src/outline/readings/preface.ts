import { isQuoted } from '../profile.ts';
import { isRemark } from '../remark.ts';
import { isMeta } from '../title.ts';
import { labelOf } from './look.ts';
import type { LineReading } from './reading.ts';

export const preface: LineReading = {
	id: 'preface',
	kind: 'aside',
	why: 'a fact about the talk, between its title and its first section',
	confidence: 0.85,
	examples: ['# Mill\n§Date: 3 May\n§Audience: the parish council\n## River\nIt rises.\n## Wheel\nIt turns.'],
	not: ['# Mill\n## River\nDate: 3 May is when it rises.\n## Wheel\nIt turns.'],
	test: ({ item, scope, sections, title, profile }) => {
		if (title < 0 || !scope.preface || isQuoted(item) || profile.says.starts.greet.test(item.folded)) return false;
		if (item.index < title || item.line.marks.hash) return true;
		if (sections === 0) return item.index <= title + 3 && profile.says.is.meta.test(labelOf(item)?.label ?? '');
		return (
			item.shape.count <= 12 ||
			(sections >= 3 && item.shape.count <= 24 && !profile.says.starts.said.test(item.folded)) ||
			item.line.row ||
			/\]\(|https?:/.test(item.folded) ||
			isMeta(item, profile.says) ||
			isRemark(item, profile)
		);
	},
};
