import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { companyIds } from '../../src/outline/weighing/company.ts';
import { features } from '../../src/outline/weighing/features.ts';
import { sharesOf, tableOf, weighed } from '../../src/outline/weighing/softmax.ts';
import { first, second } from '../../src/outline/weighing/weights.ts';
import { talkOf } from './note.ts';

/** Five boats and what is said of them, long enough to be weighed. */
const talk = `# The harbour
Good evening, all of you who came through the rain tonight.
We have five boats, and every one of them needs a new coat of paint.
You know the red one, because it is the one that never starts.

# The boats
The red one was built in the yard behind the church, by two brothers.
I sailed it for nine summers, and it has brought me home every time.
Would anybody here like to sail it to the island with me in May?

# The money
We need four hundred for paint, and as much again for the ropes.
I hope that you will think of us when the hat comes round.
`;

describe('what is weighed', () => {
	it('has weights for features that there are, a number for each kind', () => {
		const ids = features.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [known, { bias, by }] of [
			[ids, first],
			[companyIds, second],
		] as const) {
			expect(bias).toHaveLength(weighed.length);
			for (const [id, weights] of Object.entries(by)) {
				expect(known).toContain(id);
				expect(weights).toHaveLength(weighed.length);
			}
		}
	});

	it('gives shares that add up to one, the most to the kind with the largest sum', () => {
		const table = tableOf(['a', 'b'], { bias: [0, 1, 0, 0], by: { b: [0, 0, 0, 2] } });
		expect([...sharesOf([5, 0], table)].map((share) => Math.round(share * 100))).toEqual([17, 48, 17, 17]);
		expect(sharesOf([5, 1], table)[3]).toBeGreaterThan(0.6);
		expect(sharesOf([0, 900], table).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
	});

	it('finds what no reading of a single line does: a list of things to do before the talk, in a sentence each', () => {
		const note = `${talk}
# Ten to eight
- Make sure that the projector is on and that the sound is off.
- Check in with the brothers, and tell them when they are on.
- Put the hat by the door, where nobody can pass it.
- Please watch the clock for me, I never do.
`;
		const told = talkOf(note).ledger.filter(({ line }) => line > 15);
		expect(told.map(({ kind }) => kind)).toEqual(['aside', 'aside', 'aside', 'aside']);
		expect(told.filter(({ reading }) => reading.by === 'weighed').length).toBeGreaterThanOrEqual(3);
	});

	it('tells what speaks for it, and what the reading of the line alone would have been', () => {
		const notes = readdirSync(new URL('../../fixtures/notes/', import.meta.url)).filter((name) => name.endsWith('.md'));
		const put = notes.flatMap((name) =>
			talkOf(readFileSync(new URL(`../../fixtures/notes/${name}`, import.meta.url), 'utf8')).ledger.filter(
				({ reading }) => reading.by === 'weighed',
			),
		);
		expect(put.length).toBeGreaterThan(10);
		for (const { kind, reading } of put) {
			expect(reading.why).toMatch(/^what speaks for it: \S/);
			expect(reading.runnerUp?.kind).not.toBe(kind);
			expect(reading.confidence).toBeGreaterThan(0.1);
			expect(reading.confidence).toBeLessThanOrEqual(1);
		}
	});

	it.each([
		['Note: the red one is not insured.', 'aside'],
		['<!-- the red one is not insured -->', 'aside'],
		['%% the red one is not insured %%', 'aside'],
		['> [!private] The red one is not insured.', 'aside'],
		['[show the red one]', 'aside'],
		['“The red one is not insured.”', 'speech'],
		['Q: Is the red one insured?', 'cue'],
		['If they ask for the price:', 'cue'],
	])('leaves %j as the author marked it', (line, kind) => {
		for (const place of ['# The boats\n', '# The money\n']) {
			const note = talk.replace(place, `${place}${line}\n\n`);
			const at = note.split('\n').indexOf(line) + 1;
			expect(talkOf(note).ledger.find((entry) => entry.line === at)?.kind).toBe(kind);
		}
	});

	it('leaves a note of a few lines to the readings', () => {
		const few = talk.split('\n').slice(0, 6).join('\n');
		expect(talkOf(few).ledger.some(({ reading }) => reading.by === 'weighed')).toBe(false);
	});
});
