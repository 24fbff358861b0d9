/** Columns of a terminal. */

const ascii = /^[ -~]*$/;
/** Marks that sit on another letter, joiners and other characters without a body. */
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** East Asian wide and full-width forms of the Basic Multilingual Plane; beyond it, emoji and rare Han are wide. */
const wide =
	/[\u1100-\u115f\u231a\u231b\u23e9-\u23ec\u2614\u2615\u26a1\u2705\u2728\u274c\u2753-\u2757\u2b50\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u;

/** Columns a text takes in a terminal: a Chinese character or an emoji two, an accent over the letter before it none. */
export function displayWidth(text: string): number {
	if (ascii.test(text)) return text.length;
	let width = 0;
	for (const char of text) width += none.test(char) ? 0 : wide.test(char) ? 2 : 1;
	return width;
}

/** The beginning of a text that fits so many columns, with `…` where it was cut; by its end when `from` is `end`. */
export function clipped(text: string, width: number, from: 'start' | 'end' = 'start'): string {
	if (displayWidth(text) <= width) return text;
	const chars = [...text];
	if (from === 'end') chars.reverse();
	let used = 1;
	let count = 0;
	for (const char of chars) {
		used += displayWidth(char);
		if (used > width) break;
		count++;
	}
	if (width < 1) return '';
	return from === 'end' ? `…${chars.slice(0, count).reverse().join('')}` : `${chars.slice(0, count).join('')}…`;
}

/** A text filled up with spaces to so many columns. */
export const padded = (text: string, width: number): string =>
	text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** Lines of at most so many columns, broken at spaces and within words only where one is longer than a line. */
export function wrapped(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap((word) => pieces(word, width))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && displayWidth(longer) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
	if (displayWidth(word) <= width) return [word];
	const cut: string[] = [''];
	let used = 0;
	for (const char of word) {
		const more = displayWidth(char);
		if (used + more > width) {
			cut.push('');
			used = 0;
		}
		cut[cut.length - 1] += char;
		used += more;
	}
	return cut;
}
