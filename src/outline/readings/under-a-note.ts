import { isQuoted } from '../profile.ts';
import { isListed, labelOf, neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const noteBody: LineReading = {
	id: 'under-a-note',
	kind: 'aside',
	why: 'directly under a line that is nothing but the label of a note',
	confidence: 0.7,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\nNote to self:\n§Ask Jo about the wheel before the others come in.\n\nThe mill stands by the river, as you know.',
	],
	not: ['# Mill\nGood evening.'],
	test: ({ item, before, items, profile }) => {
		const above = neighbour({ items, item }, -1);
		if (before?.kind !== 'aside' || !above || isQuoted(item) || item.line.marks.hash) return false;
		if (before.by === 'under-a-note') return !item.line.gap && isListed(item) === isListed(above);
		const label = labelOf(above) ?? (above.shape.count <= 3 ? { label: above.folded, rest: '' } : undefined);
		if (label?.rest !== '') return false;
		const named =
			profile.says.starts.note.test(label.label) ||
			(above.shape.count <= 4 && profile.says.starts.backstage.test(label.label));
		return named && (!item.line.gap || isListed(item));
	},
};
