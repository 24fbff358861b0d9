import { mm, type Ruler } from '../../page/page.ts';
import type { CardSize } from '../../theme/cards.ts';
import type { CardStyles } from './styles.ts';

/** Letters like an italic f reach so far out of their line to the left and right, in shares of their size. */
const overhang = 0.06;
/** Round digits reach a little above the height of capitals, in shares of their size. */
const overshoot = 0.015;
/** How far the letters of a title reach above the line (Vietnamese capitals with two marks), and those of the foot below it, in shares of their size. */
const reach = { plain: { above: 1.12, below: 0.24 }, tall: { above: 1.25, below: 0.42 } } as const;
/** A line of a title stands so much of its size under the one above. */
const titleLeading = 1.2;
/** From the head's last baseline to its rule, and from there to the body, in shares of the title's size. */
const aboveRule = 0.52;
const belowRule = 0.47;
/** From the clock to the line below it, in shares of the clock's size. */
const footLeading = 1.5;
/** Lines of white above the foot. */
const air = 0.8;

/** The fixed lines of a card, in points from its top left corner. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** Between these edges lines are set, so that all ink stays in the safe area. */
	readonly left: number;
	readonly right: number;
	readonly headBaseline: number;
	/** Half the height of a capital above it. */
	readonly headMiddle: number;
	readonly titleLeading: number;
	readonly footBaseline: number;
	/** Of the clock: that of the foot, or the line above it on a screen, where what comes next has its own. */
	readonly clockBaseline: number;
	/** Where the head's rule lies, under so many lines of title. */
	ruleAt(lines: number): number;
	/** Where the body begins, under so many lines of title. */
	bodyAt(lines: number): number;
	/** From the body's top to the lowest baseline its last row may have. */
	room(lines: number): number;
}

/** The frame of a size of card; `tall` where the letters of the deck reach far above and below the line. */
export function frameOf(size: CardSize, styles: CardStyles, ruler: Ruler, tall: boolean): Frame {
	const [width, height] = [mm(size.mm[0]), mm(size.mm[1])];
	const left = mm(size.safe.x) + overhang * styles.say.size;
	const { above, below } = tall ? reach.tall : reach.plain;
	const digits = styles.index.size * (ruler.capHeight(styles.index.face) + overshoot);
	const headBaseline = mm(size.safe.top) + Math.max(digits, above * size.title);
	const leading = size.title * Math.max(titleLeading, above);
	const footBaseline = height - mm(size.safe.bottom) - below * size.foot;
	const clockBaseline = footBaseline - (size.screen ? size.time * footLeading : 0);
	const lowest = clockBaseline - size.time * ruler.capHeight(styles.start.face) - air * styles.say.leading;
	const ruleAt = (lines: number) => headBaseline + (Math.max(1, lines) - 1) * leading + aboveRule * size.title;
	const bodyAt = (lines: number) => ruleAt(lines) + belowRule * size.title;
	return {
		width,
		height,
		left,
		right: width - left,
		headBaseline,
		headMiddle: headBaseline - (size.title * ruler.capHeight(styles.title.face)) / 2,
		titleLeading: leading,
		footBaseline,
		clockBaseline,
		ruleAt,
		bodyAt,
		room: (lines) => lowest - bodyAt(lines),
	};
}
