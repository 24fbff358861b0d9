import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, displayWidth, wrapped } from '../../src/text/width.ts';

describe('displayWidth', () => {
	it.each([
		['plain', 5],
		['“ü”', 3],
		['e\u0301', 1],
		['会議 ok', 7],
		['ｶﾅ', 2],
		['🎤!', 3],
		['สวัสดี', 4],
		['\u200d', 0],
		['', 0],
	])('of %j is %i', (text, width) => {
		expect(displayWidth(text)).toBe(width);
	});
});

describe('clipped', () => {
	it('keeps what fits, and the beginning or the end of what does not', () => {
		expect(clipped('opening', 7)).toBe('opening');
		expect(clipped('opening', 6)).toBe('openi…');
		expect(clipped('opening', 4, 'end')).toBe('…ing');
		expect(clipped('会議です', 5)).toBe('会議…');
		expect(clipped('opening', 0)).toBe('');
	});
});

describe('wrapped', () => {
	it('breaks at spaces, and within a word only when it has to', () => {
		expect(wrapped('we open with thanks', 9)).toEqual(['we open', 'with', 'thanks']);
		expect(wrapped('我们今天来谈谈', 6)).toEqual(['我们今', '天来谈', '谈']);
		expect(wrapped('', 6)).toEqual(['']);
	});

	it('never loses a word and never runs over', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('a', 'word', '会議', '🎤', 'averyverylongword')),
				fc.integer({ min: 2, max: 12 }),
				(words, width) => {
					const lines = wrapped(words.join(' '), width);
					expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
					for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
				},
			),
		);
	});
});
