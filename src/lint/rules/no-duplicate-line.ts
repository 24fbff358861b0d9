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
		const seen = new Map<string, { readonly line: number; readonly report: () => void }[]>();
		for (const block of blocks) {
			if (block.kind !== 'speech' && block.kind !== 'point') continue;
			const words = block.text.toLowerCase().split(between).filter(Boolean);
			if (words.length < options.words) continue;
			const key = words.join(' ');
			const before = seen.get(key) ?? [];
			seen.set(key, before);
			const from = dress.exec(block.text)?.[0].length ?? 0;
			const first = before[0]?.line ?? 0;
			const say = () =>
				report({
					reason: `Unexpected line that was said before, on line ${first}, expected it once`,
					place: block.place(from, block.text.trimEnd().length),
					note: 'Take one of them out, or say it three times and it is a refrain.',
				});
			before.push({ line: block.lines[0]?.number ?? 0, report: say });
		}
		for (const same of seen.values()) if (same.length === 2) same[1]?.report();
	},
});

/** What may differ between two lines that sound the same. */
const between = /[\s.,;:!?…"“”„«»'‘’()[\]*_•>|–—-]+/;
const dress = /^[\s"“”„«»'‘’([*_•>|–—-]*/;
