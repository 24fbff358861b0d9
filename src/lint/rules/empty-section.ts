import { walk } from '../../model/words.ts';
import { headingPlace, nameOf } from '../headings.ts';
import { defineRule } from '../rule.ts';

const rooms = ['hall', 'kitchen', 'bath', 'attic', 'roof', 'stairs'];
const filled = rooms.map((room) => `## The ${room}\n\nIt leaks in two places. We mended one.\n\n`).join('');

export const emptySection = defineRule({
	id: 'empty-section',
	finds: 'headings with nothing below them',
	why: 'You turn to the card, and it says nothing but its title.',
	severity: 'info',
	options: {
		habit: {
			kind: 'share',
			default: 0.125,
			sets: 'largest share of all headings that may be empty before they are taken for an outline, which is left in peace',
		},
	},
	examples: [
		{
			shows: 'An outline, which is all headings',
			note: '# The house\n\n## The roof\n\n## The cellar\n\n## The garden\n\nNobody has been there since May.\n',
			findings: [],
		},
		{
			shows: 'Something below every heading',
			note: '# The house\n\n## The roof\n\nIt leaks in two places.\n\n## The cellar\n\n### Its walls\n\nThey are wet.\n',
			findings: [],
		},
		{
			shows: 'A heading with nothing to say',
			note: `# The house\n\n${filled}## The cellar\n\n## The garden\n\nNobody has been there since May.\n`,
			findings: ['27:1-27:14 Unexpected end of “The cellar”, expected something below its heading'],
		},
	],
	check({ talk, lines, options, report }) {
		const sections = [...walk(talk)].filter((node) => node.type === 'section');
		const empty = sections.filter(({ children, reading }, index) => {
			// A heading of another family right below it is rather its part.
			const alike = (sections[index + 1]?.reading ?? reading).by === reading.by;
			return children.length === 0 && reading.confidence >= sure && alike;
		});
		if (empty.length > options.habit * sections.length) return;
		for (const section of empty)
			report({
				reason: `Unexpected end of “${nameOf(section)}”, expected something below its heading`,
				place: headingPlace(section, lines),
				note: 'Say something there, or take the heading out.',
			});
	},
});

/** A heading read with less confidence may be no heading at all. */
const sure = 0.9;
