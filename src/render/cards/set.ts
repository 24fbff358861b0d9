import { type Item, inkWidth, type Page, type Tag, tag } from '../../page/page.ts';
import { setBody } from './body.ts';
import type { Span } from './clock.ts';
import type { Card } from './fit.ts';
import { setFoot } from './foot.ts';
import type { Frame } from './frame.ts';
import { type Gauge, setWords } from './gauge.ts';
import { type Side, sideOf, spaced } from './side.ts';

/** What a card knows of its place in the deck. */
export interface Seat {
	/** Counted from 1. */
	readonly index: number;
	readonly total: number;
	readonly clock: Span;
	/** How the next card begins; empty on the last. */
	readonly next: string;
}

/** The finished card, in points from its top left corner. */
export function setCard(card: Card, seat: Seat, frame: Frame, gauge: Gauge): Page {
	const side = sideOf(frame.left, frame.right, gauge.rtl);
	const sect = tag('Sect');
	const lines = card.head.title.lines.length;
	return {
		width: frame.width,
		height: frame.height,
		items: [
			...setHead(card, seat, frame, side, gauge, sect),
			...setBody(card.rows, frame.bodyAt(lines), frame.room(lines), side, gauge, sect),
			...setFoot(seat.clock, seat.next, frame, side, gauge, sect),
		],
	};
}

const rule = 1.1;

function setHead(card: Card, seat: Seat, frame: Frame, side: Side, gauge: Gauge, sect: Tag): readonly Item[] {
	const { crumb, title, start } = card.head;
	const { index, total } = gauge.styles;
	const baseline = frame.headBaseline;
	const heading = tag('H1', sect);
	const number = setWords(
		[
			{ text: String(seat.index), style: index },
			{ text: `/${seat.total}`, style: total },
		],
		Infinity,
		gauge,
	);
	const y = frame.ruleAt(title.lines.length);
	const width = inkWidth(number);
	return [
		...(crumb ? spaced(side.put(crumb, { start: 0, baseline, tag: heading })) : []),
		...side.put(leaded(title, frame.titleLeading), { start, baseline, tag: heading }),
		...side.put(number, { start: frame.right - frame.left - width, baseline, tag: tag('P', sect) }),
		{ kind: 'rule', x1: frame.left, y1: y, x2: frame.right, y2: y, thickness: rule, ink: 0 },
	];
}

/** The same lines so far apart from baseline to baseline. */
const leaded = (block: Card['head']['title'], leading: number) => ({
	...block,
	lines: block.lines.map((line) => ({ ...line, height: leading })),
});
