import type { Font as HarfBuzzFont } from 'harfbuzzjs';
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

/** A glyph of a shaped word, in font units; `text` is what it stands for when it is copied, empty for all but one of a cluster. */
export interface Glyph {
	readonly id: number;
	readonly text: string;
	/** Its width in the font, and what the pen really moves by. */
	readonly nominal: number;
	readonly advance: number;
	readonly x: number;
	readonly y: number;
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
	covers(codePoint: number): boolean;
	/** Glyphs of a text of one direction, from left to right. Words are shaped once and kept. */
	shape(text: string, rtl: boolean): readonly Glyph[];
	width(text: string, rtl: boolean): number;
}

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
	const shapeWord = shaperOf(harfbuzz, font);
	const shaped = (word: string, rtl: boolean): Shape => {
		const cache = words[rtl ? 1 : 0];
		let shape = cache.get(word);
		if (!shape) {
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
	const tables = openTrueType(bytes, file.index);
	const metrics = metricsOf(tables.table('OS/2'), face.upem);
	const usable = isUsable(tables);
	return { name: file.name, index: file.index, bytes, unitsPerEm: face.upem, ...metrics, usable, covers, shape, width };
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

function shaperOf(harfbuzz: HarfBuzz, font: HarfBuzzFont): (word: string, rtl: boolean) => Shape {
	const buffer = new harfbuzz.Buffer();
	return (word, rtl) => {
		// A soft hyphen within a word is not drawn; alone it is the hyphen of a word that was cut.
		const isHyphen = word === '\u00AD';
		const text = isHyphen ? '-' : word.replace(invisible, '');
		if (!text) return { glyphs: [], width: 0 };
		buffer.clearContents();
		buffer.addText(text);
		buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS);
		buffer.guessSegmentProperties();
		buffer.setDirection(rtl ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
		harfbuzz.shape(font, buffer);
		const infos = buffer.getGlyphInfosAndPositions();
		const starts = [...new Set(infos.map((info) => info.cluster))].sort((a, b) => a - b);
		const endOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]));
		const spoken = new Set<number>();
		const glyphs = infos.map((info): Glyph => {
			const nominal = font.glyphHAdvance(info.codepoint);
			const first = !spoken.has(info.cluster) && (nominal > 0 || lastOf(infos, info));
			if (first) spoken.add(info.cluster);
			return {
				id: info.codepoint,
				text: first ? (isHyphen ? word : text.slice(info.cluster, endOf.get(info.cluster))) : '',
				nominal,
				advance: info.xAdvance ?? 0,
				x: info.xOffset ?? 0,
				y: info.yOffset ?? 0,
			};
		});
		return { glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
	};
}

/** No later glyph belongs to the same cluster: a lone mark has to carry its own text. */
const lastOf = <T extends { readonly cluster: number }>(infos: readonly T[], info: T): boolean =>
	infos.findLast((other) => other.cluster === info.cluster) === info;

/** From the OS/2 table: heights since its version 2; common values of Latin faces where a font has none. */
function metricsOf(view: DataView | undefined, unitsPerEm: number) {
	const recent = view && view.byteLength >= 90 && view.getUint16(0) >= 2;
	return {
		xHeight: (recent && view.getInt16(86)) || unitsPerEm * 0.52,
		capHeight: (recent && view.getInt16(88)) || unitsPerEm * 0.72,
	};
}
