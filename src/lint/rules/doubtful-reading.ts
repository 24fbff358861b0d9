import type { Kind } from '../../model/reading.ts';
import { doubtful } from '../../model/reading.ts';
import { excerpt } from '../../text/printable.ts';
import { placeIn } from '../lines.ts';
import { defineRule } from '../rule.ts';

/** What is said as written or spoken from: nothing is lost or told when one is taken for the other. */
const toSay: ReadonlySet<Kind> = new Set(['speech', 'point']);

export const doubtfulReading = defineRule({
	id: 'doubtful-reading',
	finds: 'lines that could be something else than they were taken for',
	why: 'Whether a line is said or only seen by you is a guess where nothing in the note tells, and you should know of the guess before you print it.',
	severity: 'info',
	options: {
		confidence: { kind: 'share', default: doubtful, sets: 'how sure a reading has to be' },
		most: { kind: 'count', default: 5, sets: 'most lines of one kind to tell of, in the order of doubt' },
	},
	examples: [
		{
			shows: 'Nothing to doubt',
			note: '# The roof\n\n“It leaks in two places.”\n\nNote: bring the photograph.\n',
			findings: [],
		},
		{
			shows: 'A line that the author has marked is no guess',
			note: '# The roof\n\n## Idea one\n\nWe mend it in May.\n\n## Idea two\n\nWe wait for the rain.\n',
			findings: [],
		},
		{
			shows: 'Whoever wants to be quite sure hears of more',
			note: '# The roof\n\nIt leaks in two places.\n',
			options: { confidence: 1 },
			findings: ['3:1-3:24 Doubtful reading of “It leaks in two places.” as speech, expected it to be clear'],
		},
	],
	check({ talk, lines, options, report }) {
		const told = new Map<string, number>();
		const guesses = talk.ledger
			.filter(
				({ reading, continues, kind }) =>
					!continues &&
					kind !== 'noise' &&
					reading.confidence < options.confidence &&
					reading.runnerUp &&
					!(toSay.has(kind) && toSay.has(reading.runnerUp.kind) && reading.by === 'weighed'),
			)
			.toSorted((a, b) => a.reading.confidence - b.reading.confidence);
		for (const { line: number, kind, reading } of guesses) {
			const line = lines[number - 1];
			const before = told.get(kind) ?? 0;
			if (!line || !reading.runnerUp || before >= options.most) continue;
			told.set(kind, before + 1);
			const from = line.text.length - line.text.trimStart().length;
			report({
				reason: `Doubtful reading of “${excerpt(line.text.trim(), 40)}” as ${kind}, expected it to be clear`,
				place: placeIn(line, from, Math.max(from, line.text.trimEnd().length)),
				actual: kind,
				note: `It was taken for ${kind} (${reading.why}); it could be ${reading.runnerUp.kind}. Mark it, as the README shows, where that is wrong.`,
			});
		}
	},
});
