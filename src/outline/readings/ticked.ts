import { isTicked } from '../profile.ts';
import type { LineReading } from './reading.ts';

export const ticked: LineReading = {
	id: 'ticked',
	kind: 'aside',
	why: 'words in back-ticks as a whole line, in a note that puts directions there',
	confidence: 0.95,
	examples: [
		'# Mill\n§`lights down`\nThe mill stands by the river, as all of you know.\n§`show the wheel`\nThe wheel turns day and night.\n§`fade to the weir`\nNobody has slept since then.\n§`lights up again`\nThank you.',
	],
	not: ['# Mill\nThe mill stands by the river, as all of you know.\n`grind --all`\n`grind stones`'],
	test: ({ item, profile }) => profile.ticking && isTicked(item),
};
