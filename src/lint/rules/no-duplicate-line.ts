import type { Block } from '../lines.ts';
import { defineRule } from '../rule.ts';

export const noDuplicateLine = defineRule({
	id: 'no-duplicate-line',
	finds: 'lines that are said twice',
	why: 'Pasted twice, it is said twice, and you notice halfway through.',
	severity: 'warning',
	options: { words: { kind: 'count', default: 8, sets: 'fewest words of a line that may not stand there again' } },
	examples: [
		{
			shows: 'A refrain, and a short answer that comes twice',
			note: `Yes, of course.\n\n${'We will mend the roof before the winter comes, all of it.\n\nSomebody sings here.\n\n'.repeat(3)}Yes, of course.\n`,
			findings: [],
		},
		{
			shows: 'A line that was pasted twice',
			note: '“We will mend the roof before the winter comes, all of it.”\n\nThen the cellar.\n\n- We will mend the roof before the winter comes, all of it.\n',
			findings: ['5:3-5:60 Unexpected line that was said before, on line 1, expected it once'],
		},
	],
	check({ blocks, options, report }) {
		const said = blocks.filter(({ kind }) => kind === 'speech' || kind === 'point');
		// Few lines begin alike, and only those are taken apart.
		for (const alike of grouped(said, ({ text }) => wordsOf(text.slice(0, beginning), 3)))
			for (const [first, second, third] of grouped(alike, ({ text }) => wordsOf(text))) {
				if (!first || !second || third || wordsOf(second.text).length < options.words) continue;
				const from = dress.exec(second.text)?.[0].length ?? 0;
				report({
					reason: `Unexpected line that was said before, on line ${first.lines[0]?.number}, expected it once`,
					place: second.place(from, second.text.trimEnd().length),
					note: 'Take one of them out, or say it three times and it is a refrain.',
				});
			}
	},
});

/** Blocks of one key, in their order; groups of one are left out. */
function grouped(blocks: readonly Block[], keyOf: (block: Block) => readonly string[]): readonly (readonly Block[])[] {
	const groups = new Map<string, Block[]>();
	for (const block of blocks) {
		const key = keyOf(block).join(' ');
		const group = groups.get(key);
		if (group) group.push(block);
		else groups.set(key, [block]);
	}
	return [...groups.values()].filter(({ length }) => length > 1);
}

/** More characters than the first three words and all dress before them ever take. */
const beginning = 200;

/** The words of a line, in small letters, or only the first of them. */
const wordsOf = (text: string, most?: number): readonly string[] =>
	text.replace(lead, '').toLowerCase().split(between, most).filter(Boolean);

/** What may differ between two lines that sound the same. */
const between = /[\s.,;:!?…"“”„«»'‘’()[\]*_•>|–—-]+/;
const lead = new RegExp(`^${between.source}`);
const dress = /^[\s"“”„«»'‘’([*_•>|–—-]*/;
