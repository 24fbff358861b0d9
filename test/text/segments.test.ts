import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../src/text/segments.ts';

const characters = new Intl.Segmenter('und');
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const native = (text: string, segmenter: Intl.Segmenter) =>
	Array.from(segmenter.segment(text), ({ segment, index }) => ({ segment, index }));

describe('segments', () => {
	it('cuts as the segmenter does, however little it is given at a time', () => {
		const piece = fc.constantFrom(
			'a',
			'e\u0301',
			'👩‍👧',
			'🇩🇪',
			'🇫',
			'한',
			'각',
			'\r\n',
			'\n',
			'क्षि',
			' ',
			'😀',
			'\ud83d',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 2, max: 40 }), (pieces, reach) => {
				const text = pieces.join('');
				const longest = Math.max(0, ...native(text, characters).map(({ segment }) => segment.length));
				fc.pre(longest <= reach * 8);
				expect([...segments(text, characters, reach)]).toEqual(native(text, characters));
			}),
			{ numRuns: 500 },
		);
		const speech = 'Good evening. Thank you for coming! Is the soup hot? It is. '.repeat(60);
		expect([...segments(speech, sentences)]).toEqual(native(speech, sentences));
	});

	it('loses nothing of a segment that never ends', () => {
		const text = `a${'\u0301'.repeat(50_000)}b`;
		const parts = [...segments(text, characters)];
		expect(parts.map(({ segment }) => segment).join('')).toBe(text);
		expect(parts.at(-1)).toEqual({ segment: 'b', index: 50_001 });
	});

	it('takes time in proportion to the text', () => {
		const start = performance.now();
		expect([...segments('a'.repeat(200_000), characters)]).toHaveLength(200_000);
		expect(performance.now() - start).toBeLessThan(2000);
	});
});
