import type { Step } from '../step.ts';

/** A number with its dot or bracket, grown together with the word behind it. */
const grown = /^\s*\(?\d{1,3}[.)](?=\p{L})/u;

/** A space between an item's number and its words, without which Markdown sees no list. The number stays the author's. */
export const numbers: Step = ({ lines }) =>
	lines.flatMap(({ kept, kind, text, start }) => {
		const [found] = (!kept && kind !== undefined && kind !== 'noise' && grown.exec(text)) || [];
		if (found === undefined) return [];
		return [{ fix: [{ start: start + found.length, end: start + found.length, text: ' ' }] }];
	});
