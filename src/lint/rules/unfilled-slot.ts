import type { Kind } from '../../model/reading.ts';
import { placeIn } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { written } from '../written.ts';

export const unfilledSlot = defineRule({
	id: 'unfilled-slot',
	finds: 'places where a name or a figure was to be filled in',
	why: '“Thank you, bracket name bracket” has been said aloud, by people who had rehearsed.',
	severity: 'warning',
	options: {
		directions: {
			kind: 'words',
			default: [
				...[
					'PAUSE',
					'BEAT',
					'CLICK',
					'NEXT',
					'SLIDE',
					'DEMO',
					'VIDEO',
					'MUSIC',
					'SOUND',
					'APPLAUSE',
					'LAUGH',
					'LAUGHTER',
				],
				...[
					'SMILE',
					'BREATHE',
					'BREATH',
					'WAIT',
					'STOP',
					'LOOK',
					'POINT',
					'SHOW',
					'END',
					'INTRO',
					'OUTRO',
					'CUE',
					'NOTE',
					'Q',
					'A',
				],
			],
			sets: 'words in capitals that begin a direction in brackets, not a slot',
		},
	},
	examples: [
		{
			shows: 'Directions, titles, links, boxes and the twentieth century are no slots',
			note: '[OPENING]\n\n- [x] Good morning, [CLICK] and [a link](https://example.org).\n- In the XX century [PAUSE] we had [1] roof.',
			findings: [],
		},
		{
			shows: 'Slots of several kinds',
			note: '# Good morning\n\nThank you, [NAME]!\n\nWe grew by XX% with {{company}} last year.\n\nMy own name is ____ by the way.',
			findings: [
				'3:12-3:18 Unexpected empty slot “[NAME]”, expected what belongs there',
				'5:12-5:15 Unexpected empty slot “XX%”, expected what belongs there',
				'5:21-5:32 Unexpected empty slot “{{company}}”, expected what belongs there',
				'7:16-7:20 Unexpected empty slot “____”, expected what belongs there',
			],
		},
	],
	check({ lines, options, report }) {
		const directions = new Set(options.directions);
		for (const line of lines) {
			if (line.kind === undefined || !said[line.kind]) continue;
			if (!hint.test(line.text)) continue;
			const text = line.text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
			for (const { 0: found, index } of text.matchAll(slot())) {
				const first = /\p{L}+/u.exec(found)?.[0] ?? '';
				if (found.startsWith('[') && (isTitle(text, found, index) || directions.has(first))) continue;
				report({
					reason: `Unexpected empty slot “${found}”, expected what belongs there`,
					place: placeIn(line, index, index + found.length),
					actual: found,
					note: 'Fill it in, or say the sentence without it.',
				});
			}
		}
	},
});

/** What is alone on its line but for bullets and stars is a title: `**[OPENING]**`. */
const isTitle = (text: string, found: string, index: number): boolean =>
	text.length < found.length + 40 && !/[\p{L}\d]/u.test(text.slice(0, index) + text.slice(index + found.length));

/** What every slot has; cheap to look for. */
const hint = /[[{]|___|X ?%|[$€£¥]X|XX:/;

/**
 * `[NAME]` and `[Your name]`, but no link or box; `{{name}}`; `XX%`, `$XX`, `XX:XX`; a rule to write on between words.
 */
const slot = (): RegExp =>
	/\[(?:\p{Lu}[\p{Lu}\d _/'’-]{1,40}|(?:[Yy]our|[Ii]nsert|[Nn]ame|[Dd]ate|[Cc]ompany|[Nn]umber|[Tt]opic)(?: [^[\]\n]{1,40})?)\](?![([:])|\{\{[^{}\n]{1,40}\}\}|(?<![\p{L}\d])(?:[$€£¥]X{1,3}(?![\p{L}\d])|X{1,3}(?:[.,]X{1,3})? ?%|XX:XX)|(?<=[\p{L}\p{P}] )_{3,40}(?=[ .,!?]|$)/gu;

const said: Readonly<Record<Kind, boolean>> = { ...written, aside: false };
