import type { Part } from './glyphs.ts';

/** Flags of a component of a composite glyph (OpenType 1.9, glyf). */
export const component = {
	words: 0x0001,
	offsets: 0x0002,
	scale: 0x0008,
	more: 0x0020,
	twoScales: 0x0040,
	matrix: 0x0080,
} as const;

const headLength = 10;
const componentLength = 8;

/** A composite glyph as a TrueType font has it, of glyphs with these outlines, each under a new number; empty when none has ink. */
export function compound(
	parts: readonly Part[],
	outlineOf: (glyph: number) => Uint8Array,
	number: (glyph: number) => number,
): Uint8Array {
	const inked = parts.filter(({ glyph }) => outlineOf(glyph).length >= headLength);
	if (inked.length === 0) return new Uint8Array(0);
	// Glyphs begin at offsets that four divides.
	const view = new DataView(new ArrayBuffer(Math.ceil((headLength + componentLength * inked.length) / 4) * 4));
	const box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
	inked.forEach(({ glyph, x, y }, i) => {
		const outline = outlineOf(glyph);
		const head = new DataView(outline.buffer, outline.byteOffset, headLength);
		for (const edge of [0, 1, 2, 3]) {
			const at = head.getInt16(2 + 2 * edge) + (edge % 2 === 0 ? x : y);
			box[edge] = edge < 2 ? Math.min(box[edge] ?? at, at) : Math.max(box[edge] ?? at, at);
		}
		const start = headLength + componentLength * i;
		const more = i < inked.length - 1 ? component.more : 0;
		view.setUint16(start, component.words | component.offsets | more);
		view.setUint16(start + 2, number(glyph));
		view.setInt16(start + 4, x);
		view.setInt16(start + 6, y);
	});
	view.setInt16(0, -1);
	for (const [edge, at] of box.entries()) view.setInt16(2 + 2 * edge, at);
	return new Uint8Array(view.buffer);
}

/** The most a composite glyph of ours asks of whoever draws it: so many glyphs, one of them a composite itself. */
const most = { components: 16, depth: 4 } as const;
const largest = 0xffff;

/** Tells in the font's maximum profile (OpenType 1.9, maxp) that there are glyphs composed of several. */
export function roomForCompounds(maxp: DataView): void {
	const raise = (at: number, value: number) =>
		maxp.setUint16(at, Math.min(largest, Math.max(maxp.getUint16(at), value)));
	if (maxp.byteLength < 32) return;
	const [points, contours] = [maxp.getUint16(6), maxp.getUint16(8)];
	raise(10, maxp.getUint16(10) + points * most.components);
	raise(12, maxp.getUint16(12) + contours * most.components);
	raise(28, most.components);
	raise(30, most.depth);
}
