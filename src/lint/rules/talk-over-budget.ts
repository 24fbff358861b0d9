import { formatLength } from '../../text/duration.ts';
import { defineRule } from '../rule.ts';

const said = `${'word '.repeat(149)}word.`;

export const talkOverBudget = defineRule({
	id: 'talk-over-budget',
	finds: 'talks that take longer than the meeting',
	why: 'Who runs over loses the end, and the end is where you ask for something.',
	severity: 'warning',
	options: {
		slack: {
			kind: 'share',
			default: 0.1,
			sets: 'how far the estimate may run over the time there is, as a share of it; estimates are that uncertain',
		},
	},
	examples: [
		{
			shows: 'Nobody has said how long the meeting is',
			note: `# The house\n\n## The roof\n\n${said}\n\n${said}\n`,
			findings: [],
		},
		{
			shows: 'A minute of words for a minute',
			note: `---\nduration: 1 min\n---\n# The house\n\n## The roof\n\n${said}\n`,
			findings: [],
		},
		{
			shows: 'Two minutes of words for a minute',
			note: `---\nduration: 1 min\n---\n# The house\n\n## The roof\n\n${said}\n\n${said}\n`,
			findings: ['Unexpected 2 min for the whole talk, expected at most 1 min'],
		},
	],
	check({ plan, options, report }) {
		const { seconds, budget } = plan.total;
		if (budget === undefined || seconds <= budget * (1 + options.slack)) return;
		const words = Math.ceil(((seconds - budget) / 60) * plan.pace);
		report({
			reason: `Unexpected ${formatLength(seconds)} for the whole talk, expected at most ${formatLength(budget)}`,
			actual: formatLength(seconds),
			expected: [formatLength(budget)],
			note: `Take out about ${words} words, whole sections rather than lines.`,
		});
	},
});
