import type { Collection, Font as FontkitFont } from 'fontkit';
import type { Font } from './font.ts';
import { type Subset, subsetOf, withSigns } from './subset.ts';
import { advanceOf, need, openTrueType, postScriptName, type TrueType } from './truetype.ts';

/** What pdfkit asks of a font before it embeds it. */
interface Type {
	createSubset(): Subset;
}

/**
 * Fonts as pdfkit takes them, each made once for all papers. pdfkit accepts any parsed font with a `layout`, which is never asked,
 * for HarfBuzz has done the shaping already. TrueType is read and cut by our own few lines (fontkit takes fifteen times as long); for the rest, the outlines
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
	return Object.assign(member, { createSubset: () => withSigns(create()) });
}

const isCollection = (parsed: FontkitFont | Collection): parsed is Collection => 'fonts' in parsed;

function trueType(font: TrueType, serial: number): Type {
	const [head, hhea] = [need(font, 'head'), need(font, 'hhea')];
	const [os2, post] = [font.table('OS/2'), font.table('post')];
	const heights = os2 && os2.byteLength >= 90 && os2.getUint16(0) >= 2;
	const ascent = hhea.getInt16(4);
	const parts = {
		layout: () => {
			throw new TypeError('Words are shaped before they are printed');
		},
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
