import { walk } from '../../model/words.ts';
import { formatLength } from '../../text/duration.ts';
import { defineRule } from '../rule.ts';
import { sentences } from '../sentences.ts';

export const longSentence = defineRule({
	id: 'long-sentence',
	finds: 'sentences longer than the breath for them',
	why: 'In the middle of it you run out of air, and they have forgotten how it began.',
	severity: 'warning',
	options: { seconds: { kind: 'seconds', default: 25, sets: 'longest time a sentence may take' } },
	examples: [
		{
			shows: 'Sentences of a few seconds, one behind the other',
			note: '# The roof\n\nIt leaks above the stairs. It leaks above the attic. It leaks above the kitchen. Let us mend it.\n',
			options: { seconds: 5 },
			findings: [],
		},
		{
			shows: 'A long one behind a short one',
			note: '# The roof\n\nIt leaks. It leaks above the stairs, above the attic, above the kitchen and above the chair that I like to sit in.\n\nLet us mend it.\n',
			options: { seconds: 5 },
			findings: ['3:11-3:115 Unexpected sentence of 7 s, expected at most 5 s'],
		},
	],
	check({ talk, plan, blocks, options, report }) {
		const spoken = new Map<number, number>();
		for (const node of walk(talk)) if (node.type === 'speech') spoken.set(node.place.start.line, plan.of(node).seconds);
		for (const block of blocks) {
			const seconds = spoken.get(block.lines[0]?.number ?? 0) ?? 0;
			if (block.kind !== 'speech' || seconds <= options.seconds) continue;
			const perUnit = seconds / block.text.length;
			for (const { from, to } of sentences(block.text)) {
				const length = Math.round((to - from) * perUnit);
				if (length <= options.seconds) continue;
				report({
					reason: `Unexpected sentence of ${formatLength(length)}, expected at most ${formatLength(options.seconds)}`,
					place: block.place(from, to),
					actual: formatLength(length),
					expected: [formatLength(options.seconds)],
					note: 'Make two of it: a full stop where you would breathe.',
				});
			}
		}
	},
});
