import type { Ink } from '../page/page.ts';

/** A number as PDF writes it: no exponent, no more digits than a printer can use. */
export function decimal(value: number): string {
	if (!Number.isFinite(value)) throw new RangeError(`Not a place on paper: ${value}`);
	return String(Math.round(value * 1000) / 1000 + 0);
}

/** The operator that makes an ink the colour to fill with: a grey stays on the K plate. */
export const fillWith = (ink: Ink): string =>
	typeof ink === 'number' ? `${decimal(ink)} g` : `${ink.map((part) => decimal(part / 255)).join(' ')} rg`;

/** The operator that makes an ink the colour of strokes. */
export const strokeWith = (ink: Ink): string =>
	typeof ink === 'number' ? `${decimal(ink)} G` : `${ink.map((part) => decimal(part / 255)).join(' ')} RG`;
