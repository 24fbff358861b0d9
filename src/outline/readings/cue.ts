import { isCapitals } from '../../text/script.ts';
import type { Item } from '../item.ts';
import { isQuoted } from '../profile.ts';
import { isBare } from '../titles/look.ts';
import { labelOf, neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

/** Short prompts that introduce what follows. */

/** The colon may stand before a duration or a remark in brackets: `Ana (warmly):`. */
const endsInColon = (item: Item): boolean => item.shape.end === 'colon' || item.line.marks.colon;

export const owner: LineReading = {
	id: 'owns-items',
	kind: 'cue',
	why: 'an item that owns the items indented under it',
	confidence: 0.75,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§- Stones\n  - from the quarry\n  - one is cracked\n§- Wheel\n  - new',
	],
	not: ['# Mill\n- Stones\n- Wheel'],
	test: ({ item, items, isHead }) => {
		if (!item.line.marks.bullet && !item.line.marks.numeral) return false;
		const after = neighbour({ items, item }, 1);
		return (
			after !== undefined &&
			!isHead(after.index) &&
			after.level > item.level &&
			(after.line.marks.bullet !== '' || after.line.marks.numeral !== undefined) &&
			item.shape.count <= 16 &&
			!isQuoted(item) &&
			item.shape.end !== 'stop'
		);
	},
};

export const labelLine: LineReading = {
	id: 'label',
	kind: 'cue',
	why: 'a short line that ends in a colon and introduces what follows',
	confidence: 0.75,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§The price:\nEleven sacks a year, and the parish paid them all.\n§What is new:\nThe wheel, and the roof above it, as you can see.',
	],
	not: ['# Mill\nGood evening.'],
	test: ({ item, items, isHead, profile }) => {
		if (!endsInColon(item) || item.shape.count > 16 || (item.shape.opens && !/["”“»]\s?:$/.test(item.folded)))
			return false;
		if (profile.says.starts.greet.test(item.folded) && item.shape.count >= 3) return false;
		const after = neighbour({ items, item }, 1);
		return after !== undefined && !isHead(after.index);
	},
};

export const question: LineReading = {
	id: 'question-to-come',
	kind: 'cue',
	why: 'labelled as a question somebody may ask',
	confidence: 0.8,
	examples: ['# Mill\n§Q: Is it old?\nA: Older than the church, we think.\n§Q: Is it dry?\nA: Not in spring.'],
	not: ['# Mill\nIs it old? Older than the church, we think.'],
	test: ({ item, items, isHead, profile }) => {
		const label = /^Q\d{0,2}[.)]?\s?$/.test(item.line.marks.marker)
			? 'q'
			: (labelOf(item)?.label ?? '').replace(/\s?\d+$/, '');
		if (!label || !profile.says.is.ask.test(label) || item.shape.count > 30) return false;
		const after = neighbour({ items, item }, 1);
		return after !== undefined && !isHead(after.index);
	},
};

export const bulletPrompt: LineReading = {
	id: 'bullet-prompt',
	kind: 'cue',
	why: 'a few words behind a bullet, above the undressed sentences they stand for',
	confidence: 0.6,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§• On the wheel\nIt turns day and night, as you can hear from here.\n§• On the weir\nIt was made in the year of the flood, of oak.',
	],
	not: ['# Mill\n- old stones\n- new wheel\nIt turns day and night, as you can hear from here.'],
	test: ({ item, items, isHead, list }) => {
		if (
			!item.line.marks.bullet ||
			item.shape.count > 6 ||
			item.shape.end !== 'none' ||
			(list?.size ?? 9) > 1 ||
			isQuoted(item)
		)
			return false;
		const after = neighbour({ items, item }, 1);
		return (
			after !== undefined &&
			!isHead(after.index) &&
			isBare(after) &&
			after.shape.count >= 5 &&
			(after.shape.end === 'stop' || after.shape.end === 'question')
		);
	},
};

