import type { Collection, Font as FontkitFont, GlyphRun } from 'fontkit';
import type { Font } from './font.ts';

/** How a run is asked for: pdfkit hands `features` through to `layout` unchanged. */
export interface RunFeatures {
	readonly rtl: boolean;
}

/** Fonts as pdfkit takes them. */
export interface Typecase {
	of(font: Font): FontkitFont;
}

/**
 * fontkit cuts the subset and HarfBuzz shapes: a parsed fontkit font whose `layout` is ours. Each is parsed once for all papers;
 * glyph objects are plain and fresh, for pdfkit scales them in place and fontkit's own would carry text from paper to paper.
 */
export function typecaseOf(fontkit: typeof import('fontkit')): Typecase {
	const cast = new Map<Font, FontkitFont>();
	return {
		of: (font) => {
			const known = cast.get(font);
			if (known) return known;
			const parsed = fontkit.create(font.bytes);
			const member = isCollection(parsed) ? parsed.fonts[font.index] : parsed;
			if (!member) throw new RangeError(`No font ${font.index} in ${font.name}`);
			member.layout = (text, features) => layout(font, text, (features as RunFeatures | undefined)?.rtl ?? false);
			cast.set(font, member);
			return member;
		},
	};
}

const isCollection = (parsed: FontkitFont | Collection): parsed is Collection => 'fonts' in parsed;

function layout(font: Font, text: string, rtl: boolean): GlyphRun {
	const { glyphs, width } = font.shape(text, rtl);
	return {
		advanceWidth: width,
		glyphs: glyphs.map((glyph) => ({
			id: glyph.id,
			codePoints: [...glyph.text].map((character) => character.codePointAt(0) ?? 0),
			advanceWidth: glyph.nominal,
		})),
		positions: glyphs.map((glyph) => ({ xAdvance: glyph.advance, yAdvance: 0, xOffset: glyph.x, yOffset: glyph.y })),
	};
}
