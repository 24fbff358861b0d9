import type { Artifact } from '../../model/artifact.ts';
import type { Plan } from '../../model/plan.ts';
import type { Talk } from '../../model/talk.ts';
import { type Item, impose, type Page, type Ruler } from '../../page/page.ts';
import { daytime } from '../../text/daytime.ts';
import type { CardSize } from '../../theme/cards.ts';
import { plain as plainTheme, type Theme } from '../../theme/theme.ts';
import { voicesOf } from '../../timing/voices.ts';
import type { DeckWishes, Job, Renderer, Sheet } from '../renderer.ts';
import { scriptOf, textsOf } from '../scripts.ts';
import { unprintable } from '../unprintable.ts';
import { bookmarksOf } from './bookmarks.ts';
import { castFor, speakerNamed } from './cast.ts';
import { type Span, spans } from './clock.ts';
import { deal } from './deal.ts';
import type { Topic } from './deck.ts';
import { abridgeAll } from './detail.ts';
import { type Face, facesOf, frontOf, wordsOnBack } from './faces.ts';
import { type Card, fitDeck } from './fit.ts';
import type { Foot } from './foot.ts';
import { frameOf } from './frame.ts';
import type { Gauge } from './gauge.ts';
import { type CardPlace, geometryJson, placesOf } from './geometry.ts';
import { cornerOf, holeIndent } from './hole.ts';
import { markKeys } from './keys.ts';
import { type Skip, skipsOf } from './late.ts';
import { openingOf } from './next.ts';
import { type Seat, setCard } from './set.ts';
import { layingOf, layOf, slugOf } from './sheet.ts';
import { refuseTooSmall, sizeNamed } from './size.ts';
import { stylesOf } from './styles.ts';
import { type CardWords, cardWordsIn } from './words.ts';

/** A deck on its sheets, before it is painted. */
export interface Deck {
	readonly cards: readonly Card[];
	/** Set one by one, when they are asked for: all at once they take more memory than all else. */
	readonly pages: Iterable<Page>;
	readonly sheets: number;
	/** Where each side of each card lies, in the order of the deck. */
	readonly places: readonly CardPlace[];
}

/** Everything a deck is laid out with. */
export interface DeckOptions {
	readonly size: CardSize;
	readonly sheet: Sheet;
	readonly theme: Theme;
	readonly ruler: Ruler;
	readonly wishes?: DeckWishes;
}

/** Talk and plan as cards on sheets; pure, and linear in the number of cards. Throws a Refusal for a card that holds nothing. */
export function layDeck(talk: Talk, plan: Plan, { size, sheet, theme, ruler, wishes = {} }: DeckOptions): Deck {
	const topics = topicsOf(talk, wishes);
	const { rtl, tall } = scriptOf(textsOf(talk));
	const styles = stylesOf(size, theme, tall);
	const frame = frameOf(size, styles, ruler, tall);
	refuseTooSmall(size, frame);
	const grid = layOf(sheet, size);
	const gauge: Gauge = { size, styles, ruler, width: frame.right - frame.left, rtl, lang: talk.lang };
	const cards = fitDeck(topics, frame, gauge, holeIndent(wishes.hole === true));
	const lasts = wishes.for === undefined ? undefined : cards.map(({ rows }) => rows.at(-1)?.entry.node);
	const clock = spans(plan, cards.map(sinceOf), lasts);
	const skips = skipsOf(talk, cards);
	const words = cardWordsIn(talk.lang);
	const faces = facesOf(cards, wishes);
	const openings = cards.map(openingOf);
	const total = cards.length;
	const held: (Card | undefined)[] = [...cards];
	const seatOf = (index: number, back: boolean): Seat => ({
		index: index + 1,
		total,
		foot: {
			...clockOf(clock[index] ?? { start: 0, end: 0 }, talk.header.start),
			next: openings[index + 1] ?? '',
			...lateOn(skips[index], total, words),
			words,
		},
		...(wishes.hole && { corner: cornerOf(back, grid, wishes.duplex) }),
	});
	const twice = wordsOnBack(wishes);
	const setFace = ({ card: index, back, brief }: Face): Page => {
		const card = held[index] as Card;
		// A card that is printed once is let go: of a long deck, its lines are what takes most of the memory.
		if (!twice) held[index] = undefined;
		const shown = brief ? frontOf(card, wishes.detail ?? 'full', frame, gauge) : card;
		return setCard(shown, seatOf(index, back), frame, gauge);
	};
	const laying = layingOf(wishes);
	const places = placesOf(faces, grid, size, laying);
	const laid = { count: faces.length, face: (index: number) => setFace(faces[index] as Face) };
	return {
		cards,
		pages: impose(laid, grid, laying, slugOf(grid, size, theme, ruler)),
		sheets: new Set(places.map(({ page }) => Math.floor(wishes.duplex ? page / 2 : page))).size,
		places,
	};
}

