import type { Finding } from '../model/finding.ts';
import type { Spot } from '../model/place.ts';

/** Names of those that accidents leave behind most. */
const names: ReadonlyMap<number, string> = new Map([
	[0x00, 'NUL'],
	[0x07, 'BEL'],
	[0x08, 'backspace'],
	[0x1b, 'ESC'],
	[0x7f, 'DEL'],
	[0x85, 'next line'],
	[0x9b, 'CSI'],
	[0xfffd, 'replacement character'],
]);

/** More than this share of a text being control characters, it is none. */
const mostControls = 0.4;

/**
 * One finding for each control character that is neither white space nor a line's end, at the first place it stands in, and
 * for U+FFFD, the sign of letters that an earlier program lost. `binary` when there are so many that this is no text.
 */
export function controlFindings(text: string): readonly Finding[] | 'binary' {
	const seen = new Map<number, { readonly first: Spot; readonly count: number }>();
	let controls = 0;
	let line = 1;
	let lineStart = 0;
	for (const match of text.matchAll(/(?![\t\v\f\r])[\p{Cc}\ufffd]/gu)) {
		const code = match[0].charCodeAt(0);
		if (code === 0x0a) {
			line++;
			lineStart = match.index + 1;
			continue;
		}
		if (code !== 0xfffd) controls++;
		const before = seen.get(code);
		const first = before?.first ?? { line, column: match.index - lineStart + 1, offset: match.index };
		seen.set(code, { first, count: (before?.count ?? 0) + 1 });
	}
	if (controls > text.length * mostControls) return 'binary';
	return [...seen].map(([code, { first, count }]) => finding(code, first, count));
}

function finding(code: number, first: Spot, count: number): Finding {
	const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	const name = names.get(code);
	const times = count > 1 ? `, ${count} times` : '';
	return {
		reason: `Unexpected character ${point}${name ? ` (${name})` : ''}${times}, expected none`,
		ruleId: 'control-character',
		severity: 'warning',
		place: { start: first, end: { ...first, column: first.column + 1, offset: first.offset + 1 } },
		actual: point,
		expected: [],
		note:
			code === 0xfffd
				? 'It stands where a letter was lost when the text was converted: write the letter again.'
				: 'It has no shape on paper and often comes from a copy out of a terminal or another program: delete it.',
	};
}
