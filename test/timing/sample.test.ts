import { describe, expect, it } from 'vitest';
import { factorOf, sampleOf } from '../../src/timing/sample.ts';
import { frozen } from '../frozen.ts';
import { aside, point, section, speech, talk } from '../talks.ts';

/** About 27 seconds. */
const paragraph = (name: string) => ({
	...speech(`${name} ${Array.from({ length: 99 }, () => 'word').join(' ')}.`),
	apart: true,
});
const sample = (count: number) =>
	sampleOf(
		frozen(
			talk([
				section(
					'A',
					[...Array(count).keys()].map((n) => paragraph(`P${n}`)),
				),
			]),
		),
	);
const names = (count: number) => sample(count)?.paragraphs.map((text) => text.split(' ')[0]);

describe('sampleOf', () => {
	it('takes two paragraphs, behind the opening minute where there are enough', () => {
		expect(names(2)).toEqual(['P0', 'P1']);
		expect(names(8)).toEqual(['P3', 'P4']);
		expect(sample(8)?.seconds).toBeGreaterThan(45);
		expect(sample(8)?.seconds).toBeLessThan(60);
	});

	it('joins lines of one paragraph, and leaves out what is not speech', () => {
		const line = (words: string) => speech(`${words} ${Array.from({ length: 49 }, () => 'word').join(' ')}.`);
		const taken = sampleOf(
			talk([line('a'), line('b'), point('c'), aside('d'), { ...line('e'), apart: true }, line('f')]),
		);
		expect(taken?.paragraphs.map((text) => text.match(/\b[a-f]\b/g)?.join(''))).toEqual(['ab', 'ef']);
	});

	it('has nothing to offer where there is little to say', () => {
		expect(sampleOf(talk([speech('Hello.')]))).toBeUndefined();
		expect(sampleOf(talk([]))).toBeUndefined();
	});

	it('cuts one endless paragraph', () => {
		const endless = speech(Array.from({ length: 900 }, () => 'word').join(' '));
		expect(sampleOf(talk([endless]))?.seconds).toBeCloseTo(45, -1);
		expect(sampleOf(talk([speech('字'.repeat(2000))], { lang: 'zh' }))?.seconds).toBeCloseTo(45, -1);
	});
});

it('factorOf is how much faster somebody read, within reason', () => {
	const read = { paragraphs: ['a'], seconds: 60 };
	expect(factorOf(read, 50)).toBeCloseTo(1.2);
	expect(factorOf(read, 10)).toBeUndefined();
	expect(factorOf(read, 300)).toBeUndefined();
});
