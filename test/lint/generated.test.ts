import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mend } from '../../src/lint/fix.ts';
import { lint } from '../../src/lint/lint.ts';
import { rules } from '../../src/lint/rules.ts';
import type { Speller } from '../../src/lint/speller.ts';
import type { Place } from '../../src/model/place.ts';
import { substance } from '../../src/model/substance.ts';
import type { Talk } from '../../src/model/talk.ts';
import { aloud, walk } from '../../src/model/words.ts';
import { careful, note, wounded } from '../properties/notes.ts';
import { compiled } from './read.ts';

/** `npm run fuzz` sets both; at 84 times it is 5,000 notes. */
const times = Number(process.env.CUESCRIPT_FUZZ_TIMES ?? 1);
const seed = process.env.CUESCRIPT_FUZZ_SEED;
const runs = { numRuns: 60 * times, ...(seed !== undefined && { seed: Number(seed) }) };

/** Knows half of all words, and something near each of the others. */
const speller: Speller = {
	knows: (word) => word.length % 2 === 0,
	near: (word) => [word.slice(1), `${word} ${word}`, ''],
};

/** Every rule there is, also those that are off until asked for, and limits that even a short note is over. */
const overrides = {
	...Object.fromEntries(rules.map(({ id }) => [id, 'error'])),
	...{ 'long-cue': { letters: 1 }, 'too-many-points': { points: 1 }, 'long-sentence': { seconds: 1 } },
	...{ 'inconsistent-figure': { shared: 0 }, unsayable: { signs: 0, strangers: ['KAM', 'US'] } },
	...{ 'doubtful-reading': { confidence: 1 }, 'long-section': { seconds: 1, words: 2, cues: 0 } },
	...{ 'empty-section': { habit: 1 }, 'no-duplicate-line': { words: 1 }, spelling: { often: 99 } },
	...{ 'opening-missing': { habit: 0 }, 'close-missing': { habit: 0 }, 'broken-off-sentence': { habit: 0 } },
};

const look = async (text: string) => {
	const input = await compiled(text);
	return { ...input, findings: lint({ ...input, overrides, speller }) };
};

/** Lines and columns are those of the text, and nothing is said of what is not there. */
function inside(text: string, { start, end }: Place): void {
	const rows = text.split('\n');
	for (const { line, column, offset } of [start, end]) {
		expect(offset).toBe(rows.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0) + column - 1);
		expect(column - 1).toBeLessThanOrEqual(rows[line - 1]?.length ?? -1);
	}
	expect(start.offset).toBeLessThanOrEqual(end.offset);
}

const said = (talk: Talk): string =>
	[...walk(talk)].map((node) => (node.type === 'speech' ? aloud(node.children) : '')).join(' ');

const notes = fc
	.oneof(note, wounded, careful)
	.map((text) => text.replace(/^\ufeff/, ''))
	.filter(
		(text) => !text.includes('\0') && !/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')),
	);

it(
	'whatever the note, no rule throws, writes on what it is given, or points outside of it; mending keeps what is said',
	() =>
		fc.assert(
			fc.asyncProperty(notes, async (typed) => {
				const { note, talk, findings } = await look(typed);
				for (const { place, reason, fix = [] } of findings) {
					expect(reason).toMatch(/^[A-Z]/);
					expect(reason).not.toMatch(/undefined|NaN|\[object/);
					if (place) inside(note.text, place);
					for (const { start, end } of fix) expect(0 <= start && start <= end && end <= note.text.length).toBe(true);
				}
				const mended = await mend(note.text, async (again) => {
					const { talk, findings } = await look(again);
					return { findings, substance: substance(talk) };
				});
				const again = await compiled(mended.text);
				expect(said(again.talk)).toBe(said(talk));
				expect(substance(again.talk)).toBe(substance(talk));
			}),
			runs,
		),
	60_000 * Math.max(1, times),
);
