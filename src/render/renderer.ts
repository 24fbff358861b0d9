import type { Artifact } from '../model/artifact.ts';
import type { Plan } from '../model/plan.ts';
import type { Talk } from '../model/talk.ts';
import type { Press } from '../pdf/press.ts';
import type { Theme } from '../theme/theme.ts';

/** Reads a file of `templates/` by its path there, `fonts/Inter-Regular.ttf`; throws when it is not there. */
export type Templates = (path: string) => Uint8Array;

/** The sheet that goes into the printer; `card` is a sheet of the card's own size, one card on each. */
export type Sheet = 'a4' | 'letter' | 'card';

/** How much of each line stands on a card: all of it, cues and first words, or cues alone. */
export type Detail = 'full' | 'key' | 'cue';

/** How a deck is to be made beside the size of its cards; what is not said is as it says here. */
export interface DeckWishes {
	/** Cards that lie in order when all sheets are cut as one pile, or else (`rows`) sheet by sheet. */
	readonly order?: 'rows' | 'stacks';
	/** Printed on both sides, by a printer that turns the sheet over this edge; else on one. */
	readonly duplex?: 'long-edge' | 'short-edge';
	/** Everything is printed so many millimetres further to the right and down. */
	readonly offset?: readonly [right: number, down: number];
	/** A corner is kept free for a ring. */
	readonly hole?: boolean;
	/** `full` is the default. */
	readonly detail?: Detail;
	/** Only what this speaker has to say, and the last words before each entrance; a name as the note has it. */
	readonly for?: string;
	/** Also tells where each card lies. */
	readonly geometry?: boolean;
}

/** How the handout, or the speaker's own page, is to be made. */
export interface HandoutWishes {
	/** How many pages it may take; what the theme says, where nobody does. */
	readonly pages?: number;
}

/** How the script is to be set. */
export interface ScriptWishes {
	/** `large` is for the stage, where it lies further from the eye. */
	readonly size?: 'normal' | 'large';
	/** Every fifth line that is said has its number beside it, counted through. */
	readonly lineNumbers?: boolean;
}

/** Everything a renderer is given; nothing else is in its reach, so that the same job gives the same bytes. */
export interface Job {
	readonly talk: Talk;
	readonly plan: Plan;
	/** Stamped into the PDF as its date of creation. */
	readonly date: Date;
	readonly sheet: Sheet;
	/** Name of the card's size, `3x5`, `4x6`, `a6`, or its sides, `120x80mm`. */
	readonly card: string;
	readonly deck?: DeckWishes;
	readonly handout?: HandoutWishes;
	readonly script?: ScriptWishes;
	/** The plain one, where none is given. */
	readonly theme?: Theme;
	readonly templates: Templates;
	/** Measures and prints; one for all renderers of a run, so that no font is read twice. */
	readonly press: Press;
}

/** Turns a talk and its plan into one or more finished files. */
export type Renderer = (job: Job) => Promise<readonly Artifact[]>;
