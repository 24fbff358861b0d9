import { startsSmall } from '../../text/script.ts';
import { isQuoted } from '../profile.ts';
import { isLogistics } from '../remark.ts';
import { isBare } from '../titles/look.ts';
import { labelOf } from './look.ts';
import type { LineReading } from './reading.ts';

export const directed: LineReading = {
	id: 'direction',
	kind: 'aside',
	why: 'tells the speaker what to do',
	confidence: 0.9,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§Point to the map.\nThe mill stands by the river, and the river is cold.',
		'# Mill\n§- Rosa: don’t ask about the flood\nThe mill stands by the river.',
	],
	not: [
		'# Mill\nWe point to the map when we are lost.',
		'# Mill\nWhat the wheel taught us, as you know:\n1. Look twice.\n2. Ask again.\n3. Write it down.',
	],
	test: ({ item, profile, scope, title, list }) => {
		if (isQuoted(item) || item.line.marks.hash) return false;
		if (item.line.marks.numeral && (list?.size ?? 0) > 1) return false;
		const rest = labelOf(item)?.rest ?? '';
		if (startsSmall(rest) && profile.says.starts.ban.test(rest)) return true;
		if (
			item.label &&
			profile.says.starts.condition.test(item.label.label) &&
			profile.says.starts.direct.test(item.label.rest)
		)
			return true;
		const starts = profile.says.starts.direct.test(item.folded) && !profile.says.starts.said.test(item.folded);
		if (profile.says.starts.ban.test(item.folded) && !item.line.marks.bullet && !item.line.marks.quote) return true;
		if (starts && item.shape.count <= 24 && /^[^.!?:]{1,26}[.!]\s/.test(item.folded) && !item.line.marks.bullet)
			return true;
		if (
			profile.instructing &&
			!item.line.marks.bullet &&
			!item.line.marks.numeral &&
			item.shape.end === 'stop' &&
			item.shape.count >= 6
		)
			return true;
		if (
			starts &&
			(item.line.marks.bold || item.line.marks.slanted) &&
			!item.line.marks.bullet &&
			item.shape.end !== 'colon' &&
			item.shape.count <= 14
		)
			return true;
		if (profile.directing && starts && !item.line.marks.numeral) return item.shape.count >= 4;
		if (!starts || (item.line.marks.quote && profile.blocks)) return false;
		if (profile.blocks && !item.line.marks.quote) return true;
		if (isBare(item) && isLogistics(item.folded) && item.shape.count <= 16) return true;
		return (
			item.shape.count <= 8 && (scope.head >= 0 || title >= 0) && item.shape.end === 'stop' && !item.line.marks.bullet
		);
	},
};
