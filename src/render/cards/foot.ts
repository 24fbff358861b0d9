import { type Block, type Item, inkWidth, type Style, type Tag, tag } from '../../page/page.ts';
import { formatClock } from '../../text/duration.ts';
import type { Span } from './clock.ts';
import type { Frame } from './frame.ts';
import { type Gauge, setWords } from './gauge.ts';
import { setWithin } from './shorten.ts';
import { type Side, spaced } from './side.ts';

/** White in shares of the type beside it: around the clock's dash, behind the clock, before the words of the next card. */
const white = { dash: 0.13, clock: 1.5, next: 0.7 } as const;

/** Blocks on one line, each with so much white behind it; they are copied with a space between them. */
function putRow(row: readonly (readonly [Block, number])[], from: number, baseline: number, side: Side, own: Tag) {
	const items: Item[] = [];
	let start = from;
	for (const [index, [block, behind]] of row.entries()) {
		const put = side.put({ ...block, width: inkWidth(block) }, { start, baseline, tag: own });
		items.push(...(index < row.length - 1 ? spaced(put) : put));
		start += inkWidth(block) + behind;
	}
	return { items, width: start - from };
}

/**
 * The foot of a card: when it begins and ends, and how the next one begins, as far as there is room. It begins `inset`
 * points from the edge.
 */
export function setFoot(
	clock: Span,
	next: string,
	inset: number,
	frame: Frame,
	side: Side,
	gauge: Gauge,
	sect: Tag,
): readonly Item[] {
	const { styles } = gauge;
	const alone = frame.clockBaseline < frame.footBaseline;
	const word = (text: string, style: Style) => setWords([{ text, style }], Number.POSITIVE_INFINITY, gauge);
	const dash = styles.end.size * white.dash;
	const [from, to] = [formatClock(clock.start), formatClock(clock.end)];
	const times: readonly (readonly [Block, number])[] = [
		[word(from, styles.start), dash],
		...(to === from
			? []
			: ([
					[word('–', styles.end), dash],
					[word(to, styles.end), 0],
				] as const)),
	];
	const time = putRow(times, inset, frame.clockBaseline, side, tag('P', sect));
	if (next === '') return time.items;
	const label = word('next', styles.next);
	const behind = styles.next.size * white.next;
	const full = frame.right - frame.left;
	const before = alone ? 0 : time.width + styles.next.size * white.clock;
	const room = full - inset - before - inkWidth(label) - behind;
	const words = setWithin([{ text: next, style: styles.nextWords }], [], 1, (spans) => setWords(spans, room, gauge));
	const start = alone ? inset : full - inkWidth(label) - behind - inkWidth(words.block);
	const coming = putRow(
		[
			[label, behind],
			[words.block, 0],
		],
		start,
		frame.footBaseline,
		side,
		tag('P', sect),
	);
	return [...time.items, ...coming.items];
}
