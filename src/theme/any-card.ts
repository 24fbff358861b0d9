import { type CardSize, cardNames, cardSizes, largerCard } from './cards.ts';
import type { Theme } from './theme.ts';

const millimetres: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, '"': 25.4, '″': 25.4 };
/** Smaller is no card, larger no sheet. */
const range = { least: 20, most: 600 } as const;
/** No ink nearer to the edge of a card, in millimetres: room for a cut that goes astray, and for a printer's two sides. */
const edge = 5;
/** The smallest type of each kind that can be read at arm's length, in points; all other measures follow the card. */
const smallest = cardSizes.a7;

/** Width and height in millimetres of `120x80mm`, `4.5 x 3 in`, `10×7cm`; nothing where the text is no such size. */
export function parseCardMeasure(text: string): readonly [width: number, height: number] | undefined {
	const side = String.raw`(\d{1,4}(?:[.,]\d{1,3})?)`;
	const found = new RegExp(String.raw`^\s*${side}\s?[x×*]\s?${side}\s?(mm|cm|in|["″])\s*$`, 'iu').exec(text);
	if (!found) return undefined;
	const [width = 0, height = 0] = found
		.slice(1, 3)
		.map((digits) => Number(digits.replace(',', '.')) * (millimetres[(found[3] ?? '').toLowerCase()] ?? 0));
	const fits = [width, height].every((side) => side >= range.least && side <= range.most);
	return fits ? [width, height] : undefined;
}

/** How unlike two cards are in shape and size: the sum of what each side would have to be stretched by, as logarithms. */
const unlike = (one: CardSize, [width, height]: readonly [number, number]): number =>
	Math.abs(Math.log(one.mm[0] / width)) + Math.abs(Math.log(one.mm[1] / height));

const shown = (length: number): string => String(Math.round(length * 10) / 10);

/**
 * The measures of a card of any width and height in millimetres: those of the card of the table that is least unlike it, all
 * multiplied by the smaller of the two shares by which the sides differ, so that a line holds at least as many words. Type never
 * falls below {@link smallest}, the margin never below {@link edge}.
 */
function scaledCard(measure: readonly [width: number, height: number]): CardSize {
	const [first, ...others] = cardNames.map((name): CardSize => cardSizes[name]).filter((size) => !size.stock);
	const near = others.reduce<CardSize>(
		(best, size) => (unlike(size, measure) < unlike(best, measure) ? size : best),
		first ?? smallest,
	);
	const share = Math.min(measure[0] / near.mm[0], measure[1] / near.mm[1]);
	const type = (size: number, least: number) => Math.max(size * share, least);
	const led = ([size, leading]: readonly [number, number], [least]: readonly [number, number]) => {
		const set = type(size, least);
		return [set, (set * leading) / size] as const;
	};
	const margin = (length: number) => Math.max(length * share, edge);
	return {
		name: `${shown(measure[0])} × ${shown(measure[1])} mm`,
		mm: measure,
		safe: { x: margin(near.safe.x), top: margin(near.safe.top), bottom: margin(near.safe.bottom) },
		title: type(near.title, smallest.title),
		index: type(near.index, smallest.index),
		cue: led(near.cue, smallest.cue),
		say: led(near.say, smallest.say),
		foot: type(near.foot, smallest.foot),
		time: type(near.time, smallest.time),
		gap: [type(near.gap[0], smallest.gap[0]), type(near.gap[1], smallest.gap[1])],
		hang: type(near.hang, smallest.hang),
	};
}

/** The measures of a card by its name or by its sides, `a6` or `120x80mm`; nothing where the text is neither. */
export function cardSizeOf(text: string, { cards, shares }: Pick<Theme, 'cards' | 'shares'>): CardSize | undefined {
	const name = text.trim().toLowerCase();
	if (Object.hasOwn(cards, name)) return cards[name];
	const measure = parseCardMeasure(name);
	return measure && largerCard(scaledCard(measure), shares.cards);
}
