import { startsSmall } from '../../text/script.ts';
import type { Item } from '../item.ts';
import { isQuoted, leads } from '../profile.ts';
import { isLogistics, shouts } from '../remark.ts';
import { isBare } from '../titles/look.ts';
import { isArrow, labelOf, neighbour, stageSign } from './look.ts';
import type { LineReading } from './reading.ts';

export const remark: LineReading = {
	id: 'remark',
	kind: 'aside',
	why: 'jotted down between proper sentences: begins small, has no end mark, or shouts',
	confidence: 0.7,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\n§wait for the laugh\nThe wheel turns day and night, as you can hear.\nWe have not slept since then, as you can see.',
	],
	not: ['# Mill\n- old stones\n- new wheel'],
	test: ({ item, items, profile, before, list }) => {
		const { marks } = item.line;
		if (isQuoted(item) || marks.hash || item.inQuote || item.line.row) return false;
		if (marks.emoji && !marks.bullet && stageSign.test(item.line.at.text)) return true;
		if (!profile.leading && leads(item.folded) && item.shape.end === 'none' && !marks.numeral) return true;
		if (isArrow(marks.bullet) && marks.bullet !== '~' && marks.bullet !== '>' && list?.size === 1) return true;
		if (isArrow(marks.bullet) && before?.kind === 'speech' && item.level > 0 && item.shape.end === 'stop') return true;
		if (
			shouts(item, profile) &&
			!profile.says.starts.greet.test(item.folded) &&
			!(item.shape.count >= 16 && profile.says.has.person.test(item.folded))
		)
			return true;
		if (isBare(item) && item.shape.end === 'none' && item.shape.count <= 14 && isLogistics(item.folded)) return true;
		if (marks.quote && !profile.blocks && !profile.quotes && profile.proper && item.shape.end === 'none') return true;
		if (
			marks.slanted &&
			isBare({ line: item.line }) &&
			!profile.proper &&
			!profile.quotes &&
			item.shape.end !== 'colon' &&
			item.shape.end !== 'question' &&
			!profile.says.has.person.test(item.folded)
		)
			return true;
		if (!profile.proper || marks.numeral) return false;
		const small = item.shape.small;
		if (marks.bullet)
			return (
				(small || (/[→>~]/.test(marks.bullet) && (list?.size ?? 9) <= 2)) &&
				profile.says.starts.direct.test(item.folded)
			);
		if (marks.slanted && !marks.quote && !profile.quotes)
			return (
				item.shape.end !== 'colon' &&
				!(
					item.shape.end === 'stop' &&
					item.shape.count >= 6 &&
					profile.says.has.person.test(item.folded) &&
					!profile.says.starts.direct.test(item.folded)
				)
			);
		if (small && isLogistics(item.folded)) return true;
		if (small)
			return (
				profile.says.starts.direct.test(item.folded) ||
				(before?.kind !== 'cue' &&
					before?.kind !== 'point' &&
					item.shape.end !== 'colon' &&
					!(item.shape.end === 'stop' && item.shape.count >= 12) &&
					!goesOn(neighbour({ items, item }, -1), item))
			);
		const label = labelOf(item);
		if (label === undefined || label.rest === '' || profile.says.starts.said.test(label.rest)) return false;
		return (
			(item.shape.end === 'none' && startsSmall(label.rest)) || (isLogistics(label.rest) && item.shape.count <= 16)
		);
	},
};

/** The sentence of the line above, broken off in the middle, goes on here. */
const goesOn = (above: Item | undefined, item: Item): boolean =>
	above !== undefined &&
	(above.shape.end === 'none' || above.shape.end === 'comma') &&
	above.shape.width >= 30 &&
	item.shape.count >= 5 &&
	!above.line.marks.hash;
