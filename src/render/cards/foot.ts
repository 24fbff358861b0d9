import { type Block, type Item, inkWidth, type Span, type Style, type Tag, tag } from '../../page/page.ts';
import type { Frame } from './frame.ts';
import { type Gauge, setWords } from './gauge.ts';
import { setWithin } from './shorten.ts';
import { type Side, spaced } from './side.ts';
import type { CardWords } from './words.ts';

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

/** What the foot of a card says. */
export interface Foot {
	/** When it begins and ends, as it is read off: `0:50` or `14:05`. */
	readonly from: string;
	readonly to: string;
	/** How the next card begins; empty on the last. */
	readonly next: string;
	/** Where to go on when time is short. */
	readonly late?: string;
	readonly words: CardWords;
}

/**
 * The foot of a card: when it begins and ends, where to go on when time is short, and how the next one begins, as far as there is
 * room. It begins `inset` points from the edge.
 */
export function setFoot(
	{ from, to, next, late, words }: Foot,
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
	const full = frame.right - frame.left;
	let used = inset + time.width + styles.next.size * white.clock;
	const items = [...time.items];
	if (late !== undefined) {
		const set = (spans: readonly Span[]) => setWords(spans, full - used, gauge);
		const { block } = setWithin([{ text: late, style: styles.late }], [], 1, set);
		items.push(
			...side.put(
				{ ...block, width: inkWidth(block) },
				{ start: used, baseline: frame.clockBaseline, tag: tag('P', sect) },
			),
		);
		used += inkWidth(block) + styles.next.size * white.clock;
	}
	if (next === '') return items;
	const label = word(words.next, styles.next);
	const behind = styles.next.size * white.next;
	const room = full - (alone ? inset : used) - inkWidth(label) - behind;
	const set = (spans: readonly Span[]) => setWords(spans, room, gauge);
	const opening = setWithin([{ text: next, style: styles.nextWords }], [], 1, set).block;
	if (room <= 0 || inkWidth(opening) === 0) return items;
	const start = alone ? inset : full - inkWidth(label) - behind - inkWidth(opening);
	const row: readonly (readonly [Block, number])[] = [
		[label, behind],
		[opening, 0],
	];
	return [...items, ...putRow(row, start, frame.footBaseline, side, tag('P', sect)).items];
}
