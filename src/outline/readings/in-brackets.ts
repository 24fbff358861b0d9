import type { LineReading } from './reading.ts';

export const bracketed: LineReading = {
	id: 'in-brackets',
	kind: 'aside',
	why: 'the whole line is in brackets: a direction',
	confidence: 0.98,
	firm: true,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§[show the photo]\nThe mill stands by the river, as you know.\n§(pause)',
	],
	not: ['# Mill\nThe mill (the old one) stands by the river, as you know.'],
	test: ({ item: { line, level, inQuote } }) =>
		!line.marks.hash &&
		!inQuote &&
		((line.marks.bracket !== '' && !/[《<]/.test(line.marks.bracket)) ||
			line.marks.banner ||
			isBetweenSigns(line.at.text) ||
			(level > 0 && starred.test(line.at.text))),
};

/** `-CLICK-`, `/pause/`, bold or not. */
export const isBetweenSigns = (text: string): boolean =>
	/^\s*(?:\*\*|__)?([-–/~])(?=[^\s\-–/~]).{1,60}(?<=[^\s\-–/~])\1(?:\*\*|__)?\s*$/.test(text);

/** Stars with space inside are no bold type: they box what stands among the points, as brackets do. */
const starred = /^\s*\*\*\s.*\s\*\*\s*$/;
