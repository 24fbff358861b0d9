import type { Glyph } from './glyphs.ts';
import { type Sign, signsOf } from './signs.ts';
import type { Subset } from './subset.ts';

/** A face as it is embedded in one document: pdfkit's, as far as we write into it. */
export interface EmbeddedFont {
	/** What the content of a page calls it. */
	readonly id: string;
	ref(): unknown;
	readonly subset: Subset;
	/** Thousandths of the size in a unit of the font. */
	readonly scale: number;
	/** Of each code: its width in thousandths of the size, and the characters it stands for. */
	readonly widths: number[];
	readonly unicode: (readonly number[])[];
}

/** The code of each glyph in a document, four digits in hexadecimal; a glyph that is new is added to the font. */
export function codesOf(font: EmbeddedFont): (glyph: Glyph) => string {
	const signOf = signsOf();
	const codes = new Map<Sign, string>();
	return (glyph) => {
		const sign = signOf(glyph);
		const known = codes.get(sign);
		if (known !== undefined) return known;
		const number = font.subset.includeGlyph(sign);
		font.widths[number] = glyph.nominal * font.scale;
		font.unicode[number] = [...glyph.text].map((character) => character.codePointAt(0) ?? 0);
		const code = number.toString(16).padStart(4, '0');
		codes.set(sign, code);
		return code;
	};
}
