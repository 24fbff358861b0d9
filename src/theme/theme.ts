import type { HouseTheme } from '../model/header.ts';
import { type CardSize, cardSizes, largerCard } from './cards.ts';
import { type HandoutSize, handoutSize, largerHandout } from './handout.ts';
import { blackInks, type Inks, plainInks } from './inks.ts';
import { largerScript, type ScriptSize, scriptSize } from './script.ts';

/** Sizes, inks and faces of everything that is printed. */
export interface Theme {
	readonly inks: Inks;
	/** Family of the words to be said in the script, and of all else; faces are `Family-Cut`. */
	readonly reading: string;
	readonly labels: string;
	/** How many times as large as in the plain theme type is; the sizes below are so already. */
	readonly shares: Shares;
	readonly cards: Readonly<Record<string, CardSize>>;
	readonly handout: HandoutSize;
	readonly script: ScriptSize;
}

/** How many times as large as in the plain theme the type of each paper is. */
export interface Shares {
	readonly cards: number;
	readonly handout: number;
	readonly script: number;
}

/** Black on white with one accent. */
export const plain: Theme = {
	inks: plainInks,
	reading: 'Literata',
	labels: 'Inter',
	shares: { cards: 1, handout: 1, script: 1 },
	cards: cardSizes,
	handout: handoutSize,
	script: scriptSize,
};

/** A theme with type so many times as large as in the plain one. */
export const sized = (theme: Theme, shares: Shares): Theme => ({
	...theme,
	shares,
	cards: Object.fromEntries(Object.entries(cardSizes).map(([name, size]) => [name, largerCard(size, shares.cards)])),
	handout: largerHandout(handoutSize, shares.handout),
	script: largerScript(scriptSize, shares.script),
});

/** The themes of the house, by the name an author chooses them with. */
export const themes = {
	plain,
	/** 16 points on the handout, the least that is called large print; everything is set in one family without serifs. */
	'large-print': { ...sized(plain, { cards: 1.35, handout: 1.7, script: 1.42 }), reading: 'Inter' },
	'high-contrast': { ...plain, inks: blackInks },
} as const satisfies Readonly<Record<HouseTheme, Theme>>;
