import type { Collection, Font as FontkitFont } from 'fontkit';
import type { Font } from './font.ts';
import type { Glyph } from './glyphs.ts';
import type { Sign } from './signs.ts';
import { type Subset, subsetOf, withSigns } from './subset.ts';
import { advanceOf, need, openTrueType, postScriptName, type TrueType } from './truetype.ts';

/** How a run is asked for: pdfkit hands `features` through to `layout` unchanged, so that it can carry what was shaped. */
export interface RunFeatures {
	readonly glyphs: readonly Glyph[];
	/** What is painted for a glyph. */
	readonly sign: (glyph: Glyph) => Sign;
}

/** Glyphs and where they go, in font units. pdfkit scales the positions in place: they are fresh each time. */
interface GlyphRun {
	readonly glyphs: readonly {
		/** Handed on to {@link Subset.includeGlyph} as it is. */
		readonly id: Sign;
		readonly codePoints: readonly number[];
		readonly advanceWidth: number;
	}[];
	readonly positions: readonly { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
	readonly advanceWidth: number;
}

/** What pdfkit asks of a font before it embeds it. */
interface Type {
	layout(text: string, features: unknown): GlyphRun;
	createSubset(): Subset;
}

/**
 * Fonts as pdfkit takes them, each made once for all papers. pdfkit accepts any parsed font with a `layout`; HarfBuzz has done the
 * shaping already. TrueType is read and cut by our own few lines (fontkit takes fifteen times as long); for the rest, the outlines
 * of PostScript, there is fontkit.
 */
export interface Typecase {
	of(font: Font): Promise<Type>;
}

export function typecaseOf(): Typecase {
	const cast = new Map<Font, Type>();
	return {
		of: async (font) => {
			let type = cast.get(font);
			if (!type) {
				const parsed = openTrueType(font.bytes, font.index);
				type = parsed.table('glyf') ? trueType(parsed, cast.size) : await byFontkit(font);
				cast.set(font, type);
			}
			return type;
		},
	};
}

async function byFontkit(font: Font): Promise<Type> {
	const fontkit = await import('fontkit');
	const parsed = fontkit.create(font.bytes);
	const member = isCollection(parsed) ? parsed.fonts[font.index] : parsed;
	if (!member) throw new RangeError(`No font ${font.index} in ${font.name}`);
	const create = member.createSubset.bind(member);
	return Object.assign(member, { layout, createSubset: () => withSigns(create()) });
}

const isCollection = (parsed: FontkitFont | Collection): parsed is Collection => 'fonts' in parsed;

function layout(_text: string, features: unknown): GlyphRun {
	const { glyphs, sign } = features as RunFeatures;
	return {
		advanceWidth: 0,
		glyphs: glyphs.map((glyph) => ({
			id: sign(glyph),
			codePoints: [...glyph.text].map((character) => character.codePointAt(0) ?? 0),
			advanceWidth: glyph.nominal,
		})),
		positions: glyphs.map((glyph) => ({ xAdvance: glyph.advance, yAdvance: 0, xOffset: glyph.x, yOffset: glyph.y })),
	};
}

function trueType(font: TrueType, serial: number): Type {
	const [head, hhea] = [need(font, 'head'), need(font, 'hhea')];
	const [os2, post] = [font.table('OS/2'), font.table('post')];
	const heights = os2 && os2.byteLength >= 90 && os2.getUint16(0) >= 2;
	const ascent = hhea.getInt16(4);
	const parts = {
		layout,
		createSubset: () => subsetOf(font),
		getGlyph: (glyph: number) => ({ advanceWidth: advanceOf(font, glyph) }),
		postscriptName: postScriptName(font),
		unitsPerEm: head.getUint16(18),
		ascent,
		descent: hhea.getInt16(6),
		lineGap: hhea.getInt16(8),
		xHeight: heights ? os2.getInt16(86) : 0,
		capHeight: heights ? os2.getInt16(88) : ascent,
		bbox: { minX: head.getInt16(36), minY: head.getInt16(38), maxX: head.getInt16(40), maxY: head.getInt16(42) },
		italicAngle: post ? post.getInt32(4) / 65536 : 0,
		post: { isFixedPitch: post ? post.getUint32(12) : 0 },
		head: { macStyle: { italic: (head.getUint16(44) & 2) !== 0 } },
		'OS/2': { sFamilyClass: os2 ? os2.getInt16(30) : 0 },
		// By this pdfkit tells fonts of one name from each other.
		_tables: { head: { checkSumAdjustment: serial } },
	};
	return parts;
}
