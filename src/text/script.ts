import { hasCapital, hasSmall, isAlphanumeric, isCapital, isLetter, isLetterOrMark, isSmall } from './letters.ts';

/** What a line's characters tell about it: how wide it is, whether its letters have case. */

/** Chinese, Japanese and Korean characters and their punctuation. */
const isWide = (code: number): boolean =>
	code >= 0x1100 &&
	(code <= 0x115f ||
		(code >= 0x2e80 && code <= 0xa4cf) ||
		(code >= 0xac00 && code <= 0xd7a3) ||
		(code >= 0xf900 && code <= 0xfaff) ||
		(code >= 0xfe30 && code <= 0xfe4f) ||
		(code >= 0xff00 && code <= 0xff60) ||
		(code >= 0xffe0 && code <= 0xffe6));

/** Columns a text takes in a monospaced view: Chinese, Japanese and Korean characters count two. */
export function columns(text: string): number {
	let count = text.length;
	for (let i = 0; i < text.length; i++) if (isWide(text.charCodeAt(i))) count++;
	return count;
}

/** Chinese, and Japanese kana. */
const isDense = (code: number): boolean =>
	(code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);

/** Thai, Lao, Khmer, Burmese: scripts that put no space between words, and write vowels as marks. */
const isJoined = (code: number): boolean =>
	(code >= 0x0e00 && code <= 0x0eff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff);

/**
 * About how many words a text has: runs between spaces, and in scripts without spaces one for every two and a half
 * characters, or six where vowels are written as marks. Cheap on purpose: it looks at shapes, the clock has a counter of its own.
 */
export function wordCount(text: string): number {
	let [runs, dense, joined] = [0, 0, 0];
	let inside = false;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const space = code <= 32 || code === 0xa0 || code === 0x3000;
		if (!space && !inside) runs++;
		inside = !space;
		if (code < 0x0e00) continue;
		if (isDense(code)) dense++;
		else if (isJoined(code)) joined++;
	}
	const packed = dense / 2.5 + joined / 6;
	return packed > 0 ? Math.max(runs, Math.ceil(packed) + runs - 1) : runs;
}

/** Whether the letters that have case are all capitals; a text with fewer than two of them, or none in a script without case, is not. */
export function isCapitals(text: string): boolean {
	if (hasSmall(text)) return false;
	let count = 0;
	for (const char of text) if (isCapital(char.codePointAt(0) ?? 0) && ++count === 2) return true;
	return false;
}

/** Whether most words of four letters and more begin with a capital, as in an English title; at least two of them. */
export function isTitleCase(text: string): boolean {
	let [words, capitals, length] = [0, 0, 0];
	let begins = false;
	for (const char of `${text} `) {
		const code = char.codePointAt(0) ?? 0;
		if (length === 0 ? isLetter(code) : isLetterOrMark(code) || char === "'" || char === '’' || char === '-') {
			if (length === 0) begins = isCapital(code);
			length++;
		} else {
			if (length >= 4) words++;
			if (length >= 4 && begins) capitals++;
			length = 0;
		}
	}
	return words >= 2 && capitals / words >= 0.75;
}

/** Whether the first letter has case and is small; `iPhone` does not begin small. */
export function startsSmall(text: string): boolean {
	let first = '';
	for (const char of text.slice(0, 8)) {
		const code = char.codePointAt(0) ?? 0;
		if (first !== '') return !isCapital(code) && isSmallLetter(first);
		if (isAlphanumeric(code)) first = char;
	}
	return isSmallLetter(first);
}

const isSmallLetter = (char: string): boolean =>
	char !== '' && isSmall(char.codePointAt(0) ?? 0) && char !== char.toUpperCase();

/** Whether any letter of the text has case. */
export const hasCase = (text: string): boolean => hasSmall(text) || hasCapital(text);
