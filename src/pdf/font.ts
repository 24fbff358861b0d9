import type { GlyphInfo, GlyphPosition, Font as HarfBuzzFont } from 'harfbuzzjs';
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

/** Glyphs of words that are kept, and begun anew when there are more: a note is measured as a whole before any of it is painted. */
const mostKept = 300_000;

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
	let kept = 0;
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
			shape = shapeWord(word, rtl);
			kept += shape.glyphs.length;
			if (kept > mostKept) {
				for (const one of words) one.clear();
				kept = shape.glyphs.length;
			}
			cache.set(word, shape);
		}
		return shape;
	};
	const shape = (text: string, rtl: boolean): readonly Glyph[] => {
		const words = wordsOf(text);
		const [first] = words;
		if (words.length === 1 && first !== undefined) return shaped(first, rtl).glyphs;
		const glyphs: Glyph[] = [];
		for (let at = 0; at < words.length; at++)
			for (const glyph of shaped(words[rtl ? words.length - 1 - at : at] ?? '', rtl).glyphs) glyphs.push(glyph);
		return glyphs;
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

/** Nothing beyond so many characters is shaped at once, for that takes minutes. */
const longestWord = 60;

/** Words and the spaces between them, in order, long words in pieces. */
function wordsOf(text: string): readonly string[] {
	const words: string[] = [];
	for (let start = 0; start < text.length; ) {
		const space = text.indexOf(' ', start);
		const end = space === start ? start + 1 : space < 0 ? text.length : space;
		const word = text.slice(start, end);
		if (word.length <= longestWord) words.push(word);
		else words.push(...(word.match(pieces) ?? []));
		start = end;
	}
	return words;
}

const pieces = new RegExp(`.{1,${longestWord}}`, 'gsu');

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
	const letter = lettercase(widthOf);
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
		for (const { xAdvance } of positions) width += xAdvance;
		const meant = isHyphen ? word : text;
		const letters = lettersOf(meant, infos, positions, letter);
		if (letters) return { glyphs: letters, width };
		const shaped = infos.map(({ codepoint: id, cluster }, index): Shaped => {
			const { xAdvance: advance = 0, xOffset: x = 0, yOffset: y = 0 } = positions[index] ?? {};
			return { id, cluster, nominal: widthOf(id), advance, x, y };
		});
		const glyphs = textOf(meant, shaped, rtl);
		return { glyphs, width };
	};
}

/** Glyphs of characters that are one glyph each on the line, each made once: most words have no others. */
function lettercase(widthOf: (glyph: number) => number): (id: number, unit: number, advance: number) => Glyph {
	const letters = new Map<number, Glyph>();
	return (id, unit, advance) => {
		// Three numbers of sixteen bits in one.
		const key = (id * 0x10000 + unit) * 0x10000 + advance;
		let glyph = letters.get(key);
		if (!glyph) {
			glyph = { id, text: String.fromCharCode(unit), nominal: widthOf(id), advance, x: 0, y: 0 };
			letters.set(key, glyph);
		}
		return glyph;
	};
}

/** The glyphs of a shaped text that has one on the line for each of its characters, from left to right; else nothing. */
function lettersOf(
	text: string,
	infos: readonly GlyphInfo[],
	positions: readonly GlyphPosition[],
	letter: ReturnType<typeof lettercase>,
): readonly Glyph[] | undefined {
	if (infos.length !== text.length) return undefined;
	const letters: Glyph[] = [];
	for (let at = 0; at < text.length; at++) {
		const info = infos[at];
		const position = positions[at];
		if (info?.cluster !== at || !position) return undefined;
		const { xAdvance: advance, xOffset, yOffset } = position;
		if (xOffset !== 0 || yOffset !== 0 || advance <= 0 || advance >= 0x10000) return undefined;
		letters.push(letter(info.codepoint, text.charCodeAt(at), advance));
	}
	return letters;
}

/** From the OS/2 table: heights since its version 2; common values of Latin faces where a font has none. */
function metricsOf(view: DataView | undefined, unitsPerEm: number) {
	const recent = view && view.byteLength >= 90 && view.getUint16(0) >= 2;
	return {
		xHeight: (recent && view.getInt16(86)) || unitsPerEm * 0.52,
		capHeight: (recent && view.getInt16(88)) || unitsPerEm * 0.72,
	};
}
