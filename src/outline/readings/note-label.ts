import { isQuoted } from '../profile.ts';
import { namedBackstage } from '../scope.ts';
import { isBare } from '../titles/look.ts';
import { labelOf, leadOf, neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const noteLabel: LineReading = {
	id: 'note-label',
	kind: 'aside',
	why: 'labelled as a note to oneself, or as what is seen or done',
	confidence: 0.95,
	firm: true,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§Note: the wheel is new.\nThe mill stands by the river, as you know.\n§**On screen:** the map',
	],
	not: ['# Mill\nOur mill: it stands by the river, as you know.'],
	test: ({ item, items, isHead, profile }) => {
		const found = labelOf(item);
		const label = found?.label ?? leadOf(item)?.replace(/:$/, '');
		const rest = found?.rest ?? '';
		if (/^["“]?[TF]/.test(rest) && /^["“]?(?:TODO|FIXME|TBD)(?!\p{L})/u.test(rest)) return true;
		if (/^\d{5,}$/.test(rest)) return true;
		if (label === undefined && item.shape.count <= 3 && namedBackstage(item.folded, profile.says) && isBare(item))
			return item.shape.end !== 'stop';
		if (label === undefined)
			return (
				(/^[TFNP※⚠]/.test(item.folded) && /^(?:TODO|FIXME|TBD|N\.?B\.?|P\.?S\.)(?!\p{L})|^[※⚠]/u.test(item.folded)) ||
				(item.line.marks.stamp !== '' && item.words.trim() === '') ||
				/^\(?~?\d{1,2}[:.]\d{2}(?:\s?min\.?)?\)?$/.test(item.folded)
			);
		const staged = profile.says.is.stage.test(label);
		const hidden =
			found?.rest === '' &&
			item.line.marks.numeral === undefined &&
			item.shape.count <= 4 &&
			(profile.says.starts.backstage.test(label) || /(?:^|[\s/])TODOs?$/.test(label));
		if (!profile.says.is.note.test(label) && !staged && !hidden) return false;
		if (found?.rest === '') {
			const times = profile.repeats.get(item.folded.toLowerCase()) ?? 0;
			const after = neighbour({ items, item }, 1);
			if (after && !isHead(after.index) && (isQuoted(after) || times > 1)) return false;
		}
		return staged || !/^["“«「]/.test(found?.rest ?? '');
	},
};
