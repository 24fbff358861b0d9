import { type Item, inkWidth, type Page, type Tag, tag } from '../../page/page.ts';
import { setBody } from './body.ts';
import type { Card } from './fit.ts';
import { type Foot, setFoot } from './foot.ts';
import type { Frame } from './frame.ts';
import { type Gauge, setWords } from './gauge.ts';
import { type Corner, type Insets, insetsOf, ringAt } from './hole.ts';
import { type Side, sideOf, spaced } from './side.ts';

/** What a card knows of its place in the deck. */
export interface Seat {
	/** Counted from 1. */
	readonly index: number;
	readonly total: number;
	readonly foot: Foot;
	/** Where a ring goes through this side of it. */
	readonly corner?: Corner;
}

/** The finished card, in points from its top left corner. */
export function setCard(card: Card, seat: Seat, frame: Frame, gauge: Gauge): Page {
	const side = sideOf(frame.left, frame.right, gauge.rtl);
	const insets = insetsOf(seat.corner);
	const sect = tag('Sect');
	const lines = card.head.title.lines.length;
	return {
		width: frame.width,
		height: frame.height,
		items: [
			...setHead(card, seat, insets, frame, side, gauge, sect),
			...ringAt(seat.corner, frame, side, gauge),
			stripeOf(seat, lines, frame, side, gauge),
			...setBody(card.rows, frame.bodyAt(lines), frame.room(lines), side, gauge, sect),
			...setFoot(seat.foot, insets.footStart, frame, side, gauge, sect),
		],
	};
}

const rule = 1.1;
/** The stripe that hangs from the head's rule, in points. */
const stripe = { thickness: 2.6, shortest: 7, longest: 34 } as const;

/**
 * Where the card stands in the deck, as a stripe below the head's rule: on the first card at its start, on the last at its end. When a
 * deck is fanned or leafed through, the stripes are a staircase, and a card out of order breaks it.
 */
function stripeOf({ index, total }: Seat, lines: number, frame: Frame, side: Side, gauge: Gauge): Item {
	const full = frame.right - frame.left;
	const width = Math.min(stripe.longest, Math.max(stripe.shortest, full / total));
	const start = total > 1 ? ((index - 1) / (total - 1)) * (full - width) : 0;
	const y = frame.ruleAt(lines);
	return { kind: 'box', x: side.left(start, width), y, width, height: stripe.thickness, fill: gauge.styles.title.ink };
}

function setHead(
	card: Card,
	seat: Seat,
	insets: Insets,
	frame: Frame,
	side: Side,
	gauge: Gauge,
	sect: Tag,
): readonly Item[] {
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
		...(crumb ? spaced(side.put(crumb, { start: insets.headStart, baseline, tag: heading })) : []),
		...side.put(leaded(title, frame.titleLeading), { start: insets.headStart + start, baseline, tag: heading }),
		...side.put(number, { start: frame.right - frame.left - insets.headEnd - width, baseline, tag: tag('P', sect) }),
		{ kind: 'rule', x1: frame.left, y1: y, x2: frame.right, y2: y, thickness: rule, ink: 0 },
	];
}

/** The same lines so far apart from baseline to baseline. */
const leaded = (block: Card['head']['title'], leading: number) => ({
	...block,
	lines: block.lines.map((line) => ({ ...line, height: leading })),
});
