import type { Fixable } from '../../lint/fix.ts';
import type { Draft, Step } from '../step.ts';

/** One blank line where there are several, none at the end. */
export const blankLines: Step = ({ text, lines, feed }) => {
	const changes: Fixable[] = [];
	for (const [index, line] of lines.entries()) {
		const above = lines[index - 1];
		if (above && line.blank && above.blank && !line.kept && !above.kept)
			changes.push({ fix: [{ start: above.start, end: line.start, text: '' }] });
	}
	const last = lines.findLast(({ blank }) => !blank);
	if (last && text.slice(last.end) !== feed) changes.push({ fix: [{ start: last.end, end: text.length, text: feed }] });
	return changes;
};

/** A blank line before dashes or equals signs below words that are no title: to Markdown they would make a heading of them. */
export const gapsBeforeRules: Step = ({ lines, feed }) =>
	lines.flatMap(({ kind, kept, text, start }, index) => {
		const above = lines[index - 1];
		const underlines = kind === 'noise' && !kept && /^ {0,3}(?:-+|=+)[ \t]*$/.test(text);
		if (!underlines || !above || above.blank || above.kept) return [];
		if (above.kind !== 'speech' && above.kind !== 'point' && above.kind !== 'aside') return [];
		return [{ fix: [{ start, end: start, text: feed }] }];
	});

/** A blank line before every heading, and one behind: all of them or none. */
export const gapsBeforeHeadings: Step = (draft) => gaps(draft, (index) => isHeading(draft, index));
export const gapsBehindHeadings: Step = (draft) => gaps(draft, (index) => isHeading(draft, index - 1));

const isHeading = ({ lines }: Draft, index: number): boolean => {
	const { kind, kept, text = '' } = lines[index] ?? {};
	return (kind === 'section' || kind === 'title') && !kept && /^#{1,6} /.test(text);
};

function gaps({ lines, feed }: Draft, wanted: (index: number) => boolean): readonly Fixable[] {
	const fix = lines.flatMap(({ start, blank, kept, continues }, index) => {
		const open = lines[index - 1]?.blank === false && !blank && !kept && !continues;
		return open && wanted(index) ? [{ start, end: start, text: feed }] : [];
	});
	return fix.length > 0 ? [{ fix }] : [];
}
