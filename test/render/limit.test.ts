import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/model/refusal.ts';
import { refuseEndless } from '../../src/render/limit.ts';
import { section, speech, talk } from '../talks.ts';

const of = (count: number, words: string) =>
	talk(Array.from({ length: count }, (_, index) => section(`Part ${index}`, [speech(words)])));

describe('a talk too long for paper', () => {
	it('is printed up to some seventy thousand sections, or seven million characters', () => {
		expect(() => refuseEndless(of(70_000, 'The tide is out.'))).not.toThrow();
		expect(() => refuseEndless(of(4, 'The tide is out. '.repeat(100_000)))).not.toThrow();
	});

	const longHour = 'The tide is out. '.repeat(5000);

	it('is refused beyond, in one sentence that says how long it is and what to do', () => {
		for (const endless of [
			of(80_000, 'The tide is out.'),
			of(1, 'The tide is out. '.repeat(120_000)),
			of(90, longHour),
		])
			expect(() => refuseEndless(endless)).toThrow(
				/^The note has \d+\.\d million characters in \d+ sections?, more than .*: build parts of it.*\.$/,
			);
		expect(() => refuseEndless(of(80_000, ''))).toThrow(Refusal);
	});
});
