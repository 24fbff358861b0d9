import type { Artifact } from '../../model/artifact.ts';
import type { Plan } from '../../model/plan.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Talk } from '../../model/talk.ts';
import { impose, type Page, type Ruler } from '../../page/page.ts';
import type { CardSize } from '../../theme/cards.ts';
import { plain, type Theme } from '../../theme/theme.ts';
import type { Job, Renderer, Sheet } from '../renderer.ts';
import { scriptOf, textsOf } from '../scripts.ts';
import { unprintable } from '../unprintable.ts';
import { bookmarksOf } from './bookmarks.ts';
import { spans } from './clock.ts';
import { deal } from './deal.ts';
import { type Card, fitDeck } from './fit.ts';
import { frameOf } from './frame.ts';
import type { Gauge } from './gauge.ts';
import { type CardPlace, placesOf } from './geometry.ts';
import { openingOf } from './next.ts';
import { setCard } from './set.ts';
import { layOf, slugOf } from './sheet.ts';
import { stylesOf } from './styles.ts';

/** A deck on its sheets, before it is painted. */
export interface Deck {
	readonly cards: readonly Card[];
	readonly pages: readonly Page[];
	/** Where each card lies, in the order of the cards. */
	readonly places: readonly CardPlace[];
}

/** Everything a deck is laid out with. */
export interface DeckOptions {
	readonly size: CardSize;
	readonly sheet: Sheet;
	readonly theme: Theme;
	readonly ruler: Ruler;
}

/** Talk and plan as cards on sheets; pure, and linear in the number of cards. */
export function layDeck(talk: Talk, plan: Plan, { size, sheet, theme, ruler }: DeckOptions): Deck {
	const topics = deal(talk);
	const { rtl, tall } = scriptOf(textsOf(talk));
	const styles = stylesOf(size, theme, tall);
	const frame = frameOf(size, styles, ruler, tall);
	const gauge: Gauge = { size, styles, ruler, width: frame.right - frame.left, rtl, lang: talk.lang };
	const cards = fitDeck(topics, frame, gauge);
	const clock = spans(plan, cards.map(sinceOf));
	const set = cards.map((card, index) => {
		const next = cards[index + 1];
		const span = clock[index] ?? { start: 0, end: 0 };
		const seat = { index: index + 1, total: cards.length, clock: span, next: next ? openingOf(next) : '' };
		return setCard(card, seat, frame, gauge);
	});
	const grid = layOf(sheet, size);
	return {
		cards,
		pages: impose(set, grid, slugOf(grid, size, theme, ruler)),
		places: placesOf(cards.length, grid, size),
	};
}

/** Where in the talk a card begins: with its topic, or with its first row. */
function sinceOf({ topic, part, rows }: Card) {
	const [first] = rows;
	if (part === 1 || !first) return { node: topic.since, share: 0 };
	const { node, leads } = first.entry;
	return { node, share: leads ? 0 : first.share };
}

/** Cue cards at true size, edge to edge on sheets to print and cut. Throws a Refusal for a size it does not know. */
export const renderCards: Renderer = async ({ talk, plan, date, sheet, card, press }: Job) => {
	const size = plain.cards[card];
	if (!size) {
		const names = Object.keys(plain.cards).join(', ');
		throw new Refusal(`There is no card of the size “${card}”; choose one of ${names}`);
	}
	const { cards, pages, places } = layDeck(talk, plan, { size, sheet, theme: plain, ruler: press.ruler });
	const author = talk.header.speaker;
	const bytes = await press.paint({
		title: talk.title,
		...(author === undefined ? {} : { author }),
		lang: talk.lang,
		date,
		pages,
		bookmarks: bookmarksOf(cards, places),
	});
	const artifact: Artifact = {
		suffix: 'cards.pdf',
		bytes,
		summary: `${count(cards.length, 'card')} on ${count(pages.length, 'sheet')}`,
		findings: unprintable(talk, pages),
	};
	return [artifact];
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
