import { describe, expect, it } from 'vitest';
import { type Shaped, singleGlyphs, wholeGlyphs } from '../../src/pdf/glyphs.ts';

const letter = (id: number, cluster: number, more: Partial<Shaped> = {}): Shaped => ({
	id,
	cluster,
	nominal: 600,
	advance: 600,
	x: 0,
	y: 0,
	...more,
});
const mark = (id: number, cluster: number, x: number, y: number): Shaped =>
	letter(id, cluster, { nominal: 0, advance: 0, x, y });
const texts = (glyphs: readonly { readonly text: string }[]) => glyphs.map(({ text }) => text);

describe('whole glyphs', () => {
	it('leave plain letters as they are', () => {
		const shaped = [letter(4, 0), letter(5, 1, { advance: 580 })];
		expect(wholeGlyphs('ab', shaped, false, 1000)).toEqual([
			{ id: 4, text: 'a', nominal: 600, advance: 600, x: 0, y: 0 },
			{ id: 5, text: 'b', nominal: 600, advance: 580, x: 0, y: 0 },
		]);
	});

	it('draw a letter and its marks as one, on the line; the marks are said beside it', () => {
		const shaped = [letter(4, 0), mark(8, 1, -300, 40), mark(9, 2, -300, 200), letter(5, 3)];
		const [whole, below, above, next] = wholeGlyphs('a\u0323\u0302b', shaped, false, 1000);
		expect(whole).toMatchObject({ text: 'a', nominal: 600, advance: 600, x: 0, y: 0 });
		expect(whole?.parts).toEqual([
			{ glyph: 4, x: 0, y: 0 },
			{ glyph: 8, x: 300, y: 40 },
			{ glyph: 9, x: 300, y: 200 },
		]);
		expect([below?.text, above?.text, next?.text]).toEqual(['\u0323', '\u0302', 'b']);
		expect([below, above].map((sign) => [sign?.parts, sign?.advance])).toEqual([
			[[], 0],
			[[], 0],
		]);
		expect([below?.x, above?.x]).toEqual([-30, -15]);
	});

	it('leave a ligature of letters one', () => {
		expect(texts(wholeGlyphs('ffx', [letter(7, 0), letter(5, 2)], false, 1000))).toEqual(['ff', 'x']);
	});

	it('give signs that change places the ink of one', () => {
		const shaped = [letter(7, 0, { advance: 250, nominal: 250 }), letter(4, 0)];
		const [whole, sign] = wholeGlyphs('\u0915\u093F', shaped, false, 1000);
		expect(whole).toMatchObject({ text: '\u0915', nominal: 850, advance: 850 });
		expect(whole?.parts?.map(({ x }) => x)).toEqual([0, 250]);
		expect(sign).toMatchObject({ text: '\u093F', parts: [] });
	});

	it('say a mark before the letter it is written before', () => {
		const shaped = [letter(4, 0), mark(8, 1, 0, 0), mark(9, 1, 0, 0), letter(5, 1)];
		expect(texts(wholeGlyphs('\u0E19\u0E49\u0E33', shaped, false, 1000))).toEqual(['\u0E19', '\u0E49', '\u0E33']);
		expect(wholeGlyphs('\u0E49\u0E33', [mark(9, 0, 0, 0), letter(5, 0)], false, 1000)[1]?.advance).toBe(600);
	});

	it('from right to left give every character a glyph of its own, the later ones further left', () => {
		// A ligature of three letters, and behind it, so before it on paper, a letter with two marks.
		const shaped = [mark(9, 5, 90, 300), mark(8, 4, 80, 120), letter(5, 3), letter(4, 0)];
		const glyphs = wholeGlyphs('لللبَّ', shaped, true, 1000);
		expect(texts(glyphs)).toEqual(['ّ', 'َ', 'ب', 'ل', 'ل', 'ل']);
		expect(glyphs.map(({ advance }) => advance)).toEqual([0, 0, 600, 0, 0, 600]);
		expect(glyphs.map(({ y }) => y)).toEqual([0, 0, 0, 0, 0, 0]);
		expect(glyphs[0]?.x).toBeLessThan(glyphs[1]?.x ?? 0);
		expect(glyphs[2]?.parts).toEqual([
			{ glyph: 9, x: 90, y: 300 },
			{ glyph: 8, x: 80, y: 120 },
			{ glyph: 5, x: 0, y: 0 },
		]);
	});

	it('make no other glyph of a kerned letter', () => {
		const parts = (kern: number) =>
			wholeGlyphs('בּ', [mark(8, 1, 80 + kern, 120), letter(5, 0, { x: kern, advance: 600 + kern })], true, 1000).at(-1)
				?.parts;
		expect(parts(-30)).toEqual(parts(0));
	});

	it('keep a mark that has no letter', () => {
		expect(texts(wholeGlyphs('َ', [mark(8, 0, 20, 90)], true, 1000))).toEqual(['َ']);
		expect(texts(wholeGlyphs('́', [mark(8, 0, 20, 90)], false, 1000))).toEqual(['́']);
	});
});

describe('single glyphs', () => {
	it('say the characters of a cluster once, with the first that has a width', () => {
		expect(texts(singleGlyphs('ab', [mark(9, 0, 0, 0), letter(4, 0), letter(5, 1)], false))).toEqual(['', 'a', 'b']);
		expect(texts(singleGlyphs('ab', [letter(5, 1), letter(4, 0)], true))).toEqual(['b', 'a']);
	});
});
