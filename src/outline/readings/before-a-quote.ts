import { isQuoted } from '../profile.ts';
import { endsInColon, neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const beforeQuote: LineReading = {
	id: 'before-a-quote',
	kind: 'cue',
	why: 'a few words above the quoted lines they stand for',
	confidence: 0.95,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§• Greet the mayor\n• “Madam, welcome to our mill.”\n§• Thank the cook\n• “The soup was warm, and so were you.”\n• “Thank you.”',
	],
	not: ['# Mill\n• old stones\n• new wheel'],
	test: ({ item, items, isHead, profile }) => {
		if (isQuoted(item) || item.shape.count > 10 || item.shape.end === 'stop') return false;
		if (endsInColon(item) && profile.says.starts.direct.test(item.folded)) return false;
		const after = neighbour({ items, item }, 1);
		return after !== undefined && !isHead(after.index) && isQuoted(after) && profile.quotes;
	},
};
