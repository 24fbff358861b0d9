/** The measures of a kind of card: type in points for Inter, all else in millimetres. */
export interface CardSize {
	/** As people call it: `3 × 5 in`. */
	readonly name: string;
	readonly mm: readonly [width: number, height: number];
	/** No ink nearer to the card's edge than this. */
	readonly safe: { readonly x: number; readonly top: number; readonly bottom: number };
	readonly title: number;
	/** The card's big number. */
	readonly index: number;
	/** Size and leading. */
	readonly cue: readonly [size: number, leading: number];
	readonly say: readonly [size: number, leading: number];
	readonly foot: number;
	readonly time: number;
	/** White between lines of one entry, and between entries. */
	readonly gap: readonly [within: number, between: number];
	readonly hang: number;
	/** Comes as a sheet of several, to be torn apart instead of cut. */
	readonly stock?: Stock;
	/** Is a screen and not paper: one a page, and so narrow that figures and what comes next have lines of their own. */
	readonly screen?: true;
}

/** A bought sheet of cards; lengths in millimetres. */
interface Stock {
	readonly sheet: 'a4' | 'letter';
	readonly columns: number;
	readonly rows: number;
	/** Left and top edge of the first card. */
	readonly x: number;
	readonly y: number;
	/** From the top of one card to the top of the one below. */
	readonly pitch: number;
}

const threeByFive = {
	title: 13.5,
	index: 20,
	cue: [16, 19.6],
	say: [12, 15.2],
	foot: 9,
	time: 10.5,
	gap: [3, 12.4],
	hang: 4,
} as const;

const fourBySix = {
	title: 16,
	index: 25,
	cue: [20, 24.5],
	say: [14.5, 18.6],
	foot: 10.5,
	time: 12,
	gap: [4, 17],
	hang: 5,
} as const;

/** Every card by the name an author chooses it with. */
export const cardSizes = {
	'3x5': { name: '3 × 5 in', mm: [127, 76.2], safe: { x: 6.4, top: 5.2, bottom: 5 }, ...threeByFive },
	'4x6': { name: '4 × 6 in', mm: [152.4, 101.6], safe: { x: 8, top: 7, bottom: 6.4 }, ...fourBySix },
	'5x8': {
		name: '5 × 8 in',
		mm: [203.2, 127],
		safe: { x: 10, top: 9, bottom: 8 },
		title: 20,
		index: 31,
		cue: [26, 31.5],
		say: [18.5, 23.6],
		foot: 12.5,
		time: 14,
		gap: [5, 23],
		hang: 6.4,
	},
	a6: { name: 'A6', mm: [148, 105], safe: { x: 8, top: 7.2, bottom: 6.8 }, ...fourBySix },
	a7: {
		name: 'A7',
		mm: [105, 74],
		safe: { x: 6.4, top: 6.4, bottom: 6.4 },
		title: 11.5,
		index: 16,
		cue: [14, 17],
		say: [11.4, 14.2],
		foot: 8.6,
		time: 9.6,
		gap: [2.6, 10.8],
		hang: 3.6,
	},
	phone: {
		name: 'phone',
		mm: [72, 128],
		safe: { x: 5, top: 7, bottom: 7 },
		title: 14,
		index: 22,
		cue: [17, 20.8],
		say: [13, 16.6],
		foot: 9.5,
		time: 10.5,
		gap: [3.2, 13.2],
		hang: 4.2,
		screen: true,
	},
	/** The size of a business card in most of Europe, ten on A4; type as small as it may be. */
	business: {
		name: 'business card',
		mm: [85, 55],
		safe: { x: 5, top: 5, bottom: 5 },
		title: 11.5,
		index: 16,
		cue: [14, 17],
		say: [11.4, 14.2],
		foot: 8.6,
		time: 9.6,
		gap: [2.6, 10.8],
		hang: 3.6,
	},
	'avery-5388': {
		name: 'Avery 5388',
		mm: [127, 76.2],
		safe: { x: 6.4, top: 5.2, bottom: 5 },
		...threeByFive,
		stock: { sheet: 'letter', columns: 1, rows: 3, x: 44.45, y: 25.4, pitch: 76.2 },
	},
	'avery-5389': {
		name: 'Avery 5389',
		mm: [152.4, 101.6],
		safe: { x: 8, top: 7, bottom: 6.4 },
		...fourBySix,
		stock: { sheet: 'letter', columns: 1, rows: 2, x: 31.75, y: 31.75, pitch: 114.3 },
	},
} as const satisfies Readonly<Record<string, CardSize>>;

export type CardName = keyof typeof cardSizes;

/** The names of {@link cardSizes}, the commonest first. */
export const cardNames = Object.keys(cardSizes) as readonly CardName[];

/** The least a card has to hold: a line of cue so many of its own sizes wide. */
export const narrowestCue = 8;

/** Room that is not to be had for words: letters reach out of their line, and lengths are rounded. */
const slack = 0.97;

/**
 * The same card with type so many times as large, or as much larger as its width allows; the card and its safe area stay as they
 * are.
 */
export function largerCard(size: CardSize, wanted: number): CardSize {
	const width = ((size.mm[0] - 2 * size.safe.x) * 72) / 25.4;
	const share = Math.max(1, Math.min(wanted, (width * slack) / (size.cue[0] * narrowestCue)));
	const times = ([one, other]: readonly [number, number]) => [one * share, other * share] as const;
	return {
		...size,
		title: size.title * share,
		index: size.index * Math.min(share, 1.2),
		cue: times(size.cue),
		say: times(size.say),
		foot: size.foot * share,
		time: size.time * share,
		gap: times(size.gap),
		hang: size.hang * share,
	};
}
