import type { Glyph, Part } from './glyphs.ts';

/** A glyph of a font, or several that are drawn as one and are so wide together; none of them is a glyph of nothing. */
export type Sign = number | { readonly parts: readonly Part[]; readonly width: number };

/**
 * What is painted for each glyph of a face in one document: the glyph itself, or one of our making where it has parts, or where it
 * stood for something else before, since a code of a PDF can stand for one text only. The same glyph gives the same sign.
 */
export function signsOf(): (glyph: Glyph) => Sign {
	const meanings = new Map<number, string>();
	const made = new Map<string, Sign>();
	return (glyph) => {
		if (!glyph.parts) {
			const meaning = meanings.get(glyph.id);
			if (meaning === undefined) meanings.set(glyph.id, glyph.text);
			if (meaning === undefined || meaning === glyph.text) return glyph.id;
		}
		const parts = glyph.parts ?? [{ glyph: glyph.id, x: 0, y: 0 }];
		const key = `${glyph.text} ${parts.map((part) => `${part.glyph},${part.x},${part.y}`).join(' ')}`;
		let sign = made.get(key);
		if (!sign) {
			sign = { parts, width: glyph.nominal };
			made.set(key, sign);
		}
		return sign;
	};
}
