import type { TextItem } from '../page/page.ts';
import type { Font } from './font.ts';
import { type Glyph, signOf } from './glyphs.ts';

/** Marks without ink that read as a letter of their direction (UAX 9). */
const leftToRight = '\u200E';
const rightToLeft = '\u200F';

/**
 * Digits and the signs that are read with them: ES, ET and CS of UAX 9. A reader that turns lines round on its own takes all white space
 * and signs up to the next letter for part of the number.
 */
const numeric = /[\p{Nd}+\-#$%\p{Sc}°٪٫٬,./:،\u00A0]$/u;
const letterFirst = /^[\p{L}\p{M}]/u;

/**
 * The glyphs of a run where lines of both directions are copied right: between words of one direction, or a number, and the white
 * space or sign behind them that belongs to the other, a mark tells where the one ends. `before` is the run before it on its line.
 */
export function withBearings(
	glyphs: readonly Glyph[],
	item: TextItem,
	before: TextItem | undefined,
	{ composes, unitsPerEm }: Font,
): readonly Glyph[] {
	if (!composes || !(item.rtl || before?.rtl)) return glyphs;
	const inside = item.rtl ? behindNumbers(glyphs, unitsPerEm) : glyphs;
	const turns = before && (before.rtl !== item.rtl || numeric.test(before.text));
	if (!turns || letterFirst.test(item.text)) return inside;
	return item.rtl ? [...inside, signOf(rightToLeft, -1, unitsPerEm)] : [signOf(leftToRight, 0, unitsPerEm), ...inside];
}

/** From right to left, what is behind stands before. */
const behindNumbers = (glyphs: readonly Glyph[], unitsPerEm: number): readonly Glyph[] =>
	glyphs.flatMap((glyph, at) => {
		const behind = glyphs[at - 1]?.text ?? '';
		if (behind === '' || letterFirst.test(behind) || !numeric.test(glyph.text)) return [glyph];
		return [signOf(rightToLeft, -1, unitsPerEm), glyph];
	});
