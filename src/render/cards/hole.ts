import { type Grid, type Item, mm, turnsLikeBook } from '../../page/page.ts';
import type { Frame } from './frame.ts';
import type { Gauge } from './gauge.ts';
import type { Side } from './side.ts';

/** The corner of a face that a ring goes through; on a back it is where the front's corner comes to lie. */
export type Corner = 'head-start' | 'head-end' | 'foot-start';

/**
 * A hole for a ring of 12.7 to 19 mm, in millimetres: its own width, how far inside of the safe area's edge its middle lies, and
 * how far at least from the card's edge. The ring that shows it is drawn in points, and so pale that nobody minds it unpunched.
 */
const hole = { diameter: 5.5, inside: 1.2, least: 7.6, thickness: 0.4, ink: 0.8 } as const;
/** Words keep so far away from the edge they would begin at. */
const indent = mm(11);

/** What a hole in a corner takes from the head and the foot, in points. */
export interface Insets {
	readonly headStart: number;
	readonly headEnd: number;
	readonly footStart: number;
}

/** No hole takes nothing. */
export const insetsOf = (corner: Corner | undefined): Insets => ({
	headStart: corner === 'head-start' ? indent : 0,
	headEnd: corner === 'head-end' ? indent : 0,
	footStart: corner === 'foot-start' ? indent : 0,
});

/** What a hole takes from a title, on whichever face. */
export const holeIndent = (punched: boolean): number => (punched ? indent : 0);

/** The corner a face is punched in: the head's start on a front, and on a back what lies behind it. */
export function cornerOf(back: boolean, grid: Grid, duplex: 'long-edge' | 'short-edge' | undefined): Corner {
	if (!back || !duplex) return 'head-start';
	return turnsLikeBook(grid, duplex) ? 'head-end' : 'foot-start';
}

/** A thin ring where a front is to be punched; a back has only its corner kept free. */
export function ringAt(corner: Corner | undefined, frame: Frame, side: Side, { size }: Gauge): readonly Item[] {
	if (corner !== 'head-start') return [];
	const x = side.left(mm(Math.max(hole.least, size.safe.x + hole.inside)) - frame.left, 0);
	const radius = mm(hole.diameter) / 2;
	const stroke = { thickness: hole.thickness, ink: hole.ink };
	return [{ kind: 'circle', x, y: frame.headMiddle, radius, stroke }];
}
