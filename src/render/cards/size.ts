import { Refusal } from '../../model/refusal.ts';
import { cardSizeOf } from '../../theme/any-card.ts';
import { type CardSize, narrowestCue } from '../../theme/cards.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Frame } from './frame.ts';

const perMm = 72 / 25.4;

/** The measures of a card of that name or those sides; throws a Refusal that names those there are. */
export function sizeNamed(card: string, theme: Theme): CardSize {
	const size = cardSizeOf(card, theme);
	if (size) return size;
	const names = Object.keys(theme.cards).join(', ');
	throw new Refusal(
		`There is no card of the size “${card}”; choose one of ${names}, or give width and height from 20 to 600 mm, such as 120x80mm or 4.5x3in.`,
	);
}

/** Throws a Refusal for a card on which not one cue and a line below it have room at the smallest legible size. */
export function refuseTooSmall(size: CardSize, frame: Frame): void {
	const height = Math.max(0, size.cue[1] + size.say[1] - frame.room(1)) / perMm;
	const width = Math.max(0, size.cue[0] * narrowestCue - (frame.right - frame.left)) / perMm;
	if (height === 0 && width === 0) return;
	const [wide, high] = [Math.ceil(size.mm[0] + width), Math.ceil(size.mm[1] + height)];
	throw new Refusal(
		`A card of ${size.name} is too small to hold one cue that can be read: make it at least ${wide}x${high}mm.`,
	);
}
