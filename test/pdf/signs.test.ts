import { describe, expect, it } from 'vitest';
import { signsOf } from '../../src/pdf/signs.ts';

const glyph = (id: number, text: string) => ({ id, text, nominal: 500, advance: 500, x: 0, y: 0 });

describe('signs', () => {
	it('are the glyphs themselves as long as each stands for one text', () => {
		const sign = signsOf();
		expect([sign(glyph(4, 'a')), sign(glyph(5, 'b')), sign(glyph(4, 'a'))]).toEqual([4, 5, 4]);
	});

	it('are told apart by what they stand for', () => {
		const sign = signsOf();
		sign(glyph(4, '-'));
		const other = sign(glyph(4, '\u00AD'));
		expect(other).toEqual({ parts: [{ glyph: 4, x: 0, y: 0 }], width: 500 });
		expect(sign({ ...glyph(4, '\u00AD'), advance: 480 })).toBe(other);
		expect(sign(glyph(4, '-'))).toBe(4);
	});

	it('are made once for the same parts', () => {
		const sign = signsOf();
		const whole = { ...glyph(4, 'é'), parts: [4, 9].map((part) => ({ glyph: part, x: 0, y: part })) };
		expect(sign(whole)).toBe(sign({ ...whole, parts: [...whole.parts] }));
		expect(sign(whole)).not.toBe(sign({ ...whole, text: 'è' }));
	});
});
