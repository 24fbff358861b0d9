import { isQuoted } from '../profile.ts';
import { neighbour } from './look.ts';
import type { LineReading, View } from './reading.ts';

export const answer: LineReading = {
	id: 'answer',
	kind: 'speech',
	why: 'the answer to a question, labelled so or under one in quotation marks',
	confidence: 0.98,
	firm: true,
	examples: [
		'# Tea\n“Good evening, all.”\n“Do sit down, please.”\n“Help yourselves to tea.”\n# Questions\n**“Is it old?”**\n§Older than the church, we think.\n**“Is it dry?”**\n§Not in spring.',
		'# Mill\n“Good evening, all.”\n“Do sit down, please.”\n“Help yourselves to tea.”\n# Questions\n**Q: Is it old?**\n§A: Older than the church. See the stone over the door.',
	],
	not: ['# Mill\nGood evening.', '# Mill\nPlan\nA: the wheel\nB: the weir'],
	test: (view) => {
		const { item, items, scope, profile } = view;
		if (isReply(view)) return true;
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

/** `A: …` under a line that asks. */
function isReply({ item, items, profile: { says } }: View): boolean {
	if (!item.label?.rest || !says.is.reply.test(item.label.label)) return false;
	const above = neighbour({ items, item }, -1);
	return above !== undefined && (above.shape.end === 'question' || says.is.ask.test(above.label?.label ?? ''));
}
