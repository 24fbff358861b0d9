/**
 * The same line in plainer characters, unit for unit: digits of any script become `0`–`9`, full-width and Arabic punctuation
 * its ASCII twin, hard and wide spaces a space. Length never changes, so places found in the folded line hold in the line itself.
 */
export function fold(line: string): string {
	return foldable.test(line) ? line.replace(foldableAll, plainer) : line;
}

const foldable =
	/[\u00a0\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u2000-\u200a\u202f\u205f\u3000\u060c\u061b\u061f\uff01-\uff5e\ufeff]/;
const foldableAll = new RegExp(foldable, 'g');

/** First digit of each script's ten; they follow one another in Unicode. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const twins: Readonly<Record<string, string>> = { '\u060c': ',', '\u061b': ';', '\u061f': '?' };

function plainer(char: string): string {
	const code = char.charCodeAt(0);
	if (code >= 0xff01) return code === 0xfeff ? ' ' : String.fromCharCode(code - 0xfee0);
	const zero = zeros.find((first) => code >= first && code < first + 10);
	if (zero !== undefined) return String.fromCharCode(0x30 + code - zero);
	return twins[char] ?? ' ';
}
