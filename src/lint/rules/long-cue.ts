import { plain, walk } from '../../model/words.ts';
import { displayWidth } from '../../text/width.ts';
import { placeIn } from '../lines.ts';
import { defineRule } from '../rule.ts';

const roof = ['What it costs us', 'What it would cost', 'What I ask you for']
	.map((cue) => `• ${cue}\n\n• “It leaks in two places.”\n\n`)
	.reduce((note, part) => note + part, '# The house\n\n## The roof\n\n');

export const longCue = defineRule({
	id: 'long-cue',
	finds: 'cues too long to be taken in at a glance',
	why: 'A cue is what your eye falls on while you look up; what has to be read is a line of its own.',
	severity: 'info',
	options: {
		letters: { kind: 'count', default: 120, sets: 'most letters of a cue, where a wide one counts as two' },
	},
	examples: [
		{
			shows: 'A few words over the lines they introduce',
			note: roof,
			findings: [],
		},
		{
			shows: 'A cue that has to be read',
			note: roof,
			options: { letters: 17 },
			findings: [
				'9:3-9:21 Unexpected cue of 18 letters, expected at most 17',
				'13:3-13:21 Unexpected cue of 18 letters, expected at most 17',
			],
		},
	],
	check({ talk, lines, options, report }) {
		for (const node of walk(talk)) {
			if (node.type !== 'cue') continue;
			const label = plain(node.label).replace(/\s+/g, ' ').trim();
			// No letter is wider than two.
			if (2 * label.length <= options.letters) continue;
			const letters = displayWidth(label);
			const line = lines[node.place.start.line - 1];
			if (letters <= options.letters || !line) continue;
			const from = dress.exec(line.text)?.[0].length ?? 0;
			report({
				reason: `Unexpected cue of ${letters} letters, expected at most ${options.letters}`,
				place: placeIn(line, from, Math.max(from, line.text.trimEnd().length)),
				actual: String(letters),
				expected: [String(options.letters)],
				note: 'Keep the words you would look for, and say the rest below it.',
			});
		}
	},
});

/** Bullets, quotation lines and white space before the words. */
const dress = /^(?:\s|[•●◦▪‣⁃·○■>*+-](?=\s))*/u;
