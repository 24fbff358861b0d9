import { type CardSize, cardSizes } from './cards.ts';
import { type HandoutSize, handoutSize } from './handout.ts';
import { type Inks, plainInks } from './inks.ts';
import { type ScriptSize, scriptSize } from './script.ts';

/** Sizes, inks and faces of everything that is printed. */
export interface Theme {
	readonly inks: Inks;
	/** Family of the words to be said in the script, and of all else; faces are `Family-Cut`. */
	readonly reading: string;
	readonly labels: string;
	readonly cards: Readonly<Record<string, CardSize>>;
	readonly handout: HandoutSize;
	readonly script: ScriptSize;
}

/** Black on white with one accent. */
export const plain: Theme = {
	inks: plainInks,
	reading: 'Literata',
	labels: 'Inter',
	cards: cardSizes,
	handout: handoutSize,
	script: scriptSize,
};
