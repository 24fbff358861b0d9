import { hasCase } from '../../text/script.ts';
import { looksLikeCode } from '../code.ts';
import type { Item } from '../item.ts';
import { isQuoted } from '../profile.ts';
import { speakerOf } from '../speakers.ts';
import { isBare } from '../titles/look.ts';
import { labelOf } from './look.ts';
import type { LineReading } from './reading.ts';

/** Lines that are said, or spoken from. */

export const quoted: LineReading = {
	id: 'quoted',
	kind: 'speech',
	why: 'in quotation marks',
	confidence: 0.9,
	examples: ['# Mill\n§“Good evening, all of you.”\n- Greet the mayor\n§- “Madam, welcome.”'],
	not: ['# Mill\nGood evening.'],
	test: ({ item }) => isQuoted(item) && (item.shape.count >= 3 || item.shape.closes || item.inQuote),
};

export const answer: LineReading = {
	id: 'answer',
	kind: 'speech',
	why: 'the answer under a question or objection in quotation marks',
	confidence: 0.7,
	examples: [
		'# Tea\n“Good evening, all.”\n“Do sit down, please.”\n“Help yourselves to tea.”\n# Questions\n**“Is it old?”**\n§Older than the church, we think.\n**“Is it dry?”**\n§Not in spring.',
	],
	not: ['# Mill\nGood evening.'],
	test: ({ item, items, scope, profile }) => {
		const head = items[scope.head];
		return (
			head !== undefined &&
			head.shape.opens &&
			head.shape.closes &&
			!isQuoted(item) &&
			item.line.marks.bracket === '' &&
			!profile.says.starts.direct.test(item.folded)
		);
	},
};

export const namedSpeaker: LineReading = {
	id: 'named-speaker',
	kind: 'speech',
	why: 'the name of who says it stands before it',
	confidence: 0.85,
	examples: [
		'§Rosa: The bus was late again this morning.\n§Milan: It was, and it rained on the three of us.\n§Rosa: So we walked all the way.',
	],
	not: ['# Mill\nGood evening.'],
	test: ({ item, speakers }) => speakerOf(item, speakers) !== undefined,
};

export const blockQuoted: LineReading = {
	id: 'block-quoted',
	kind: 'speech',
	why: 'in a block quote, where this note puts what is said',
	confidence: 0.75,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§> Good evening, all of you.\nWait.\n§> The mill is old, and so am I.\n§> Let us go in.',
	],
	not: ['# Mill\nGood evening.'],
	test: ({ item, profile }) =>
		item.line.marks.quote > 0 && profile.blocks && !profile.says.is.note.test(labelOf(item)?.label ?? ''),
};

export const commented: LineReading = {
	id: 'speaker-comment',
	kind: 'speech',
	why: 'in one of many comments: what is said to a slide',
	confidence: 0.7,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n- old\n§<!-- It stands by the river, as you know. -->\n# Wheel\n- new\n§<!-- It came on a cart last May. -->\n# End\n- tea\n§<!-- Thank you all for coming here. -->',
	],
	not: ['# Mill\n<!-- ask Jo -->'],
	test: ({ item, profile }) =>
		item.line.at.container.comment > 0 && profile.comments >= 3 && item.shape.end !== 'colon',
};

export const sentences: LineReading = {
	id: 'listed-sentences',
	kind: 'speech',
	why: 'in a list of full sentences that reads as speech',
	confidence: 0.6,
	examples: [
		'# Mill\n§- I came here as a boy, and I never really left again.\n§- You can hear the wheel from the church on a quiet day.',
	],
	not: ['# Mill\n- old stones\n- new wheel'],
	test: ({ item, list, profile }) => {
		if (
			item.line.row ||
			item.line.marks.numeral ||
			list === undefined ||
			item.level > 0 ||
			profile.quotes ||
			item.shape.count < 4
		)
			return false;
		if (list.stops >= 0.7 && list.words >= 11 && list.small < 0.5) return true;
		if (item.line.marks.numeral || item.shape.small) return false;
		return (
			(item.shape.count >= 9 && item.shape.end === 'stop') || (item.shape.count >= 4 && item.shape.end === 'question')
		);
	},
};

export const listed: LineReading = {
	id: 'listed',
	kind: 'point',
	why: 'an item of a list',
	confidence: 0.75,
	examples: ['# Mill\n§- old stones\n§- new wheel\n§- no miller'],
	not: ['# Mill\nGood evening, all of you.'],
	test: ({ item, list }) =>
		list !== undefined ||
		item.line.row ||
		item.line.marks.bullet !== '' ||
		(item.line.marks.numeral !== undefined && item.line.marks.numeral.style !== 'word'),
};

export const code: LineReading = {
	id: 'code',
	kind: 'point',
	why: 'a line of code or a command to type',
	confidence: 0.6,
	examples: ['# Mill\nType this, and look at the number it gives you.\n```\n§grind --all\n```'],
	not: ['# Mill\nGood evening.'],
	test: ({ item }) =>
		item.line.code ||
		isStatement(item) ||
		(item.line.marks.code && (item.shape.count <= 3 || looksLikeCode(item.folded))),
};

/** Begins with a figure or a sum of money: a fact to speak from. */
const isFigure = (folded: string): boolean => /^[^\p{L}\d]{0,3}\d/u.test(folded);

/** A statement of a programming language outside any fence: looks like code and ends in a semicolon, or is a comment of it. */
const isStatement = (item: Item): boolean =>
	(/;$/.test(item.folded) && looksLikeCode(item.folded)) || /^--\s/.test(item.line.at.text);

export const prose: LineReading = {
	id: 'prose',
	kind: 'speech',
	why: 'a sentence to listeners',
	confidence: 0.7,
	examples: ['# Mill\n§Good evening, all of you who came through the rain.'],
	not: ['# Mill\n- old stones'],
	test: ({ item, profile }) =>
		item.shape.end === 'stop' ||
		item.shape.end === 'question' ||
		(item.shape.count >= 9 && !isFigure(item.folded) && (profile.stops >= 0.5 || !hasCase(item.folded))) ||
		item.tail.length > 0 ||
		(item.shape.end === 'comma' && item.shape.count >= 3) ||
		profile.says.starts.greet.test(item.folded) ||
		(profile.prose >= 0.6 &&
			isBare(item) &&
			!isFigure(item.folded) &&
			!(profile.stops >= 0.5 && /\d/.test(item.folded) && !hasCase(item.folded)) &&
			!(profile.proper && item.shape.count <= 8)),
};

export const fragment: LineReading = {
	id: 'fragment',
	kind: 'point',
	why: 'a few words without an end mark: something to speak from',
	confidence: 0.5,
	examples: ['# River\nIt rises in spring, as you know.\n# Mill\n§old stones, no cellar\n§new wheel'],
	not: ['# Mill\nGood evening, all of you who came.'],
	test: () => true,
};
