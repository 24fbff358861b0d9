import type { Entry, Topic } from './deck.ts';
import { depthOf, divide } from './divide.ts';
import type { Frame } from './frame.ts';
import { type Gauge, setWords } from './gauge.ts';
import { type Head, headOf, titleLines } from './head.ts';
import { type BodyRow, measure } from './measure.ts';

/** One card: a topic, or a part of one, with the rows of its body. */
export interface Card {
	readonly topic: Topic;
	readonly rows: readonly BodyRow[];
	readonly head: Head;
	/** Counted from 1. */
	readonly part: number;
	readonly parts: number;
}

/** Room between the title and the index, in shares of the title's size. */
const besideIndex = 0.9;

/** Width of `1/13` at the head of a card, for numbers of so many digits. */
function indexWidth(digits: number, gauge: Gauge): number {
	const eights = '8'.repeat(digits);
	const { index, total } = gauge.styles;
	return (
		setWords(
			[
				{ text: eights, style: index },
				{ text: `/${eights}`, style: total },
			],
			Infinity,
			gauge,
		).lines[0]?.width ?? 0
	);
}

/** A title too long for its head, as the first words of the body. */
const titleEntry = (topic: Topic): Entry => ({
	kind: 'title',
	node: topic.node,
	marker: '',
	speaker: '',
	runs: topic.title,
	figure: 0,
	level: 0,
	opens: true,
	leads: true,
});

/** A topic with its rows, measured once; those that begin with the whole title only where the head cannot hold it. */
interface Measured {
	readonly topic: Topic;
	readonly rows: readonly BodyRow[];
	withTitle(): readonly BodyRow[];
}

/** The cards of one topic, whose title has so much width. */
function cardsOf({ topic, rows, withTitle }: Measured, width: number, frame: Frame, gauge: Gauge): readonly Card[] {
	const head = (part: string, lines: number) => headOf(topic, part, lines, width, gauge);
	const single = head('', titleLines.first);
	const alone = single.whole ? rows : withTitle();
	if (depthOf(alone) <= frame.room(single.title.lines.length)) {
		return [{ topic, rows: alone, head: single, part: 1, parts: 1 }];
	}
	// How many parts there will be is not known yet: the widest number that there may be holds its room.
	const widest = '8'.repeat(String(rows.length + 1).length);
	const first = head(`${widest}/${widest}`, titleLines.first);
	const all = first.whole ? rows : withTitle();
	const starts = divide(all, frame.room(first.title.lines.length), frame.room(1));
	const parts = starts.length;
	return starts.map((start, index) => ({
		topic,
		rows: all.slice(start, starts[index + 1]),
		head: head(parts > 1 ? `${index + 1}/${parts}` : '', index === 0 ? titleLines.first : titleLines.later),
		part: index + 1,
		parts,
	}));
}

/**
 * Fits topics onto cards: what one does not hold goes on to the next; nothing is left out or made smaller. Heads are narrower by
 * `indent` points.
 */
export function fitDeck(topics: readonly Topic[], frame: Frame, gauge: Gauge, indent = 0): readonly Card[] {
	const measured = topics.map((topic): Measured => {
		let titled: readonly BodyRow[] | undefined;
		return {
			topic,
			rows: measure(topic.entries, gauge),
			withTitle: () => {
				titled ??= measure([titleEntry(topic), ...topic.entries], gauge);
				return titled;
			},
		};
	});
	// The index takes room from the titles and is as wide as the number of cards, which hangs on them: twice at most.
	for (let digits = String(topics.length).length; ; digits++) {
		const width = frame.right - frame.left - indent - indexWidth(digits, gauge) - besideIndex * gauge.size.title;
		const cards = measured.flatMap((each) => cardsOf(each, width, frame, gauge));
		if (String(cards.length).length <= digits) return cards;
	}
}
