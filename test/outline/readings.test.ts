import { describe, expect, it } from 'vitest';
import { lineReadings } from '../../src/outline/readings/readings.ts';
import { titleReadings } from '../../src/outline/titles/titles.ts';
import { talkOf } from './note.ts';

/** The numbers of the lines that a reading decided, and of those its example marks with `§`. */
function decided(example: string, id: string) {
	const lines = example.split('\n');
	const marked = lines.flatMap((line, index) => (line.startsWith('§') ? [index + 1] : []));
	const talk = talkOf(lines.map((line) => line.replace(/^§/, '')).join('\n'));
	return { marked, found: talk.ledger.filter(({ reading }) => reading.by === id).map(({ line }) => line) };
}

describe.each([...titleReadings, ...lineReadings])('the reading $id', ({ id, why, examples, not }) => {
	it('says in a clause why', () => {
		expect(why).toMatch(/^\p{Ll}.*[^.]$/u);
		expect(examples.length + not.length).toBeGreaterThan(1);
	});

	it.each([...examples])('decides the marked lines of %j', (example) => {
		const { marked, found } = decided(example, id);
		expect(found).toEqual(marked);
	});

	it.each([...not])('leaves %j alone', (example) => {
		expect(decided(example, id).found).toEqual([]);
	});
});

describe('the list of readings', () => {
	it('names each once', () => {
		const ids = [...titleReadings, ...lineReadings].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
