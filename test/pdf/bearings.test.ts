import { describe, expect, it } from 'vitest';
import type { TextItem } from '../../src/page/page.ts';
import { withBearings } from '../../src/pdf/bearings.ts';
import type { Font } from '../../src/pdf/font.ts';

const font = { composes: true, unitsPerEm: 1000 } as Font;
const item = (text: string, rtl: boolean): TextItem => ({
	...{ kind: 'text', x: 0, y: 0, width: 0, face: 'Any', size: 10, ink: 0 },
	text,
	rtl,
});
/** What is said from left to right, the marks as < and >. */
const said = (text: string, rtl: boolean, before?: TextItem, of: Font = font): string => {
	const letters = rtl ? [...text].reverse() : [...text];
	const glyphs = letters.map((letter) => ({ id: 1, text: letter, nominal: 500, advance: 500, x: 0, y: 0 }));
	return withBearings(glyphs, item(text, rtl), before, of)
		.map((glyph) => glyph.text)
		.join('')
		.replaceAll('\u200F', '<')
		.replaceAll('\u200E', '>');
};

describe('marks of direction', () => {
	it('part a number from the white space behind it', () => {
		expect(said(' בית', true, item('12', false))).toBe('תיב <');
		expect(said(' now', false, item('שלום', true))).toBe('> now');
	});

	it('part a comma within a run, and at the end of one, from what follows', () => {
		expect(said('כן, לא', true)).toBe('אל <,ןכ');
		expect(said(' לא', true, item('כן,', true))).toBe('אל <');
	});

	it('are not set where a letter follows, nor on a line that goes all one way', () => {
		expect(said('בית', true, item('12', false))).toBe('תיב');
		expect(said(', now', false, item('12', false))).toBe(', now');
		expect(said(' כן', true)).toBe('ןכ ');
	});

	it('have no width', () => {
		const [space, mark] = withBearings([], item(' ', true), item('12', false), font);
		expect([space?.advance, space?.text, mark]).toEqual([0, '\u200F', undefined]);
	});

	it('need a glyph of nothing, which not every font can be given', () => {
		expect(said(' בית', true, item('12', false), { ...font, composes: false })).toBe('תיב ');
	});
});
