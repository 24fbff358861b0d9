import type { Place } from '../../model/place.ts';
import type { Kind } from '../../model/reading.ts';
import type { Block } from '../lines.ts';
import { closers, type LoneMark, pairQuotes } from '../quotes.ts';
import { defineRule } from '../rule.ts';

export const unbalancedQuotes = defineRule({
	id: 'unbalanced-quotes',
	finds: 'quotation marks without their partner',
	why: 'Whoever reads it aloud cannot see where the quoted words end, and words may have been lost with the mark.',
	severity: 'warning',
	options: {
		reach: {
			kind: 'count',
			default: 8,
			sets: 'how many lines further down a quotation may still be closed, within its section',
		},
	},
	examples: [
		{
			shows: 'Apostrophes, plurals and years are no quotation marks',
			note: '# The fence\n\nIt’s the neighbours’ fence, it wasn’t mine in the ’90s, and ‘fence’ is a big word for it.\n\nHe said „nein“, she said «non», they said “no”. The board is 12” wide.',
			findings: [],
		},
		{
			shows: 'Each paragraph of a long quotation opens it again, and the last one closes it',
			note: '“We begin with the roof, since it leaks.\n\n“We go on with the cellar, since it floods.\n\n“And we end in the garden.”',
			findings: [],
		},
		{
			shows: 'A quotation that is never closed',
			note: '- “Thank you for your time.”\n- “I learned more than I had hoped for.\n- “May I ask for one thing?”',
			findings: ['2:3-2:4 Unexpected opening quote “ that is never closed, expected ”'],
		},
		{
			shows: 'A quotation that was never opened',
			note: '# The chair\n\nThen the chair said: I have heard enough” and left the room.',
			findings: ['3:41-3:42 Unexpected closing quote ” that was never opened, expected “'],
		},
		{
			shows: 'One of several single letters in quotes',
			note: '# Answers\n\nKeep a balance between the ‘why and the ‘how’ when you answer.',
			findings: ['3:28-3:29 Unexpected opening quote ‘ that is never closed, expected ’'],
		},
	],
	check({ blocks, talk, options, report }) {
		const mirrored = /^(?:ar|fa|he|iw|ur|yi|ps|ckb)\b/i.test(talk.lang);
		let waiting: Waiting[] = [];
		const unclosed = (one: { mark: string; partner: string; place: Place }) =>
			report({
				reason: `Unexpected opening quote ${one.mark} that is never closed, expected ${one.partner}`,
				place: one.place,
				actual: one.mark,
				expected: [one.partner],
				note: 'Close it where the quoted words end, and see whether words were lost there.',
			});

		for (const block of blocks) {
			const part = parts[block.kind];
			if (part === 'none') continue;
			const quotes = pairQuotes(block.text, mirrored);
			const listed = isItem(block);
			// What an earlier line left open ends here: at a heading, too far away, or because the same mark opens anew.
			const ended = waiting.filter(
				(one) =>
					part === 'heading' || one.age >= options.reach || (one.mark === quotes.first && (listed || one.listed)),
			);
			ended.forEach(unclosed);
			waiting = waiting.filter((one) => !ended.includes(one) && one.mark !== quotes.first);

			const claim = ({ mark }: LoneMark): boolean => {
				const partner = waiting.findLastIndex((one) => closers[one.mark]?.includes(mark));
				if (partner >= 0) waiting.splice(partner);
				return partner >= 0;
			};
			for (const mark of quotes.unopened) if (!claim(mark) && part !== 'quiet') report(unopened(mark, block));
			quotes.perhaps.forEach(claim);
			for (const one of waiting) one.age++;
			if (part === 'quiet') continue;
			for (const mark of quotes.unclosed) {
				const one = { ...mark, place: block.place(mark.index, mark.index + 1), listed, age: 0 };
				const hopeless = part === 'heading' || waiting.length >= most || (/[‘‚]/.test(mark.mark) && !mark.leads);
				if (hopeless) unclosed(one);
				else waiting.push(one);
			}
		}
		waiting.forEach(unclosed);
	},
});

/** What is judged; what is only for the speaker may close a quotation and is left in peace; a heading stands for itself. */
const parts: Readonly<Record<Kind, 'said' | 'quiet' | 'heading' | 'none'>> = {
	frontmatter: 'none',
	noise: 'none',
	title: 'heading',
	section: 'heading',
	cue: 'said',
	speech: 'said',
	point: 'said',
	aside: 'quiet',
};

/** So many marks may wait at once, which keeps the time linear. */
const most = 32;

/** A mark that was opened in an earlier line and may yet be closed. */
interface Waiting extends LoneMark {
	readonly place: Place;
	readonly listed: boolean;
	age: number;
}

/** Begins with a bullet or a number: a thing of its own, not the next paragraph of one. */
const isItem = (block: Block): boolean => /^\s*(?:[•●◦▪‣⁃·○■–*+-]|\(?(?:\d{1,3}|[A-Za-z])[.)])\s?/.test(block.text);

const unopened = ({ mark, index, partner }: LoneMark, block: Block) => ({
	reason: `Unexpected closing quote ${mark} that was never opened, expected ${partner}`,
	place: block.place(index, index + 1),
	actual: mark,
	expected: [partner],
	note: 'Open it where the quoted words begin, and see whether words were lost there.',
});
