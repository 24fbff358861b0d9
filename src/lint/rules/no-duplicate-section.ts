import type { Section } from '../../model/talk.ts';
import { childrenOf, plain, walk } from '../../model/words.ts';
import { headingPlace, nameOf } from '../headings.ts';
import { defineRule } from '../rule.ts';

export const noDuplicateSection = defineRule({
	id: 'no-duplicate-section',
	finds: 'sections beside one another with one title',
	why: 'Two cards with one title cannot be told apart in your hand, and one of them may be the draft of the other.',
	severity: 'warning',
	options: {},
	examples: [
		{
			shows: 'Each part may have its own summary, and a slide may go on on the next',
			note: '# The house\n\n## The roof\n\n### In short\n\nIt leaks.\n\n## The cellar\n\n### In short\n\nIt floods.\n\n## 3. The price\n\nNine thousand.\n\n## 4. The price\n\nOnce.\n',
			findings: [],
		},
		{
			shows: 'A title that comes again',
			note: '# The house\n\n## The roof\n\nIt leaks.\n\n## The cellar\n\nIt floods.\n\n## THE ROOF\n\nIt leaks in two places.\n',
			findings: ['11:1-11:12 Unexpected second section called “THE ROOF”, after line 3, expected another title'],
		},
	],
	check({ talk, lines, report }) {
		for (const node of walk(talk)) {
			const seen = new Map<string, Section>();
			for (const section of childrenOf(node)) {
				if (section.type !== 'section' || section.private || section.children.length === 0) continue;
				const title = plain(section.label).toLowerCase().replace(between, ' ').trim();
				const first = seen.get(title);
				seen.set(title, section);
				if (title === '' || !first || goesOn(first, section)) continue;
				report({
					reason: `Unexpected second section called “${nameOf(section)}”, after line ${first.place.start.line}, expected another title`,
					place: headingPlace(section, lines),
					actual: nameOf(section),
					note: 'Put them together, or say in each title what it adds.',
				});
			}
		}
	},
});

/** What may differ between two titles that sound the same. */
const between = /[\s.,;:!?…()[\]“”"'‘’«»„*_/#–—-]+/g;

/** The next number with the same title: a slide that needs two. */
const goesOn = (first: Section, second: Section): boolean => {
	const [one, two] = [first, second].map(({ number }) => Number(/\d+/.exec(number)?.[0] ?? Number.NaN));
	return one !== undefined && two === one + 1;
};
