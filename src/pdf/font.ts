import type { Font as HarfBuzzFont } from 'harfbuzzjs';
import { type Glyph, type Shaped, singleGlyphs, wholeGlyphs } from './glyphs.ts';
import { openTrueType, type TrueType } from './truetype.ts';

/** The module, imported by whoever opens a press. */
export type HarfBuzz = typeof import('harfbuzzjs');

/** A font file somewhere, not read yet. */
export interface FontFile {
	/** Tells it from every other: a path and the index in its collection. */
	readonly name: string;
	/** Which font of a collection (`.ttc`); 0 for a plain file. */
	readonly index: number;
	read(): Uint8Array;
}

interface Shape {
	readonly glyphs: readonly Glyph[];
	readonly width: number;
}

/** A font that has been read: what it covers and how it shapes. All lengths in units, `unitsPerEm` to the size. */
export interface Font {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly index: number;
	readonly unitsPerEm: number;
	readonly capHeight: number;
	readonly xHeight: number;
	/** It has outlines, is not a variable font, and its makers allow it to be embedded (OS/2 fsType). */
	readonly usable: boolean;
	/** Several of its glyphs can be made one, and a glyph of nothing can stand for a character. */
	readonly composes: boolean;
	covers(codePoint: number): boolean;
	/** Glyphs of a text of one direction, from left to right. Words are shaped once and kept. */
	shape(text: string, rtl: boolean): readonly Glyph[];
	width(text: string, rtl: boolean): number;
}

/** Words of a text that are kept, and begun anew when there are more: a language's common ones are soon there again. */
const mostKept = 4000;

/** Opens a font. Throws when the bytes are none. */
export function openFont(harfbuzz: HarfBuzz, file: FontFile): Font {
	const bytes = file.read();
	const face = new harfbuzz.Face(new harfbuzz.Blob(bytes), file.index);
	const font = new harfbuzz.Font(face);
	const known = new Map<number, boolean>();
	const covers = (codePoint: number): boolean => {
		let yes = known.get(codePoint);
		if (yes === undefined) {
			yes = (font.nominalGlyph(codePoint) ?? 0) > 0;
			known.set(codePoint, yes);
		}
		return yes;
	};
	const words = [new Map<string, Shape>(), new Map<string, Shape>()] as const;
	const tables = openTrueType(bytes, file.index);
	// So it is with the outlines of TrueType.
	const composes = tables.table('glyf') !== undefined;
	const shapeWord = shaperOf(harfbuzz, font, (text, shaped, rtl) =>
		composes ? wholeGlyphs(text, shaped, rtl, face.upem) : singleGlyphs(text, shaped, rtl),
	);
	const shaped = (word: string, rtl: boolean): Shape => {
		const cache = words[rtl ? 1 : 0];
		let shape = cache.get(word);
		if (!shape) {
			if (cache.size >= mostKept) cache.clear();
			shape = shapeWord(word, rtl);
			cache.set(word, shape);
		}
		return shape;
	};
	const shape = (text: string, rtl: boolean): readonly Glyph[] => {
		const parts = wordsOf(text).map((word) => shaped(word, rtl));
		if (rtl) parts.reverse();
		return parts.length === 1 && parts[0] ? parts[0].glyphs : parts.flatMap((part) => part.glyphs);
	};
	const width = (text: string, rtl: boolean): number => {
		let sum = 0;
		for (const word of wordsOf(text)) sum += shaped(word, rtl).width;
		return sum;
	};
	const metrics = metricsOf(tables.table('OS/2'), face.upem);
	const usable = isUsable(tables);
	return {
		name: file.name,
		index: file.index,
		bytes,
		unitsPerEm: face.upem,
		...metrics,
		usable,
		composes,
		covers,
		shape,
		width,
	};
}

function isUsable(font: TrueType): boolean {
	const os2 = font.table('OS/2');
	const fsType = os2 && os2.byteLength >= 10 ? os2.getUint16(8) : 0;
	// Bit 1 alone is "restricted licence"; bit 9 allows bitmaps only.
	const allowed = (fsType & 0x000f) !== 0x0002 && (fsType & 0x0200) === 0;
	return allowed && !font.table('fvar') && (font.table('glyf') ?? font.table('CFF ')) !== undefined;
}

/** Words and the spaces between them, in order; nothing beyond 60 characters is shaped at once, for that takes minutes. */
const wordsOf = (text: string): readonly string[] =>
	text.length <= 60 && !text.includes(' ') ? (text ? [text] : []) : (text.match(/ |[^ ]{1,60}/gu) ?? []);

/** Default ignorables that a paragraph's algorithms have used up and that no font needs to see. */
const invisible = /(?!\u200C|\u200D|[\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}/gu;

const ascii = /^[ -~]*$/;

/** Gives shaped glyphs the text they stand for. */
type Reader = (text: string, shaped: readonly Shaped[], rtl: boolean) => readonly Glyph[];

function shaperOf(harfbuzz: HarfBuzz, font: HarfBuzzFont, textOf: Reader): (word: string, rtl: boolean) => Shape {
	const buffer = new harfbuzz.Buffer();
	const widths = new Map<number, number>();
	const widthOf = (glyph: number): number => {
		let width = widths.get(glyph);
		if (width === undefined) {
			width = font.glyphHAdvance(glyph);
			widths.set(glyph, width);
		}
		return width;
	};
	return (word, rtl) => {
		// A soft hyphen within a word is not drawn; alone it is the hyphen of a word that was cut.
		const isHyphen = word === '\u00AD';
		const text = isHyphen ? '-' : ascii.test(word) ? word : word.replace(invisible, '');
		if (!text) return { glyphs: [], width: 0 };
		buffer.clearContents();
		buffer.addText(text);
		buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS);
		buffer.guessSegmentProperties();
		buffer.setDirection(rtl ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
		harfbuzz.shape(font, buffer);
		// Both at once would be one call, and take ten times as long.
		const infos = buffer.getGlyphInfos();
		const positions = buffer.getGlyphPositions();
		let width = 0;
		const shaped = infos.map(({ codepoint: id, cluster }, index): Shaped => {
			const { xAdvance: advance = 0, xOffset: x = 0, yOffset: y = 0 } = positions[index] ?? {};
			width += advance;
			return { id, cluster, nominal: widthOf(id), advance, x, y };
		});
		const glyphs = textOf(isHyphen ? word : text, shaped, rtl);
		return { glyphs, width };
	};
}

/** From the OS/2 table: heights since its version 2; common values of Latin faces where a font has none. */
function metricsOf(view: DataView | undefined, unitsPerEm: number) {
	const recent = view && view.byteLength >= 90 && view.getUint16(0) >= 2;
	return {
		xHeight: (recent && view.getInt16(86)) || unitsPerEm * 0.52,
		capHeight: (recent && view.getInt16(88)) || unitsPerEm * 0.72,
	};
}
