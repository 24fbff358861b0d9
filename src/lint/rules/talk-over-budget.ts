import type { Plan } from '../../model/plan.ts';
import type { Talk } from '../../model/talk.ts';
import { plain, runsOf } from '../../model/words.ts';
import { formatLength } from '../../text/duration.ts';
import { excerpt } from '../../text/printable.ts';
import { fitTalk } from '../../timing/fit.ts';
import { ordinaryRate } from '../../timing/pace.ts';
import { defineRule } from '../rule.ts';

const roof = 'It leaks in two places, and it has leaked there since the house was built.';

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
			note: `# The roof\n\n${roof}\n\n${roof}\n`,
			findings: [],
		},
		{
			shows: 'A few seconds of words for ten seconds',
			note: `---\nduration: 10s\n---\n# The house\n\n## The roof\n\n${roof}\n`,
			findings: [],
		},
		{
			shows: 'Twice the words for half the time',
			note: `---\nduration: 5s\n---\n# The house\n\n## The roof\n\n${roof}\n\n${roof}\n`,
			findings: ['Unexpected 10 s for the whole talk, expected at most 5 s'],
		},
	],
	check({ talk, plan, options, report }) {
		const { seconds, low, high, budget } = plan.total;
		if (budget === undefined || seconds <= budget * (1 + options.slack)) return;
		const surplus = Math.ceil(((seconds - budget) / 60) * plan.pace);
		report({
			reason: `Unexpected ${formatLength(seconds)} for the whole talk, expected at most ${formatLength(budget)}`,
			actual: formatLength(seconds),
			expected: [formatLength(budget)],
			note: `It may well be anything from ${formatLength(low)} to ${formatLength(high)}. Take out about ${surplus} ${plan.unit}, whole sections rather than lines${suffices(talk, plan, budget)}.`,
		});
	},
});

/** More names than these are no advice. */
const named = 3;

/** What would be enough to leave out, in a clause; nothing where that is too much or not enough. */
function suffices(talk: Talk, plan: Plan, budget: number): string {
	const { dropped, toGo, after } = fitTalk(talk, plan, budget, { measured: plan.pace / ordinaryRate(talk.lang).rate });
	const parts = [...dropped, ...toGo];
	if (after > budget || parts.length === 0 || parts.length > named) return '';
	const names = parts.map((part) => `“${excerpt(plain(runsOf(part)).replace(/\s+/g, ' ').trim() || 'a line', 40)}”`);
	const list = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
	return `; without ${list} it would fit`;
}
