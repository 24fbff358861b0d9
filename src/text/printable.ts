/**
 * The one way from words of a note, a path or another program's message to a terminal: whatever could move the cursor,
 * change colours, reach the clipboard or turn the reading direction around is made visible or taken out.
 *
 * The result is one line without control characters (C0, C1, U+2028, U+2029), bidirectional controls, byte order marks and
 * lone surrogates. Every run of line ends and tabs becomes a space; other controls their picture (`␛` for ESC); what has no
 * picture U+FFFD. Text without any of them comes back as it is.
 */
export function printable(text: string): string {
	return text.replace(/(?:[\t-\r\u0085\u2028\u2029])+/g, ' ').replace(unsafe, shown);
}

/** The same for the path of a file: line ends and tabs are shown as pictures too, so no two names look alike by accident. */
export function printablePath(path: string): string {
	return path.replace(unsafe, shown);
}

/** The same for JSON text: what `JSON.stringify` leaves as it is and a terminal might obey is escaped; its value is the same. */
export function printableJson(json: string): string {
	return json.replace(unsafe, (char) =>
		char === '\n' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

/** The first words of a text, printable, at most `length` characters as a reader counts them, with `…` where it was cut. */
export function excerpt(text: string, length = 60): string {
	// No more than the first characters are looked at, however long the text or the marks piled upon one letter are.
	const whole = text.length <= length * 8;
	const head = printable(text.slice(0, length * 8))
		.replace(/\s+/g, ' ')
		.trim();
	const characters = Array.from(new Intl.Segmenter('und').segment(head), ({ segment }) => segment);
	if (whole && characters.length <= length) return head;
	// The last character of a part may have been torn.
	return `${characters
		.slice(0, whole ? length : Math.min(length, characters.length - 1))
		.join('')
		.trimEnd()}…`;
}

/** Control characters, line and paragraph separators, bidirectional controls, byte order mark, lone surrogates. */
const unsafe = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;

function shown(char: string): string {
	const code = char.charCodeAt(0);
	if (code < 0x20) return String.fromCharCode(0x2400 + code);
	if (code === 0x7f) return '\u2421';
	if (/[\u061c\u200e\u200f\ufeff]/.test(char)) return '';
	return '\ufffd';
}
