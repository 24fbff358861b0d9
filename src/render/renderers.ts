import type { Renderer } from './renderer.ts';

/** An artifact as the command line offers it. */
interface Offer {
	/** One line for the help. */
	readonly summary: string;
	/** Ends of the names of the files it makes, behind the note's own name; the first is the one `-o -` writes. */
	readonly suffixes: readonly [string, ...string[]];
	/** Fetched when it is wanted: a renderer brings fonts and a PDF writer with it. */
	readonly load: () => Promise<Renderer>;
}

/** End of the name of what tells where cards lie; made when it is asked for. */
export const geometrySuffix = 'cards.json';

/** The speaker's own page: in the place of the handout, or beside it, where somebody asks for it. */
export const crib: Offer = {
	summary: 'the page for the speaker alone, as PDF and Markdown',
	suffixes: ['crib.pdf', 'crib.md'],
	load: async () => (await import('./handout/crib.ts')).renderCrib,
};

/** Every artifact, under the name of its command, in the order `build` makes them. A new one is a folder and an entry here. */
export const renderers = {
	cards: {
		summary: 'cue cards at true size, to print and cut',
		suffixes: ['cards.pdf'],
		load: async () => (await import('./cards/cards.ts')).renderCards,
	},
	handout: {
		summary: 'one page for the people across the table, as PDF and Markdown',
		suffixes: ['handout.pdf', 'handout.md'],
		load: async () => (await import('./handout/handout.ts')).renderHandout,
	},
	pdf: {
		summary: 'the whole script, set for reading aloud',
		suffixes: ['script.pdf'],
		load: async () => (await import('./script/script.ts')).renderScript,
	},
} as const satisfies Record<string, Offer>;

export type RendererName = keyof typeof renderers;
