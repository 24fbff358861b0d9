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

/**
 * Contrast of an ink with white paper, from 1 to 21: WCAG 2.2, "contrast ratio" and "relative luminance", with the sRGB curve.
 */
export function contrast(ink: Ink): number {
	const parts = typeof ink === 'number' ? [ink, ink, ink] : ink.map((part) => part / 255);
	const [red = 0, green = 0, blue = 0] = parts.map((part) =>
		part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
	);
	return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** Black and nothing else: what is not to be said is told by its slope, what is singled out by its weight. */
export const blackInks: Inks = { text: 0, soft: 0, faint: 0, accent: 0 };
