import type { FontkitSubset } from 'fontkit';
import { component, compound, roomForCompounds } from './compound.ts';
import type { Sign } from './signs.ts';
import { need, type TrueType } from './truetype.ts';

/** A growing choice of glyphs of a TrueType font, numbered anew in the order they were asked for. pdfkit's interface. */
export interface Subset {
	/** The new number of a glyph or of what is drawn as one. */
	includeGlyph(sign: Sign): number;
	/** The chosen glyphs as a font file. */
	encode(): Uint8Array;
}

/** What a PDF viewer draws with; all else in the file is of no use within a PDF. */
const copied = ['cvt ', 'fpgm', 'prep'] as const;

/** A choice of fontkit's, which knows glyphs only: one that is asked for once more for another meaning is chosen once more. */
export function withSigns(subset: FontkitSubset): Subset {
	const numbers = new Map<Sign, number>();
	const includeGlyph = (sign: Sign): number => {
		if (typeof sign === 'number') return subset.includeGlyph(sign);
		let number = numbers.get(sign);
		if (number === undefined) {
			number = subset.glyphs.push(sign.parts[0]?.glyph ?? 0) - 1;
			numbers.set(sign, number);
		}
		return number;
	};
	return Object.assign(Object.create(subset) as FontkitSubset, { includeGlyph });
}

/** Begins a choice; the first glyph is always .notdef. */
export function subsetOf(font: TrueType): Subset {
	const chosen: Sign[] = [0];
	const numbers = new Map<Sign, number>([[0, 0]]);
	const includeGlyph = (sign: Sign): number => {
		let number = numbers.get(sign);
		if (number === undefined) {
			number = chosen.push(sign) - 1;
			numbers.set(sign, number);
		}
		return number;
	};

	const encode = (): Uint8Array => {
		const long = need(font, 'head').getInt16(50) === 1;
		const [loca, glyf] = [need(font, 'loca'), need(font, 'glyf')];
		const at = (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
		const outlineOf = (glyph: number) => bytesOf(glyf).subarray(at(glyph), at(glyph + 1));
		const outlines: Uint8Array[] = [];
		// What glyphs are composed of is appended while we go.
		for (let i = 0; i < chosen.length; i++) {
			const sign = chosen[i] ?? 0;
			if (typeof sign === 'object') outlines.push(compound(sign.parts, outlineOf, includeGlyph));
			else {
				const outline = new Uint8Array(padded(outlineOf(sign).length));
				outline.set(outlineOf(sign));
				renumber(outline, includeGlyph);
				outlines.push(outline);
			}
		}
		const offsets = new DataView(new ArrayBuffer(4 * (chosen.length + 1)));
		let end = 0;
		outlines.forEach((outline, i) => {
			end += outline.length;
			offsets.setUint32(4 * (i + 1), end);
		});
		const head = copyOf(need(font, 'head'));
		head.setUint32(8, 0);
		head.setInt16(50, 1);
		const hhea = copyOf(need(font, 'hhea'));
		hhea.setUint16(34, chosen.length);
		const maxp = copyOf(need(font, 'maxp'));
		maxp.setUint16(4, chosen.length);
		if (chosen.some((sign) => typeof sign === 'object')) roomForCompounds(maxp);
		const tables: [string, Uint8Array][] = [
			['glyf', joined(outlines)],
			['head', bytesOf(head)],
			['hhea', bytesOf(hhea)],
			['hmtx', metricsOf(font, chosen, outlines)],
			['loca', bytesOf(offsets)],
			['maxp', bytesOf(maxp)],
		];
		for (const tag of copied) {
			const table = font.table(tag);
			if (table) tables.push([tag, bytesOf(table)]);
		}
		return fileOf(tables.sort(([a], [b]) => (a < b ? -1 : 1)));
	};
	return { includeGlyph, encode };
}

/** Gives the components of a composite glyph their new numbers. */
function renumber(outline: Uint8Array, number: (glyph: number) => number): void {
	const view = viewOf(outline);
	if (outline.length < 10 || view.getInt16(0) >= 0) return;
	for (let at = 10, flags: number = component.more; flags & component.more; ) {
		flags = view.getUint16(at);
		view.setUint16(at + 2, number(view.getUint16(at + 2)));
		at += 4 + (flags & component.words ? 4 : 2);
		if (flags & component.scale) at += 2;
		else if (flags & component.twoScales) at += 4;
		else if (flags & component.matrix) at += 8;
	}
}

/** Width and left side bearing of each chosen glyph. */
function metricsOf(font: TrueType, chosen: readonly Sign[], outlines: readonly Uint8Array[]): Uint8Array {
	const hmtx = need(font, 'hmtx');
	const full = need(font, 'hhea').getUint16(34);
	const view = new DataView(new ArrayBuffer(4 * chosen.length));
	chosen.forEach((sign, i) => {
		if (typeof sign === 'object') {
			const outline = outlines[i];
			view.setUint16(4 * i, sign.width);
			view.setInt16(4 * i + 2, outline && outline.length > 0 ? viewOf(outline).getInt16(2) : 0);
			return;
		}
		view.setUint16(4 * i, hmtx.getUint16(4 * Math.min(sign, full - 1)));
		const bearing = sign < full ? 4 * sign + 2 : 4 * full + 2 * (sign - full);
		view.setInt16(4 * i + 2, bearing + 2 <= hmtx.byteLength ? hmtx.getInt16(bearing) : 0);
	});
	return bytesOf(view);
}

const padded = (length: number): number => (length + 3) & ~3;
const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const copyOf = (view: DataView): DataView => new DataView(bytesOf(view).slice().buffer);

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Sum of a table's 32-bit words. */
function checksum(bytes: Uint8Array): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let sum = 0;
	for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
	return sum;
}

/** A font file of tables, which come sorted by their tags. */
function fileOf(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
	const directory = 12 + 16 * tables.length;
	const file = new Uint8Array(directory + tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), 0));
	const view = new DataView(file.buffer);
	const power = Math.floor(Math.log2(tables.length));
	view.setUint32(0, 0x00010000);
	view.setUint16(4, tables.length);
	view.setUint16(6, 16 << power);
	view.setUint16(8, power);
	view.setUint16(10, 16 * tables.length - (16 << power));
	let at = directory;
	tables.forEach(([tag, bytes], i) => {
		const entry = 12 + 16 * i;
		for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter);
		file.set(bytes, at);
		view.setUint32(entry + 4, checksum(file.subarray(at, at + padded(bytes.length))));
		view.setUint32(entry + 8, at);
		view.setUint32(entry + 12, bytes.length);
		at += padded(bytes.length);
	});
	const head = tables.findIndex(([tag]) => tag === 'head');
	// The whole file, head's own field still 0, must sum up to this number (OpenType 1.9, head).
	view.setUint32(view.getUint32(12 + 16 * head + 8) + 8, (0xb1b0afba - checksum(file)) >>> 0);
	return file;
}
