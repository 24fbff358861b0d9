import { isQuoted } from '../profile.ts';
import type { LineReading } from './reading.ts';

export const tagged: LineReading = {
	id: 'tagged',
	kind: 'aside',
	why: 'begins with a direction in brackets and goes on without an end mark',
	confidence: 0.8,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\nThe mill stands by the river, as you know.\n§[DEMO] the wheel, twice',
	],
	not: ['# Mill\n[pause] The mill stands by the river, as you know.', '# Mill\n(Old) stones'],
	test: ({ item, profile: { says } }) => {
		const inside = /^[([【（]([^()[\]【】（）]{1,30})[)\]】）]\s*\S/u.exec(item.folded)?.[1];
		return (
			inside !== undefined &&
			(item.shape.end === 'none' || item.shape.end === 'comma') &&
			!isQuoted(item) &&
			(says.starts.direct.test(inside) || says.starts.stage.test(inside) || says.is.note.test(inside))
		);
	},
};
