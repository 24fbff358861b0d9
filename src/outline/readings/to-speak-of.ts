import { isQuoted } from '../profile.ts';
import { shouts } from '../remark.ts';
import type { LineReading } from './reading.ts';

export const toSpeakOf: LineReading = {
	id: 'to-speak-of',
	kind: 'point',
	why: 'names what to speak of, in words that are still to be found',
	confidence: 0.98,
	examples: ['# Mill\n§- Explain why it stands by the river\n§- Mention the flood\nThe mill is older than the church.'],
	not: ['# Mill\n- It stands by the river.', '# Mill\n“Explain it to me.”'],
	test: ({ item, profile }) =>
		(profile.says.starts.tell.test(item.folded) || profile.says.starts.tell.test(item.label?.rest ?? '')) &&
		!isQuoted(item) &&
		!shouts(item, profile) &&
		item.shape.count >= 3 &&
		item.shape.end !== 'question' &&
		item.shape.end !== 'colon' &&
		!item.line.marks.hash,
};