/** When a card begins and ends, as it is read off. */
const clockOf = ({ start, end }: Span, begins: number | undefined): Pick<Foot, 'from' | 'to'> => ({
	from: daytime(begins, start),
	to: daytime(begins, end),
});

/** What may be left out, in words; nothing where nothing may. */
function lateOn(skip: Skip | undefined, cards: number, { late, end }: CardWords): Pick<Foot, 'late'> {
	if (skip === undefined) return {};
	return { late: skip < cards ? late.replace('#', String(skip + 1)) : end };
}

/** What the cards are about, as far as it was wished for. */
function topicsOf(talk: Talk, wishes: DeckWishes): readonly Topic[] {
	const all = markKeys(deal(talk));
	const voices = wishes.for === undefined ? undefined : voicesOf(talk);
	const cast = voices ? castFor(all, speakerNamed(wishes.for ?? '', voices), voices) : all;
	return wordsOnBack(wishes) ? cast : abridgeAll(cast, wishes.detail ?? 'full');
}

/** Where in the talk a card begins: with its topic, or with its first row. */
function sinceOf({ topic, part, rows }: Card) {
	const [first] = rows;
	if (part === 1 || !first) return { node: topic.since, share: 0 };
	const { node, leads } = first.entry;
	return { node, share: leads ? 0 : first.share };
}

/** The pages of a deck, whose tags are each on one page only; the words on them that no font could draw are kept. */
function* watched(pages: Iterable<Page>, missing: Item[]): Generator<Page> {
	for (const page of pages) {
		for (const item of page.items) if (item.kind === 'text' && item.missing !== undefined) missing.push(item);
		yield { ...page, closed: true };
	}
}

/** A deck as it goes to the press, and what is said of it; the cards themselves are held by the pages to come alone. */
function compose({ talk, plan, date, sheet, card, deck = {}, theme = plainTheme, press }: Job, missing: Item[]) {
	const size = sizeNamed(card, theme);
	const { cards, pages, sheets, places } = layDeck(talk, plan, {
		size,
		sheet,
		theme,
		ruler: press.ruler,
		wishes: deck,
	});
	const author = talk.header.speaker;
	const bookmarks = bookmarksOf(cards, places);
	const about = { title: talk.title, ...(author !== undefined && { author }), lang: talk.lang, date, bookmarks };
	return {
		paper: { ...about, pages: watched(pages, missing), sides: deck.duplex ?? 'one' } as const,
		summary: `${count(cards.length, 'card')} on ${count(sheets, 'sheet')}`,
		places,
	};
}

/**
 * Cue cards at true size, edge to edge on sheets to print and cut, and on request where each of them lies. Throws a Refusal for a
 * size it does not know, and for one that cannot be printed.
 */
export const renderCards: Renderer = async (job: Job) => {
	const missing: Item[] = [];
	const { paper, summary, places } = compose(job, missing);
	const bytes = await job.press.paint(paper);
	const findings = unprintable(job.talk, [{ items: missing }]);
	const cards: Artifact = { suffix: 'cards.pdf', bytes, summary, findings };
	if (!job.deck?.geometry) return [cards];
	const what = `where each ${job.deck.duplex ? 'side' : 'card'} lies`;
	const lying = new TextEncoder().encode(geometryJson(places));
	return [cards, { suffix: 'cards.json', bytes: lying, summary: what, findings: [] }];
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
