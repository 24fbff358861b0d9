import { formatLength } from '../../text/duration.ts';
import { sumsThatFail } from '../../timing/budgets.ts';
import { headingPlace, nameOf } from '../headings.ts';
import { defineRule } from '../rule.ts';

export const budgetsDoNotAddUp = defineRule({
	id: 'budgets-do-not-add-up',
	finds: 'times in headings that are together more than the time there is',
	why: 'A plan that cannot be kept is noticed when the time is gone, by you and by them.',
	severity: 'warning',
	options: {},
	examples: [
		{
			shows: 'Headings that share the time of the meeting',
			note: '---\nduration: 5 min\n---\n# The house\n\n## The roof (2 min)\n\nIt leaks in two places.\n\n## The cellar (3 min)\n\nIt floods every spring.\n',
			findings: [],
		},
		{
			shows: 'A heading with all of the time speaks of the whole',
			note: '---\nduration: 5 min\n---\n# The house\n\n## The roof (2 min)\n\nIt leaks in two places.\n\n## The cellar (3 min)\n\nIt floods every spring.\n\n## All together (5 min)\n\nWe begin with the roof.\n',
			findings: [],
		},
		{
			shows: 'Headings that promise more than the meeting has',
			note: '---\nduration: 5 min\n---\n# The house\n\n## The roof (4 min)\n\nIt leaks in two places.\n\n## The cellar (3 min)\n\nIt floods every spring.\n',
			findings: ['Unexpected 7 min in the headings together, expected at most 5 min'],
		},
		{
			shows: 'Parts that promise more than their whole',
			note: '# The plan\n\n## Good morning (1 min)\n\nThank you for coming.\n\n## The house (3 min)\n\n### The roof (2 min)\n\nIt leaks in two places.\n\n### The cellar (2 min)\n\nIt floods every spring.\n\n## The garden (2 min)\n\nNobody has been there since May.\n',
			findings: ['7:1-7:21 Unexpected 4 min in the headings below “The house” together, expected at most 3 min'],
		},
	],
	check({ talk, plan, lines, report }) {
		for (const { node, together, budget } of sumsThatFail(talk, plan)) {
			// Times that leave some of the whole to be spent otherwise are no fault.
			if (together < budget) continue;
			const whose = node.type === 'talk' ? 'the headings' : `the headings below “${nameOf(node)}”`;
			report({
				reason: `Unexpected ${formatLength(together)} in ${whose} together, expected at most ${formatLength(budget)}`,
				...(node.type === 'section' && { place: headingPlace(node, lines) }),
				actual: formatLength(together),
				expected: [formatLength(budget)],
				note: `Take ${formatLength(together - budget)} from one of them.`,
			});
		}
	},
});
