/** What a line's characters tell about it: how wide it is, whether its letters have case. */

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const wideAll = new RegExp(wide, 'g');

/** Columns a text takes in a monospaced view: Chinese, Japanese and Korean characters count two. */
export function columns(text: string): number {
	return wide.test(text) ? text.length + (text.match(wideAll)?.length ?? 0) : text.length;
}

/** Chinese and Japanese kana; then Thai, Lao, Khmer, Burmese: scripts that put no space between words. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const joined = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/g;

/**
 * About how many words a text has: runs between spaces, and in scripts without spaces one for every two and a half
 * characters, or six where vowels are written as marks. Cheap on purpose: it looks at shapes, the clock has a counter of its own.
 */
export function wordCount(text: string): number {
	let runs = 0;
	let inside = false;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const space = code <= 32 || code === 0xa0 || code === 0x3000;
		if (!space && !inside) runs++;
		inside = !space;
	}
	const packed = (text.match(dense)?.length ?? 0) / 2.5 + (text.match(joined)?.length ?? 0) / 6;
	return packed > 0 ? Math.max(runs, Math.ceil(packed) + runs - 1) : runs;
}

const upper = /\p{Lu}/gu;
const lower = /\p{Ll}/gu;

/** Whether the letters that have case are all capitals; a text with fewer than two of them, or none in a script without case, is not. */
export function isCapitals(text: string): boolean {
	if (/\p{Ll}/u.test(text)) return false;
	return (text.match(upper)?.length ?? 0) >= 2;
}

/** Whether most words of four letters and more begin with a capital, as in an English title; at least two of them. */
export function isTitleCase(text: string): boolean {
	const words = text.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? [];
	if (words.length < 2) return false;
	return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length >= 0.75;
}

/** Whether the first letter has case and is small; `iPhone` does not begin small. */
export function startsSmall(text: string): boolean {
	const [first, second] = /[\p{L}\p{N}]\p{L}?/u.exec(text.slice(0, 8))?.[0] ?? '';
	if (second !== undefined && /\p{Lu}/u.test(second)) return false;
	return first !== undefined && /\p{Ll}/u.test(first) && first !== first.toUpperCase();
}

/** Whether any letter of the text has case. */
export function hasCase(text: string): boolean {
	return text.match(lower) !== null || /\p{Lu}/u.test(text);
}
