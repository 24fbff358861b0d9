import { describe, expect, it } from 'vitest';
import {
	hasAlphanumeric,
	hasCapital,
	hasLetter,
	hasSmall,
	isAlphanumeric,
	isCapital,
	isLetter,
	isLetterOrMark,
	isOfWord,
	isPlainLetter,
	isSignOrSpace,
	isSmall,
} from '../../src/text/letters.ts';

/** All of the first two planes that notes are written in, and some beyond. */
const codes = [...Array(0x3100).keys(), 0xd800, 0xdfff, 0xfeff, 0xff21, 0x10400, 0x10428, 0x1d400, 0x1f600, 0x20000];

describe('sorts of characters', () => {
	it.each([
		[/\p{L}/u, isLetter],
		[/[\p{Ll}\p{Lu}\p{Lo}]/u, isPlainLetter],
		[/\p{Lu}/u, isCapital],
		[/\p{Ll}/u, isSmall],
		[/[\p{L}\p{N}]/u, isAlphanumeric],
		[/[\p{L}\p{M}\p{N}]/u, isOfWord],
		[/[\p{L}\p{M}]/u, isLetterOrMark],
		[/[\p{P}\p{S}\s]/u, isSignOrSpace],
	])('are those of %s, character by character', (form, test) => {
		expect(codes.filter((code) => test(code) !== form.test(String.fromCodePoint(code)))).toEqual([]);
	});

	it.each([
		[/\p{L}/u, hasLetter],
		[/\p{Lu}/u, hasCapital],
		[/\p{Ll}/u, hasSmall],
		[/[\p{L}\p{N}]/u, hasAlphanumeric],
	])('are those of %s, anywhere in a text', (form, test) => {
		const texts = codes.flatMap((code) => [` “${String.fromCodePoint(code)}”.`, `.1${String.fromCodePoint(code)}`]);
		expect(texts.filter((text) => test(text) !== form.test(text))).toEqual([]);
	});
});
