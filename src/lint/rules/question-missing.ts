import { formatLength } from '../../text/duration.ts';
import { stretchesWithoutQuestion } from '../../timing/stretches.ts';
import { defineRule } from '../rule.ts';

const roof = 'It leaks in two places, and it has leaked there since the house was built.';

export const questionMissing = defineRule({
	id: 'question-missing',
	finds: 'long stretches in which nobody is asked anything',
	why: 'Who is only talked to stops listening. A question, even one nobody has to answer, brings them back.',
	severity: 'info',
	options: {
		seconds: { kind: 'seconds', default: 600, sets: 'longest time to speak without a question or a word of theirs' },
		slack: {
			kind: 'share',
			default: 0.2,
			sets: 'how far a stretch may run over it, as a share of it; estimates are that uncertain',
		},
	},
	examples: [
		{
			shows: 'A question on the way, and an answer of theirs',
			note: `# The house\n\n## The roof\n\n${roof}\n\nHave any of you seen it yet, from the street or from the yard?\n\n${roof}\n\n(they answer 1m)\n\n${roof}\n`,
			options: { seconds: 8 },
			findings: [],
		},
		{
			shows: 'On and on',
			note: `# The house\n\n## The roof\n\n${roof}\n\n${roof}\n\n## The cellar\n\n${roof}\n\nHave you seen it?\n`,
			options: { seconds: '10s' },
			findings: ['5:1-5:75 Unexpected 16 s without a question, expected at most 10 s'],
		},
	],
	check({ talk, plan, options, report }) {
		for (const { from, middle, to, seconds } of stretchesWithoutQuestion(
			talk,
			plan,
			options.seconds * (1 + options.slack),
		)) {
			const [first, last] = [from.place.start.line, to.place.end.line];
			report({
				reason: `Unexpected ${formatLength(seconds)} without a question, expected at most ${formatLength(options.seconds)}`,
				place: from.place,
				actual: formatLength(seconds),
				expected: [formatLength(options.seconds)],
				note: `From line ${first} to line ${last} only you speak. Ask them something half way, about line ${middle.place.start.line}.`,
			});
		}
	},
});
