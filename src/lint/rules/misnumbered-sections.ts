import type { Section } from '../../model/talk.ts';
import { childrenOf, walk } from '../../model/words.ts';
import { headingPlace } from '../headings.ts';
import type { LintLine } from '../lines.ts';
import { brief, inOrder } from '../numbers.ts';
import { defineRule } from '../rule.ts';

const sections = (...numbers: readonly string[]): string =>
	numbers
		.map(
			(number) =>
				`## ${number}. Part ${'one two three four five'.split(' ')[Number(number) - 1] ?? number}\n\nIt leaks.\n\n`,
		)
		.join('');

export const misnumberedSections = defineRule({
	id: 'misnumbered-sections',
	finds: 'sections whose numbers repeat, skip or go back',
	why: 'The number is what you find your place by when a card slips, and a number that is missing looks like a card that is.',
	severity: 'warning',
	options: {},
	examples: [
		{ shows: 'Numbers in order', note: `# The house\n\n${sections('1', '2', '3')}`, findings: [] },
		{
			shows: 'A part without a number among them',
			note: `# The house\n\n${sections('1', '2')}## Questions\n\nAsk me.\n\n${sections('3')}`,
			findings: [],
		},
		{
			shows: 'One heading for several numbers',
			note: '# The house\n\n## 1 / The roof\n\nIt leaks.\n\n## 2-3 / The cellar\n\nIt leaks.\n\n## 4 / The hall\n\nIt leaks.\n\n## 5 / The attic\n\nIt leaks.\n',
			findings: [],
		},
		{
			shows: 'A part that is cut out for once',
			note: `# The house\n\n${sections('1')}<!-- 2. Part two\n\nIt floods.\n-->\n\n${sections('3', '4')}`,
			findings: [],
		},
		{
			shows: 'A number that is skipped',
			note: `# The house\n\n${sections('1', '2', '4')}`,
			findings: ['11:1-11:16 Unexpected section numbers 1, 2, 4, expected 1, 2, 3'],
		},
	],
	check({ talk, lines, report }) {
		for (const node of walk(talk)) {
			const numbered = childrenOf(node).filter(
				(child) => child.type === 'section' && /^\d{1,3}$/.test(child.number),
			) as readonly Section[];
			const numbers = numbered.map(({ number }) => Number(number));
			const [first = 0] = numbers;
			// All alike is a way to leave the counting to Markdown.
			if (
				numbers.length < 3 ||
				inOrder(numbers) ||
				inOrder(withHidden(numbered, lines)) ||
				numbered.some((section) => isRange(section, lines))
			)
				continue;
			const wrong = numbered.find((_, index) => numbers[index] !== first + index);
			if (!wrong) continue;
			const expected = numbers.map((_, index) => first + index).join(', ');
			report({
				reason: `Unexpected section numbers ${brief(numbers.join(', '))}, expected ${brief(expected)}`,
				place: headingPlace(wrong, lines),
				actual: numbers.join(', '),
				expected: [expected],
				note: 'Number them again, or see whether a section was lost on the way.',
			});
		}
	},
});

/** The numbers of sections, and between them those that stand in comments and reminders: who cuts a section knows of the gap. */
function withHidden(sections: readonly Section[], lines: readonly LintLine[]): readonly number[] {
	return sections.flatMap(({ number, place }, index) => {
		const next = sections[index + 1];
		const between = next ? lines.slice(place.start.line, next.place.start.line - 1) : [];
		const hidden = between.filter(({ kind }) => kind === 'aside').map(({ text }) => Number(leading.exec(text)?.[1]));
		const numbers = [Number(number)];
		for (const one of hidden) if (one === (numbers.at(-1) ?? 0) + 1 && one < Number(next?.number)) numbers.push(one);
		return numbers;
	});
}

const leading = /^[\s<!%*_#>-]{0,12}(\d{1,3})[.):]/;

/** One heading for several numbers: `2-4 / the things`. */
const isRange = ({ place }: Section, lines: readonly LintLine[]): boolean =>
	/^\D{0,12}\d{1,3}\s?[-–—,&+]\s?\d/.test(lines[place.start.line - 1]?.text ?? '');
