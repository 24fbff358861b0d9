import type { Timing } from '../../model/plan.ts';
import type { Block } from '../../page/page.ts';
import { daytime } from '../../text/daytime.ts';

/** How often the clock is told, in seconds. */
const step = 30;

/** A moment in the margin: on full minutes the clock, between them `:30` where the clock is the one on the wall. */
export function toldAs(seconds: number, begins: number | undefined): string {
	return begins !== undefined && seconds % 60 > 0 ? `:${seconds % 60}` : daytime(begins, seconds);
}

/** Tells which lines have the clock beside them, one block after another. */
export interface Clock {
	/** For each line of a block the time to set beside it, in seconds, or nothing. */
	along(block: Block, timing: Timing): readonly (number | undefined)[];
}

/**
 * A clock that is told once for each half minute, beside the line in which it falls; a line's share of its beat's time is its share of
 * the characters. When several fall in one line, as in a long pause, the last is told.
 * Its beginning is told only where it is a time of day.
 */
export function newClock(begins: number | undefined): Clock {
	let told = begins === undefined ? 0 : -step;
	return {
		along: (block, { start, seconds }) => {
			const lengths = block.lines.map((line) => line.runs.reduce((sum, run) => sum + run.text.length, 0));
			const all = lengths.reduce((sum, length) => sum + length, 0) || 1;
			let seen = 0;
			return lengths.map((length) => {
				seen += length;
				const end = start + (seconds * seen) / all;
				// A time that is the very end of a line falls on the next.
				const last = Math.ceil(end / step - 1e-9) * step - step;
				if (last <= told) return undefined;
				told = last;
				return last;
			});
		},
	};
}
