import type { Font as HarfBuzzFont } from 'harfbuzzjs';

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

export interface Shape {
	/** From left to right. */
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
	/** Glyphs of a text of one direction. Words are shaped once and kept. */
	shape(text: string, rtl: boolean): Shape;
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
	const shape = (text: string, rtl: boolean): Shape => {
		const shaped = wordsOf(text).map((word) => {
			const cache = words[rtl ? 1 : 0];
			let known = cache.get(word);
			if (!known) {
				known = shapeWord(word, rtl);
				cache.set(word, known);
			}
			return known;
		});
		if (shaped.length === 1 && shaped[0]) return shaped[0];
		if (rtl) shaped.reverse();
		return {
			glyphs: shaped.flatMap((word) => word.glyphs),
			width: shaped.reduce((sum, word) => sum + word.width, 0),
		};
	};
	const metrics = metricsOf(face.referenceTable('OS/2'), face.upem);
	const usable = isUsable(bytes, file.index, face.referenceTable('OS/2'));
	return { name: file.name, index: file.index, bytes, unitsPerEm: face.upem, ...metrics, usable, covers, shape };
}

/** Names of the tables of a font file (OpenType 1.9, "Organization of an OpenType font"). */
function tablesOf(bytes: Uint8Array, index: number): ReadonlySet<string> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tagAt = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
	const start = tagAt(0) === 'ttcf' ? view.getUint32(12 + 4 * index) : 0;
	return new Set(Array.from({ length: view.getUint16(start + 4) }, (_, table) => tagAt(start + 12 + 16 * table)));
}

function isUsable(bytes: Uint8Array, index: number, os2: Uint8Array | undefined): boolean {
	const tables = tablesOf(bytes, index);
	const fsType = os2 && os2.length >= 10 ? ((os2[8] ?? 0) << 8) | (os2[9] ?? 0) : 0;
	// Bit 1 alone is "restricted licence"; bit 9 allows bitmaps only.
	const allowed = (fsType & 0x000f) !== 0x0002 && (fsType & 0x0200) === 0;
	return allowed && !tables.has('fvar') && (tables.has('glyf') || tables.has('CFF '));
}

/** Words and the spaces between them, in order; nothing beyond 60 characters is shaped at once, for that takes minutes. */
const wordsOf = (text: string): readonly string[] => text.match(/ |[^ ]{1,60}/gu) ?? [];

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
function metricsOf(table: Uint8Array | undefined, unitsPerEm: number) {
	const view = table && new DataView(table.buffer, table.byteOffset, table.byteLength);
	const recent = view && view.byteLength >= 90 && view.getUint16(0) >= 2;
	return {
		xHeight: (recent && view.getInt16(86)) || unitsPerEm * 0.52,
		capHeight: (recent && view.getInt16(88)) || unitsPerEm * 0.72,
	};
}
