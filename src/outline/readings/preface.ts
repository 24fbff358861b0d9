import type { Item } from '../item.ts';
import type { Profile } from '../profile.ts';
import { isQuoted } from '../profile.ts';
import { isRemark } from '../remark.ts';
import { isMeta } from '../title.ts';
import { labelOf } from './look.ts';
import type { LineReading } from './reading.ts';

export const preface: LineReading = {
	id: 'preface',
	kind: 'aside',
	why: 'a fact about the talk, between its title and its first section',
	confidence: 0.95,
	examples: ['# Mill\n§Date: 3 May\n§Audience: the parish council\n## River\nIt rises.\n## Wheel\nIt turns.'],
	not: [
		'# Mill\n## River\nDate: 3 May is when it rises.\n## Wheel\nIt turns.',
		'# Mill\nThe wheel broke three times this winter.\n## River\nIt rises every spring.\n## Wheel\nIt turns all night.',
	],
	test: ({ item, scope, sections, title, profile }) => {
		if (title < 0 || !scope.preface || isQuoted(item) || profile.says.starts.greet.test(item.folded)) return false;
		if (scope.paper && sections > 0) return true;
		if (isPoint(item, profile)) return false;
		if (item.index < title || item.line.marks.hash) return true;
		if (sections === 0) return item.index <= title + 3 && profile.says.is.meta.test(labelOf(item)?.label ?? '');
		return (
			(!scope.crowded &&
				!opensTalk(item, profile) &&
				(item.shape.count <= 12 ||
					(sections >= 3 && item.shape.count <= 24 && !profile.says.starts.said.test(item.folded)))) ||
			item.line.row ||
			/\]\(|https?:/.test(item.folded) ||
			isMeta(item, profile.says) ||
			isRemark(item, profile)
		);
	},
};

/** A whole sentence without figures, in a note that is written out in such: the talk begins before its first section. */
const opensTalk = ({ shape, folded, line: { marks } }: Item, { prose, stops, quotes, directing }: Profile): boolean =>
	shape.count >= 5 &&
	shape.end === 'stop' &&
	!shape.small &&
	!marks.slanted &&
	!/\d/.test(folded) &&
	!quotes &&
	!directing &&
	prose >= 0.7 &&
	stops >= 0.6;

/** An item of a list without a label, a figure or an order: none of the facts about the talk. */
const isPoint = ({ line: { marks }, label, folded }: Item, { says }: Profile): boolean =>
	marks.bullet !== '' &&
	!marks.checkbox &&
	!label &&
	!/\d/.test(folded) &&
	!says.starts.direct.test(folded) &&
	!says.starts.note.test(folded);