export const condition: LineReading = {
	id: 'condition',
	kind: 'cue',
	why: 'the case in which the lines beneath it are said',
	confidence: 0.75,
	examples: [
		'# Mill\n§If they say: it is too loud.\nThen we stop the wheel at nine, every night of the year.\n§If they say YES\nThank you, that is more than we had hoped for.',
	],
	not: ['# Mill\nIf you listen, you can hear the wheel from here.'],
	test: ({ item, items, isHead, profile }) => {
		if (!profile.says.starts.condition.test(item.folded) || isQuoted(item) || item.tail.length || item.shape.count > 14)
			return false;
		const after = neighbour({ items, item }, 1);
		if (!after || isHead(after.index) || item.line.marks.hash) return false;
		return /^[^:]{3,40}:/.test(item.folded) || (item.shape.count <= 7 && item.shape.end === 'none');
	},
};

export const shortPrompt: LineReading = {
	id: 'short-prompt',
	kind: 'cue',
	why: 'a few words without an end mark, above the sentences they stand for',
	confidence: 0.5,
	examples: [
		'# Mill\n§The wheel\nIt turns day and night, as you can hear from here.\nIt was made in the year of the flood, of oak.\nNobody has ever seen it stand still, not even on Sundays.',
	],
	not: ['# Mill\nold stones\nnew wheel'],
	test: ({ item, items, isHead, profile }) => {
		if (
			!isBare(item) ||
			item.shape.count > 5 ||
			item.shape.end !== 'none' ||
			item.tail.length ||
			/\d/.test(item.folded) ||
			item.shape.small ||
			!(profile.proper || profile.stops >= 0.5)
		)
			return false;
		const after = neighbour({ items, item }, 1);
		return (
			after !== undefined &&
			!isHead(after.index) &&
			after.shape.count >= 7 &&
			(after.shape.end === 'stop' || after.shape.end === 'question')
		);
	},
};

export const quotedLabel: LineReading = {
	id: 'quoted-label',
	kind: 'cue',
	why: 'what somebody else may say, in quotation marks with a colon behind',
	confidence: 0.7,
	examples: ['# Mill\n§“It is too loud”:\nThen we stop the wheel at nine, every night of the year.'],
	not: ['# Mill\n“Good evening, all of you.”'],
	test: ({ item }) => item.shape.opens && /["”“»」]\s?:$/.test(item.folded) && item.shape.count <= 16,
};

export const beforeQuote: LineReading = {
	id: 'before-a-quote',
	kind: 'cue',
	why: 'a few words above the quoted lines they stand for',
	confidence: 0.8,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§• Greet the mayor\n• “Madam, welcome to our mill.”\n§• Thank the cook\n• “The soup was warm, and so were you.”\n• “Thank you.”',
	],
	not: ['# Mill\n• old stones\n• new wheel'],
	test: ({ item, items, isHead, profile }) => {
		if (isQuoted(item) || item.shape.count > 10 || item.shape.end === 'stop') return false;
		if (endsInColon(item) && profile.says.starts.direct.test(item.folded)) return false;
		const after = neighbour({ items, item }, 1);
		return after !== undefined && !isHead(after.index) && isQuoted(after) && profile.quotes;
	},
};

export const speaker: LineReading = {
	id: 'speaker',
	kind: 'cue',
	why: 'a name alone on its line: who speaks next',
	confidence: 0.7,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§HOST\nGood evening, all of you.\n§GUEST\nGood evening, and thank you.\n§HOST\nHow was the train this time?\n§GUEST\nLate, as you know.',
	],
	not: ['# Mill\nGood evening.'],
	test: ({ item, items, profile }) =>
		item.shape.count <= 3 &&
		isCapitals(item.words) &&
		!item.line.marks.bracket &&
		item.shape.end === 'none' &&
		(profile.repeats.get(item.folded.toLowerCase()) ?? 0) >= 2 &&
		neighbour({ items, item }, 1) !== undefined,
};

export const boldPrompt: LineReading = {
	id: 'bold-prompt',
	kind: 'cue',
	why: 'a short bold line that introduces what follows',
	confidence: 0.6,
	examples: ['# River\nIt rises in spring, as you know.\n# Mill\n§**The stones**\n- from the quarry\n- one is cracked'],
	not: ['# Mill\nGood evening.'],
	test: ({ item, items, isHead, profile }) => {
		if (!item.line.marks.bold || item.shape.count > 8 || (item.shape.end !== 'none' && item.shape.end !== 'question'))
			return false;
		if (profile.says.starts.direct.test(item.folded) && profile.quotes) return false;
		const after = neighbour({ items, item }, 1);
		return after !== undefined && !isHead(after.index) && !after.line.marks.bold;
	},
};
