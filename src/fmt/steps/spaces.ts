import type { Step, TidyLine } from '../step.ts';

/** White space that nobody sees: at the end of a line, and hard or wide spaces before its first word. */
export const spaces: Step = ({ lines }) =>
	lines.filter(({ kept }) => !kept).flatMap((line) => [...trailing(line), ...leading(line)]);

function trailing({ text, start, end, blank }: TidyLine) {
	const length = blank ? 0 : text.trimEnd().length;
	// Byte order marks at the top of a note are not ours.
	return length === text.length || (length === 0 && text.includes('\ufeff'))
		? []
		: [{ fix: [{ start: start + length, end, text: '' }] }];
}

const odd = /^(?=[ \t]*[\u00a0\u3000])[ \t\u00a0\u3000]+/;

function leading({ text, start, blank }: TidyLine) {
	const [found] = (!blank && odd.exec(text)) || [];
	return found === undefined ? [] : [{ fix: [{ start, end: start + found.length, text: '' }] }];
}
