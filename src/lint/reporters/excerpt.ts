import type { Place } from '../../model/place.ts';
import { printable } from '../../text/printable.ts';
import { clipped, displayWidth } from '../../text/width.ts';

/** One row of an excerpt: what stands left of it, and whether it marks the spot in the row above. */
export interface Row {
	readonly gutter: string;
	readonly text: string;
	readonly mark: boolean;
}

/**
 * The line a place begins in, cut around the spot to fit `width` columns with two of indentation, and a row that marks the
 * spot. A place over several lines says where it ends.
 */
export function excerptOf(line: string, { start, end }: Place, width: number): readonly Row[] {
	const number = String(start.line);
	const empty = `${' '.repeat(number.length)} │`;
	const room = width - number.length - 5;
	const stop = end.line === start.line ? end.column - 1 : line.length;
	// No more than what may be seen is looked at, however long the line is.
	const before = printable(line.slice(Math.max(0, start.column - 1 - 4 * width), start.column - 1)).trimStart();
	const target = clipped(printable(line.slice(start.column - 1, Math.min(stop, start.column + 4 * width))), room);
	const after = printable(line.slice(stop, stop + 4 * width)).trimEnd();

	const free = room - displayWidth(target);
	const left = clipped(before, Math.max(Math.floor(free / 2), free - displayWidth(after)), 'end');
	const right = clipped(after, free - displayWidth(left));
	const rows = [
		{ gutter: `${number} │`, text: `${left}${target}${right}`, mark: false },
		{
			gutter: empty,
			text: `${' '.repeat(displayWidth(left))}${'^'.repeat(Math.max(1, displayWidth(target)))}`,
			mark: true,
		},
	];
	return end.line === start.line ? rows : [...rows, { gutter: empty, text: `… to line ${end.line}`, mark: false }];
}
