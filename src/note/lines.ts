/** A line of the note as it stands in the file. */
export interface RawLine {
	/** Counted from 1. */
	readonly number: number;
	/** UTF-16 offset of its first character, and just behind its last one; the line's end is not part of it. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Cuts a text into lines at LF and CRLF, as an editor does. A lone CR is a character of its line. Always at least one line. */
export function splitLines(text: string): readonly RawLine[] {
	const lines: RawLine[] = [];
	let start = 0;
	while (true) {
		const feed = text.indexOf('\n', start);
		const stop = feed < 0 ? text.length : feed;
		const end = stop > start && text.charCodeAt(stop - 1) === 13 && feed >= 0 ? stop - 1 : stop;
		lines.push({ number: lines.length + 1, start, end, text: text.slice(start, end) });
		if (feed < 0) return lines;
		start = feed + 1;
	}
}

/** Only space, tab, hard space, wide space or byte order mark in it; a CR at the end of a line is none of its words. */
export const isBlank = (text: string): boolean => /^[ \t\r\u00a0\u3000\ufeff]*$/.test(text);
