import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { subsetOf } from '../../src/pdf/subset.ts';
import { advanceOf, openTrueType, postScriptName } from '../../src/pdf/truetype.ts';

/** What the tests ask fontkit, another reader of fonts, about a glyph. */
interface Known {
	readonly numGlyphs: number;
	getGlyph(id: number): {
		readonly advanceWidth: number;
		readonly bbox: { readonly maxX: number; readonly maxY: number };
		readonly path: { toSVG(): string };
	};
	glyphForCodePoint(codePoint: number): { readonly id: number };
}

const bytes = new Uint8Array(readFileSync(new URL('../../templates/fonts/Literata-Italic.ttf', import.meta.url)));
const whole = create(bytes) as unknown as Known;
const font = openTrueType(bytes, 0);

describe('a subset', () => {
	it('draws each glyph as the whole font does, composites with their parts', () => {
		const ids = [...'gÄéQ,ợ5'].map((letter) => whole.glyphForCodePoint(letter.codePointAt(0) ?? 0).id);
		const subset = subsetOf(font);
		const numbers = ids.map((id) => subset.includeGlyph(id));
		expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7]);
		const small = create(subset.encode()) as unknown as Known;
		for (const [i, id] of ids.entries()) {
			const drawn = small.getGlyph(numbers[i] ?? 0);
			expect(drawn.path.toSVG()).toBe(whole.getGlyph(id).path.toSVG());
			expect(drawn.advanceWidth).toBe(whole.getGlyph(id).advanceWidth);
		}
		expect(small.numGlyphs).toBeLessThan(40);
	});

	it('draws several glyphs as one, and nothing where there are none', () => {
		const [e, acute] = [...'eé'].map((letter) => whole.glyphForCodePoint(letter.codePointAt(0) ?? 0).id);
		const subset = subsetOf(font);
		const both = {
			parts: [
				{ glyph: e ?? 0, x: 0, y: 0 },
				{ glyph: acute ?? 0, x: 40, y: 300 },
			],
			width: 777,
		};
		const [one, none] = [subset.includeGlyph(both), subset.includeGlyph({ parts: [], width: 1 })];
		expect(subset.includeGlyph(both)).toBe(one);
		const small = create(subset.encode()) as unknown as Known;
		expect(small.getGlyph(one).advanceWidth).toBe(777);
		const [first, second] = [whole.getGlyph(e ?? 0).bbox, whole.getGlyph(acute ?? 0).bbox];
		expect(small.getGlyph(one).bbox).toMatchObject({
			maxX: Math.max(first.maxX, second.maxX + 40),
			maxY: second.maxY + 300,
		});
		expect([small.getGlyph(none).path.toSVG(), small.getGlyph(none).advanceWidth]).toEqual(['', 1]);
	});

	it('gives a glyph one number, however often it is asked for', () => {
		const subset = subsetOf(font);
		expect([subset.includeGlyph(9), subset.includeGlyph(4), subset.includeGlyph(9), subset.includeGlyph(0)]).toEqual([
			1, 2, 1, 0,
		]);
	});
});

describe('a TrueType font', () => {
	it('tells its name and the width of a glyph', () => {
		expect(postScriptName(font)).toBe('Literata-Italic');
		const { id } = whole.glyphForCodePoint(0x6d);
		expect(advanceOf(font, id)).toBe(whole.getGlyph(id).advanceWidth);
	});

	it('is refused when it is none', () => {
		expect(() => openTrueType(new Uint8Array(3), 0)).toThrow(RangeError);
		expect(() => openTrueType(bytes.slice(0, 4000), 0)).toThrow(RangeError);
	});
});
