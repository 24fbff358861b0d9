import { partsOf, writtenOut } from '../parts.ts';
import { defineRule } from '../rule.ts';

const rest =
	'## The roof\n\n“It leaks in two places.”\n\n## The cellar\n\n“It floods every spring.”\n\n## The end\n\n“Let us mend it.”\n';

export const openingMissing = defineRule({
	id: 'opening-missing',
	finds: 'talks whose first words are not written, though all others are',
	why: 'The first sentence is said with the driest mouth, and it is the one nobody should have to find while standing there.',
	severity: 'info',
	options: {
		habit: {
			kind: 'share',
			default: 0.8,
			sets: 'how many of the other parts, and of their lines, must be written out before the first is judged',
		},
	},
	examples: [
		{
			shows: 'A talk of points has no first sentence, and needs none',
			note: '# The house\n\n## Good morning\n\n- who I am\n\n## The roof\n\n- two leaks\n\n## The cellar\n\n- floods\n\n## The end\n\n- mend it\n',
			findings: [],
		},
		{
			shows: 'Words for the first minute as for the others',
			note: `# The house\n\n## Good morning\n\n- thank them\n\n“I am glad you came.”\n\n${rest}`,
			options: { habit: 0.7 },
			findings: [],
		},
		{
			shows: 'Points, where all that follows is said in full',
			note: `# The house\n\n## Good morning\n\n- thank them\n\n${rest}`,
			findings: ['3:1-3:16 Unexpected points in “Good morning”, expected the words you begin with'],
		},
	],
	check({ talk, lines, options, report }) {
		const [first, ...others] = partsOf(talk, lines);
		if (!first || first.speech > 0 || !writtenOut(others, options.habit)) return;
		report({
			reason: `Unexpected points in “${first.name}”, expected the words you begin with`,
			place: first.place,
			note: 'Write your first sentence out, as you have done with the others.',
		});
	},
});
