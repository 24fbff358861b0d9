import { neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const boldPrompt: LineReading = {
	id: 'bold-prompt',
	kind: 'cue',
	why: 'a short bold line that introduces what follows',
	confidence: 0.75,
	examples: ['# River\nIt rises in spring, as you know.\n# Mill\n§**The stones**\n- from the quarry\n- one is cracked'],
	not: ['# Mill\nGood evening.'],
	test: ({ item, items, isHead, profile }) => {
		if (!item.line.marks.bold || item.shape.count > 8 || (item.shape.end !== 'none' && item.shape.end !== 'question'))
			return false;
		if (profile.says.starts.direct.test(item.folded) && profile.quotes) return false;
		const after = neighbour({ items, item }, 1);
		return after !== undefined && !isHead(after.index) && !after.line.marks.bold;
	},
};
