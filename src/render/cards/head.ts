import { type Block, inkWidth, type Span } from '../../page/page.ts';
import type { Topic } from './deck.ts';
import { type Gauge, setWords } from './gauge.ts';
import { setWithin } from './shorten.ts';
import { spansOf } from './spans.ts';

/** The head of a card holds so many lines of title; on the cards that continue it, one. */
export const titleLines = { first: 2, later: 1 } as const;

/** A section's number takes at most so much of the head or runs into the title; room behind it in shares of its size. */
const widestCrumb = 0.3;
const behindCrumb = 0.5;

/** A card's title, set. */
export interface Head {
	/** The section's number in front of the title, when it stands by itself. */
	readonly crumb?: Block;
	readonly title: Block;
	/** Where the title begins, from the start edge of the card. */
	readonly start: number;
	/** Every word of the title is there. */
	readonly whole: boolean;
}

/** Sets a topic's number, title and part (`2/3`, or empty) to a width, in at most so many lines. */
export function headOf(topic: Topic, part: string, lines: number, width: number, gauge: Gauge): Head {
	const { styles } = gauge;
	const dress = topic.private ? styles.privateTitle : topic.named ? styles.title : styles.lentTitle;
	const runs = { text: dress, strong: dress, emphasis: dress, code: dress, aside: styles.privateTitle };
	const words = spansOf(topic.title, runs);
	// Hard spaces: a part never stands on a line of its own.
	const tail: readonly Span[] = part === '' ? [] : [{ text: `\u00A0\u00A0${part}`, style: styles.part }];
	// A lent title is no word of this section: it has its say elsewhere and takes no second line here.
	const most = topic.named ? lines : titleLines.later;
	const within = (spans: readonly Span[], room: number) => {
		const { block, whole } = setWithin(spans, tail, most, (all) => setWords(all, room, gauge));
		return { title: block, whole: whole || !topic.named };
	};
	if (topic.crumb === '') return { ...within(words, width), start: 0 };
	const crumb = setWords([{ text: topic.crumb, style: styles.crumb }], Infinity, gauge);
	const start = inkWidth(crumb) + styles.crumb.size * behindCrumb;
	if (start > width * widestCrumb) {
		const run: Span = { text: words.length > 0 ? `${topic.crumb} ` : topic.crumb, style: styles.crumb };
		return { ...within([run, ...words], width), start: 0 };
	}
	return { crumb, ...within(words, width - start), start };
}
