import { type Item, inkWidth, type Span, type Tag, tag } from '../../page/page.ts';
import { formatClock } from '../../text/duration.ts';
import type { Span as ClockSpan } from './clock.ts';
import type { Frame } from './frame.ts';
import { type Gauge, setWords } from './measure.ts';
import { setWithin } from './shorten.ts';
import { type Side, spaced } from './side.ts';

/** Room between the clock and what comes next, and around the clock's dash, in shares of their size. */
const between = 1.5;
const aroundDash = 0.55;

/** The foot of a card: when it begins and ends, and how the next one begins. */
export function setFoot(
	clock: ClockSpan,
	next: string,
	frame: Frame,
	side: Side,
	gauge: Gauge,
	sect: Tag,
): readonly Item[] {
	const { start, end, next: nextStyle, nextWords } = gauge.styles;
	const baseline = frame.footBaseline;
	const thin = { ...end, size: end.size * aroundDash };
	const from = formatClock(clock.start);
	const to = formatClock(clock.end);
	const times: Span[] = [{ text: from, style: start }];
	if (to !== from)
		times.push(
			{ text: ' ', style: thin },
			{ text: '–', style: end },
			{ text: ' ', style: thin },
			{ text: to, style: end },
		);
	const time = setWords(times, Infinity, gauge);
	const items = [...spaced(side.put(time, { start: 0, baseline, tag: tag('P', sect) }))];
	if (next === '') return items;
	const width = frame.right - frame.left - inkWidth(time) - between * nextStyle.size;
	const word = setWords([{ text: 'next', style: nextStyle }], Infinity, gauge);
	const gap = nextStyle.size * 0.7;
	const room = width - inkWidth(word) - gap;
	const words = setWithin([{ text: next, style: nextWords }], [], 1, (spans) => setWords(spans, room, gauge)).block;
	const start2 = frame.right - frame.left - inkWidth(words);
	const paragraph = tag('P', sect);
	items.push(
		...spaced(side.put(word, { start: start2 - gap - inkWidth(word), baseline, tag: paragraph })),
		...side.put({ ...words, width: inkWidth(words) }, { start: start2, baseline, tag: paragraph }),
	);
	return items;
}
