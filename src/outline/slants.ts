import type { Line } from './line.ts';

/** `*All of these lines` … `are slanted.*`: the first line is as slanted as if it were the only one. */
export const slantedWhole = (line: Line, last: Line | undefined): Line =>
	last && opensSlanted.test(withoutBold(line.at.text)) && closesSlanted.test(withoutBold(last.at.text))
		? { ...line, marks: { ...line.marks, bullet: '', slanted: true } }
		: line;

/** Slanted words go on over no more lines than these. */
const longestSlant = 8;

/** The lines, by their place, in which words go on that an earlier one slanted and a later one closes. */
export function slantedRests(lines: readonly Line[]): ReadonlySet<number> {
	const rests = new Set<number>();
	for (let i = 0; i < lines.length; i++) {
		if (!/^\s*\*/.test(lines[i]?.at.text ?? '') || !opensSlanted.test(withoutBold(lines[i]?.at.text ?? ''))) continue;
		for (let j = i + 1; j < lines.length && j <= i + longestSlant; j++) {
			const line = lines[j] as Line;
			const text = withoutBold(line.at.text);
			if (line.gap || line.noise || line.marks.hash) break;
			if (!text.includes('*')) continue;
			if (closesSlanted.test(text)) for (let k = i + 1; k <= j; k++) rests.add(k);
			break;
		}
	}
	return rests;
}

const withoutBold = (text: string): string => text.replaceAll('**', '');

const opensSlanted = /^\s*\*(?!\s)[^*]*$/;

const closesSlanted = /^[^*]*\S\*\s*$/;
