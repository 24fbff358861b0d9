import { isQuoted } from '../profile.ts';
import type { LineReading } from './reading.ts';

/** So many words behind the brackets are what is said there. */
const sentence = 7;

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
		const [, inside, rest = ''] = /^[([【（]([^()[\]【】（）]{1,30})[)\]】）]\s*(\S.*)/u.exec(item.folded) ?? [];
		return (
			inside !== undefined &&
			rest.split(/\s+/).length < sentence &&
			(item.shape.end === 'none' || item.shape.end === 'comma') &&
			!isQuoted(item) &&
			(says.starts.direct.test(inside) || says.starts.stage.test(inside) || says.is.note.test(inside))
		);
	},
};
