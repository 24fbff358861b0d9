import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, printable, printableJson, printablePath } from '../../src/text/printable.ts';

/** Everything a terminal could obey, or a reader be deceived by. */
const forbidden = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const units = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
const mean = fc.array(
	fc.constantFrom(...'\u001b[2J\u0007\u009b\u202e\u2066\r\n\t\ud800\udc00\u2028\ufeffab'.split('')),
);
const anything = fc.oneof(
	units,
	mean.map((parts) => parts.join('')),
);

describe('printable', () => {
	it('leaves nothing a terminal could obey, for any text', () => {
		fc.assert(
			fc.property(anything, (text) => {
				for (const safe of [printable(text), printablePath(text), excerpt(text)]) expect(safe).not.toMatch(forbidden);
				expect(printable(printable(text))).toBe(printable(text));
			}),
			{ numRuns: 1000 },
		);
	});

	it('leaves every other character alone', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				fc.pre(!forbidden.test(text));
				expect(printable(text)).toBe(text);
				expect(printablePath(text)).toBe(text);
			}),
		);
		const family = '👨‍👩‍👧 می‌خواهم שלום';
		expect(printable(family)).toBe(family);
	});

	it('folds line ends and tabs into one space and shows what is dangerous', () => {
		expect(printable('one\r\n\ttwo\u2028three')).toBe('one two three');
		expect(printable('a\u001b[31mb\u0000\u007f')).toBe('a␛[31mb␀␡');
		expect(printable('a\u009b2Jb \u202etxt\u202c')).toBe('a�2Jb �txt�');
		expect(printable('\ufeffשלום\u200f!')).toBe('שלום!');
		expect(printable('half \ud83d of it')).toBe('half � of it');
	});

	it('keeps apart the names of two files that differ in a line end', () => {
		expect(printablePath('two\nlines.md')).toBe('two␊lines.md');
		expect(printablePath('two\tlines.md')).not.toBe(printablePath('two\nlines.md'));
	});

	it('makes JSON safe without changing what it says', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const json = printableJson(JSON.stringify({ text }, undefined, '\t').replaceAll('\t', '  '));
				expect(json.replaceAll('\n', '')).not.toMatch(forbidden);
				expect(JSON.parse(json)).toEqual({ text });
			}),
		);
	});
});

describe('excerpt', () => {
	it('cuts between characters as a reader sees them', () => {
		expect(excerpt('Thank you', 9)).toBe('Thank you');
		expect(excerpt('Thank you all', 9)).toBe('Thank you…');
		expect(excerpt('👩‍👧👩‍👧👩‍👧', 2)).toBe('👩‍👧👩‍👧…');
		expect(excerpt('  one\n two ')).toBe('one two');
	});

	it('does not look at the whole of a very long text', () => {
		const long = excerpt(`a${'\u0301'.repeat(5_000_000)}`, 10);
		expect(long.length).toBeLessThan(100);
		expect(long.endsWith('…')).toBe(true);
	});
});
