import { labelOf, neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const question: LineReading = {
	id: 'question-to-come',
	kind: 'cue',
	why: 'labelled as a question somebody may ask',
	confidence: 0.75,
	firm: true,
	examples: ['# Mill\n§Q: Is it old?\nA: Older than the church, we think.'],
	not: ['# Mill\nIs it old? Older than the church, we think.'],
	test: ({ item, items, isHead, profile }) => {
		const label = /^Q\d{0,2}[.)]?\s?$/.test(item.line.marks.marker)
			? 'q'
			: (labelOf(item)?.label ?? '').replace(/\s?\d+$/, '');
		if (!label || !profile.says.is.ask.test(label) || item.shape.count > 30) return false;
		const after = neighbour({ items, item }, 1);
		return after !== undefined && !isHead(after.index);
	},
};
