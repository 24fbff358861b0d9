import { isQuoted } from '../profile.ts';
import type { LineReading } from './reading.ts';

export const answer: LineReading = {
	id: 'answer',
	kind: 'speech',
	why: 'the answer under a question or objection in quotation marks',
	confidence: 0.95,
	examples: [
		'# Tea\n“Good evening, all.”\n“Do sit down, please.”\n“Help yourselves to tea.”\n# Questions\n**“Is it old?”**\n§Older than the church, we think.\n**“Is it dry?”**\n§Not in spring.',
	],
	not: ['# Mill\nGood evening.'],
	test: ({ item, items, scope, profile }) => {
		const asked = items[scope.head]?.shape;
		return (
			asked?.opens === true &&
			asked.closes &&
			!isQuoted(item) &&
			item.line.marks.bracket === '' &&
			!profile.says.starts.direct.test(item.folded)
		);
	},
};
