import type { Ink } from '../page/page.ts';

/** The colours of a theme, by what they are for. */
export interface Inks {
	/** Words: black, the K plate alone. */
	readonly text: Ink;
	/** Words that are not to be said; 8.5:1 on white paper. */
	readonly soft: Ink;
	/** Guides and rules, never words. */
	readonly faint: Ink;
	/** Numbers of sections, the key cue; 7:1 on white paper. */
	readonly accent: Ink;
}

export const plainInks: Inks = { text: 0, soft: 0.3, faint: 0.62, accent: [170, 38, 24] };

/** Black and nothing else: what is not to be said is told by its slope, what is singled out by its weight. */
export const blackInks: Inks = { text: 0, soft: 0, faint: 0, accent: 0 };
