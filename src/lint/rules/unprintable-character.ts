import { placeIn } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { written } from '../written.ts';

export const unprintableCharacter = defineRule({
	id: 'unprintable-character',
	finds: 'characters that no font can draw',
	why: 'On paper a code stands in their place, and you cannot read it aloud. What the fonts of one machine lack is told where something is printed; this is what all fonts lack.',
	severity: 'warning',
	options: {},
	examples: [
		{ shows: 'Letters, signs and pictures of all scripts', note: '# Das Dach\n\n→ “你好, Ünsal 🎤”\n', findings: [] },
		{
			shows: 'A sign of a symbol font, and a letter that was lost when the file was converted',
			note: '# The roof\n\n\uf0e0 It leaks in two places. Ask Mr M\ufffdller. \uf0e0 Then mend it.\n',
			findings: [
				'3:1-3:2 Unexpected character U+F0E0 that no font can draw, expected another',
				'3:35-3:36 Unexpected character U+FFFD that no font can draw, expected another',
			],
		},
	],
	check({ text, lines, report }) {
		if (!nobodys.test(text)) return;
		const told = new Set<string>();
		for (const line of lines) {
			if (line.kind === undefined || !written[line.kind]) continue;
			for (const { 0: character, index } of line.text.matchAll(all)) {
				if (told.has(character)) continue;
				told.add(character);
				const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`;
				report({
					reason: `Unexpected character ${code} that no font can draw, expected another`,
					place: placeIn(line, index, index + character.length),
					actual: character,
					note:
						character === '\ufffd'
							? 'It stands for a letter that was lost when the file was converted: put the letter back.'
							: 'It comes from a symbol font, in which it was an arrow, a tick or the like: write the sign itself, such as → or ✓.',
				});
			}
		}
	},
});

/** Private use, where symbol fonts keep their signs; the mark of a character that was lost. */
const nobodys = /[\ue000-\uf8ff\ufffd\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u;
const all = new RegExp(nobodys, 'gu');
