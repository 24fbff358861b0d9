/** The parts of a TrueType font that a PDF needs (OpenType 1.9), read straight from its bytes. */

/** A font file cut into its tables. */
export interface TrueType {
	table(tag: string): DataView | undefined;
}

/** Reads the directory of a font file, or of one font of a collection. Throws a RangeError when the bytes are no such thing. */
export function openTrueType(bytes: Uint8Array, index: number): TrueType {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tagAt = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
	const start = tagAt(0) === 'ttcf' ? view.getUint32(12 + 4 * index) : 0;
	const tables = new Map<string, DataView>();
	for (let entry = start + 12, left = view.getUint16(start + 4); left > 0; left--, entry += 16) {
		const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
		if (offset + length > bytes.length) throw new RangeError(`Table ${tagAt(entry)} lies outside the font`);
		tables.set(tagAt(entry), new DataView(bytes.buffer, bytes.byteOffset + offset, length));
	}
	return { table: (tag) => tables.get(tag) };
}

/** A table a font cannot be without. */
export function need(font: TrueType, tag: string): DataView {
	const table = font.table(tag);
	if (!table) throw new RangeError(`The font has no table ${tag}`);
	return table;
}

/** Its name for PostScript: record 6 of the name table, in either of the two encodings in use. */
export function postScriptName(font: TrueType): string {
	const table = font.table('name');
	if (!table) return 'Unnamed';
	const strings = table.getUint16(4);
	for (let record = 0; record < table.getUint16(2); record++) {
		const at = 6 + 12 * record;
		if (table.getUint16(at + 6) !== 6) continue;
		const unit = table.getUint16(at) === 1 ? 1 : 2;
		const offset = strings + table.getUint16(at + 10);
		const codes = Array.from({ length: table.getUint16(at + 8) / unit }, (_, i) =>
			unit === 1 ? table.getUint8(offset + i) : table.getUint16(offset + 2 * i),
		);
		return String.fromCharCode(...codes).replace(/[^\x21-\x7E]/g, '') || 'Unnamed';
	}
	return 'Unnamed';
}

/** Width of a glyph in font units. */
export function advanceOf(font: TrueType, glyph: number): number {
	const last = need(font, 'hhea').getUint16(34) - 1;
	return need(font, 'hmtx').getUint16(4 * Math.min(glyph, last));
}
