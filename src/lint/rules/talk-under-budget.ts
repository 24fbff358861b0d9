import { walk } from '../../model/words.ts';
import { formatLength } from '../../text/duration.ts';
import { defineRule } from '../rule.ts';

const roof = 'It leaks in two places, and it has leaked there since the house was built.';

export const talkUnderBudget = defineRule({
	id: 'talk-under-budget',
	finds: 'talks that leave most of the meeting empty',
	why: 'Time to talk is welcome, but who meant to fill the time and is done in a third of it has forgotten something.',
	severity: 'info',
	options: {
		share: { kind: 'share', default: 0.15, sets: 'smallest share of the meeting the talk may take' },
	},
	examples: [
		{
			shows: 'Points to speak from, for as long as it takes',
			note: '---\nduration: 30m\n---\n# The roof\n\n- two leaks\n- since 1987\n- the price of tiles\n- who pays\n',
			findings: [],
		},
		{ shows: 'Half a meeting for questions', note: `---\nduration: 10s\n---\n# The roof\n\n${roof}\n`, findings: [] },
		{
			shows: 'A sentence for half an hour',
			note: `---\nduration: 30m\n---\n# The roof\n\n${roof}\n`,
			findings: ['Unexpected 5 s for the whole talk, expected at least 4 min 30 s'],
		},
	],
	check({ talk, plan, options, report }) {
		const { seconds, high, budget } = plan.total;
		if (budget === undefined || seconds === 0 || high >= budget * options.share) return;
		let spoken = 0;
		for (const node of walk(talk)) if (node.type === 'speech') spoken += plan.of(node).seconds;
		// Points are spoken from, and nobody knows for how long.
		if (spoken < seconds * writtenOut) return;
		const room = Math.floor((((budget - seconds) / 60) * plan.pace) / 50) * 50;
		report({
			reason: `Unexpected ${formatLength(seconds)} for the whole talk, expected at least ${formatLength(budget * options.share)}`,
			actual: formatLength(seconds),
			expected: [formatLength(budget * options.share)],
			note: `The meeting has ${formatLength(budget)}: room for about ${room} ${plan.unit} more. See whether something is missing, or say how the rest of it is meant.`,
		});
	},
});

/** From this share of speech on, a note says nearly every word, and its time is known. */
const writtenOut = 0.9;
