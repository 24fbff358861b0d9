import { type Block, paragraphsOf, placeIn, removal } from '../lines.ts';
import { type Context, defineRule } from '../rule.ts';

export const strayMarker = defineRule({
	id: 'stray-marker',
	finds: 'emphasis markers that belong to nothing',
	why: 'A line of only “**” is left over from pasting, and a “**” without its partner stands in your script as two stars.',
	severity: 'warning',
	options: {},
	examples: [
		{
			shows: 'Markers in pairs, and a rule of three',
			note: '# The end\n\nSay **only** this, then stop.\n\n***\n\n**Both of us\nagree on it.**',
			findings: [],
		},
		{
			shows: 'Stars in code, in sums and in names are no markers',
			note: '# Sums\n\nTwice is `2 ** n`, thrice is 3 ** n, and __init__ is a name.',
			findings: [],
		},
		{
			shows: 'A marker alone on its line',
			note: '**\n\nGood morning to all of you.',
			findings: ['1:1-1:3 Unexpected “**” alone on a line, expected nothing'],
			fixed: 'Good morning to all of you.',
		},
		{
			shows: 'A marker without its partner',
			note: '# The end\n\nPlease say **thank you.\n\nThen sit down.',
			findings: ['3:12-3:14 Unexpected “**” without its partner, expected a second one or none'],
		},
	],
	check(context) {
		for (const index of context.lines.keys()) lone(index, context);
		for (const block of paragraphsOf(context.lines)) if (block.kind !== 'noise') unpaired(block, context);
	},
});

/** Two of a kind: one is a bullet or a heading, three and more are a rule. */
const alone = /^[\s\ufeff]*(\*\*|__|~~|==)\s*$/;

function lone(index: number, { lines, text, report }: Context<unknown>): void {
	const line = lines[index];
	const [, marker] = line?.kind === 'noise' ? (alone.exec(line.text) ?? []) : [];
	// Right under a title it is its underline.
	if (!line || !marker || (marker === '==' && lines[index - 1]?.kind !== undefined)) return;
	const place = placeIn(line, line.text.indexOf(marker), line.text.indexOf(marker) + marker.length);
	report({
		reason: `Unexpected “${marker}” alone on a line, expected nothing`,
		place,
		actual: marker,
		note: 'It is never printed. Delete the line.',
		fix: [removal(lines, index, text.length)],
	});
}

const stars = /\\.|\*{2,}/g;

function unpaired(block: Block, { report }: Context<unknown>): void {
	if (!block.text.includes('**')) return;
	const text = block.text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
	const spots: number[] = [];
	let loose = 0;
	for (const { 0: mark, index } of text.matchAll(stars)) {
		if (mark !== '**') continue;
		const [before = '', after = ''] = [text[index - 1], text[index + 2]];
		if (/\S/.test(before + after)) spots.push(index);
		else if (before === '' || before === '\n' || after === '' || after === '\n') loose++;
	}
	const last = spots.at(-1);
	// `** Title**`: the one with a space behind it was meant as the partner.
	if (last === undefined || (spots.length + loose) % 2 === 0) return;
	report({
		reason: 'Unexpected “**” without its partner, expected a second one or none',
		place: block.place(last, last + 2),
		actual: '**',
		note: 'Without a partner it is read as two stars. Add the other one where the bold words end, or delete it.',
	});
}
