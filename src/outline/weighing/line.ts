import { hasCase } from '../../text/script.ts';
import { isArrow, isListed, namesFile } from '../readings/look.ts';
import { isLogistics, shouts } from '../remark.ts';
import { lengthOf } from './asked.ts';
import { each, type Feature } from './feature.ts';

/** What a line shows by itself: its marks, its length, how it begins and ends. */
export const lineFeatures: readonly Feature[] = [
	...each(['stop', 'question', 'colon', 'comma', 'none'] as const, (end) => ({
		id: `ends: ${end}`,
		of: ({ item }) => item.shape.end === end,
	})),
	...each(
		[
			[1, 3],
			[4, 7],
			[8, 14],
			[15, Number.POSITIVE_INFINITY],
		] as const,
		([least, most]) => ({
			id: `words: ${least} to ${most}`,
			of: ({ item: { shape } }) => shape.count >= least && shape.count <= most,
		}),
	),
	{ id: 'length', of: ({ item }) => lengthOf(item) },
	{ id: 'length beyond the mean', of: ({ item, whole }) => lengthOf(item) - whole.length },
	{ id: 'opens a quotation', of: ({ item }) => item.shape.opens },
	{ id: 'closes a quotation', of: ({ item }) => item.shape.closes },
	{ id: 'quoted', of: ({ item }) => item.quoted },
	{ id: 'in a quotation', of: ({ item }) => item.inQuote },
	{ id: 'begins small', of: ({ item }) => item.shape.small },
	{ id: 'bullet', of: ({ item }) => item.line.marks.bullet !== '' },
	{ id: 'arrow', of: ({ item }) => isArrow(item.line.marks.bullet) },
	{ id: 'number', of: ({ item }) => item.line.marks.numeral !== undefined },
	{ id: 'hashes', of: ({ item }) => item.line.marks.hash > 0 },
	{ id: 'bold', of: ({ item }) => item.line.marks.bold },
	{ id: 'slanted', of: ({ item }) => item.line.marks.slanted },
	{ id: 'ticked', of: ({ item }) => item.line.marks.code },
	...each(['(', '[', '<', '{'] as const, (bracket) => ({
		id: `in brackets ${bracket}`,
		of: ({ item }) => item.line.marks.bracket === bracket,
	})),
	{ id: 'block quote', of: ({ item }) => item.line.marks.quote > 0 },
	{ id: 'box', of: ({ item }) => item.line.marks.checkbox },
	{ id: 'time in front', of: ({ item }) => item.line.marks.stamp !== '' },
	{ id: 'in a comment', of: ({ item }) => item.line.at.container.comment > 0 },
	{ id: 'row of a table', of: ({ item }) => item.line.row },
	{ id: 'code', of: ({ item }) => item.line.code },
	{ id: 'wrapped', of: ({ item }) => item.tail.length > 0 },
	{ id: 'level', of: ({ item }) => item.level },
	{ id: 'set in', of: ({ item }) => item.line.marks.indent > 0 },
	{ id: 'label', of: ({ item }) => item.label !== undefined },
	{ id: 'label and more', of: ({ item }) => (item.label?.rest ?? '') !== '' },
	{ id: 'length of the label', of: ({ item }) => item.label && Math.log(1 + item.label.label.split(/\s+/).length) },
	{ id: 'number in the label', of: ({ item }) => item.label && /\d/.test(item.label.label) },
	{ id: 'label used again', of: ({ labelled }) => labelled && labelled.size >= 2 },
	{ id: 'label used often', of: ({ labelled }) => labelled && labelled.size >= 4 },
	...each(['persons', 'stops', 'quoted', 'digits', 'orders', 'length'] as const, (measure) => ({
		id: `behind the same label: ${measure}`,
		of: ({ labelled }) => labelled && labelled.size >= 2 && labelled[measure],
	})),
	{ id: 'stands twice', of: ({ item, profile }) => (profile.repeats.get(item.folded.toLowerCase()) ?? 0) >= 2 },
	{ id: 'stands three times', of: ({ item, profile }) => (profile.repeats.get(item.folded.toLowerCase()) ?? 0) >= 3 },
	{ id: 'quotation behind the label', of: ({ item }) => item.label && /^["“«„「]/.test(item.label.rest) },
	{ id: 'small behind the label', of: ({ item }) => item.label && /^\p{Ll}/u.test(item.label.rest) },
	{ id: 'digit', of: ({ item }) => /\d/.test(item.folded) },
	{ id: 'address', of: ({ item }) => /https?:|www\./.test(item.folded) },
	{ id: 'leads on', of: ({ item }) => /→|->|=>/.test(item.folded) },
	{ id: 'file', of: ({ item }) => namesFile(item.folded) },
	{ id: 'shouts', of: ({ item, profile }) => shouts(item, profile) },
	{ id: 'exclaims', of: ({ item }) => /!$/.test(item.folded) },
	{ id: 'trails off', of: ({ item }) => /\.\.\.|…/.test(item.folded) },
	{ id: 'when or where', of: ({ item }) => isLogistics(item.folded) },
	{ id: 'brackets within', of: ({ item }) => /[([]/.test(item.folded) },
	{ id: 'several sentences', of: ({ item }) => /[.!?。！？]\s*\S/.test(item.folded) },
	{ id: 'has case', of: ({ item }) => hasCase(item.folded) },
	...each(['listed', 'unlisted'] as const, (where) => ({
		id: `length when ${where}`,
		of: ({ item }) => (isListed(item) === (where === 'listed') ? lengthOf(item) : 0),
	})),
];
