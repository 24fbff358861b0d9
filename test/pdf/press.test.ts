import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Item, type Paper, place, type Ruler, setText, tag } from '../../src/page/page.ts';
import type { Press } from '../../src/pdf/press.ts';
import { frozen } from '../frozen.ts';
import { housePress } from './press.ts';
import { readPdf, wordsOf } from './read.ts';

const style = { face: 'Literata-Regular', size: 14, leading: 20, ink: 0 } as const;
const date = new Date('2031-05-06T00:00:00Z');

let press: Press;
let ruler: Ruler;
beforeAll(async () => {
	press = await housePress();
	ruler = press.ruler;
});

const paragraph = (text: string, top = 40, width = 300): readonly Item[] =>
	place(setText([{ text, style }], { width, ruler }), { x: 40, top, tag: tag('P') });

const paper = (items: readonly Item[], rest: Partial<Paper> = {}): Paper => ({
	title: 'Harbour meeting',
	lang: 'en',
	date,
	pages: [{ width: 400, height: 600, items }],
	...rest,
});

describe('a press', () => {
	it('gives back the words it printed, ligatures, accents and all', async () => {
		const words =
			'The office staff left a fjord; naïve Zoë paid 12 € (10 %) – “fine”, she said. Ευχαριστώ πολύ, Спасибо, Cảm ơn.';
		const printed = await readPdf(await press.paint(paper(paragraph(words))));
		expect(wordsOf(printed)).toBe(words);
	});

	it('gives back letters written with marks of their own, without spelling them out beside', async () => {
		const words = 'Hô\u0323m nay e\u0302\u0301m a\u0323\u0302n, r\u0323 q\u0301, co\u00ADop';
		const set = setText([{ text: words, style: { ...style, face: 'Inter-Regular' } }], { width: 300, ruler });
		const bytes = await press.paint(paper(place(set, { x: 40, top: 40, tag: tag('P') })));
		expect(wordsOf(await readPdf(bytes)).normalize('NFC')).toBe(words.replace('\u00AD', '').normalize('NFC'));
		expect(Buffer.from(bytes).toString('latin1')).not.toContain('/ActualText');
	});

	it('gives back a word that was cut at the end of its line without the hyphen that shows it', async () => {
		const printed = await readPdf(await press.paint(paper(paragraph('Donaudampfschifffahrtsgesellschaft', 40, 120))));
		const texts = printed.pages.flatMap((page) => page.texts);
		expect(new Set(texts.map(({ y }) => y)).size).toBeGreaterThan(1);
		expect(texts.map(({ text }) => text).join('')).toBe('Donaudampfschifffahrtsgesellschaft');
	});

	it('prints the same bytes twice, from one press or from two', async () => {
		const items = paragraph('Same words.');
		const once = await press.paint(paper(items));
		expect(await press.paint(paper(items))).toEqual(once);
		expect(await (await housePress()).paint(paper(items))).toEqual(once);
	});

	it('changes nothing of what it is given', async () => {
		await expect(press.paint(frozen(paper(paragraph('Words.'))))).resolves.toBeInstanceOf(Uint8Array);
	});

	it('carries title, language, page labels and the outline', async () => {
		const page = { width: 400, height: 600, items: paragraph('Words.'), label: 'i' };
		const printed = await readPdf(
			await press.paint({
				title: 'R&D <two>\u0007(ünï)',
				lang: 'de',
				date,
				pages: [page, { ...page, label: 'A-1' }],
				bookmarks: [
					{ title: 'Part', depth: 1, page: 0, y: 40 },
					{ title: 'Detail', depth: 2, page: 0, y: 80 },
					{ title: 'Other', depth: 1, page: 1, y: 40 },
				],
			}),
		);
		expect(printed).toMatchObject({ title: 'R&D <two> (ünï)', lang: 'de', labels: ['i', 'A-1'] });
		expect(printed.outline).toEqual(['Part', '  Detail', 'Other']);
	});

	it('asks for its true size, and for the sides it is made for', async () => {
		const source = async (rest: Partial<Paper>) =>
			Buffer.from(await press.paint(paper(paragraph('Words.'), rest))).toString('latin1');
		expect(await source({ sides: 'short-edge' })).toMatch(/\/PrintScaling \/None[^>]*\/Duplex \/DuplexFlipShortEdge/);
		expect(await source({ sides: 'one' })).toContain('/Duplex /Simplex');
		expect(await source({})).not.toContain('/Duplex');
	});

	it('says the language of words in another one', async () => {
		const set = setText([{ text: 'They say спасибо there.', style }], { width: 300, ruler, lang: 'en' });
		const source = Buffer.from(await press.paint(paper(place(set, { x: 40, top: 40, tag: tag('P') }))));
		const streams = [...source.toString('latin1').matchAll(/FlateDecode[\s\S]*?stream\n([\s\S]*?)\nendstream/g)];
		const content = streams.map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'));
		expect(content.join('')).toMatch(/\/Span <<\s*\/Lang \(ru\)\s*>> BDC\nBT/);
	});

	it('tags what has a tag, in reading order, and leaves the rest to the eye', async () => {
		const section = tag('Sect');
		const title = setText([{ text: 'Tides', style }], { width: 300, ruler });
		const words = setText([{ text: 'They turn twice.', style }], { width: 300, ruler });
		const folio = setText([{ text: 'page 1', style }], { width: 300, ruler });
		const items: readonly Item[] = [
			...place(folio, { x: 40, top: 500 }),
			...place(title, { x: 40, top: 200, tag: tag('H1', section) }),
			{ kind: 'rule', x1: 40, y1: 240, x2: 300, y2: 240, thickness: 1, ink: 0.5 },
			{ kind: 'box', x: 10, y: 10, width: 20, height: 20, fill: [170, 38, 24], radius: 3 },
			{ kind: 'circle', x: 50, y: 50, radius: 5, stroke: { thickness: 0.5, ink: 0 } },
			...place(words, { x: 40, top: 100, tag: tag('P', section) }),
		];
		const printed = await readPdf(await press.paint(paper(items)));
		expect(printed.pages[0]?.tags).toEqual(['H1: Tides', 'P: They turn twice.']);
	});

	it('keeps one tag together across pages', async () => {
		const both = tag('P');
		const half = (text: string) => ({
			width: 400,
			height: 600,
			items: place(setText([{ text, style }], { width: 300, ruler }), { x: 40, top: 40, tag: both }),
		});
		const bytes = await press.paint(paper([], { pages: [half('It begins here'), half('and ends here.')] }));
		expect(
			Buffer.from(bytes)
				.toString('latin1')
				.match(/\/S \/P\n/g),
		).toHaveLength(1);
		const printed = await readPdf(bytes);
		expect(printed.pages.map((page) => page.tags)).toEqual([['P: It begins here'], ['P: and ends here.']]);
	});

	it('leads from a link to its bookmark', async () => {
		const link = tag('Link');
		const items: readonly Item[] = [
			...place(setText([{ text: 'to the tides', style }], { width: 300, ruler }), { x: 40, top: 40, tag: link }),
			{ kind: 'link', x: 40, y: 40, width: 80, height: 20, to: 'tides', contents: 'Tides', tag: link },
		];
		const bookmarks = [{ title: 'Tides', depth: 1, page: 1, y: 40, name: 'tides' }];
		const pages = [
			{ width: 400, height: 600, items },
			{ width: 400, height: 600, items: paragraph('Here.') },
		];
		const source = Buffer.from(await press.paint(paper([], { pages, bookmarks }))).toString('latin1');
		expect(source).toMatch(/\/D \(tides\)/);
		expect(source).toMatch(/\/Contents \(Tides\)/);
	});

	it('sets a code for a character no font can draw, and says which', () => {
		const items = paragraph('Good 🧿 luck');
		expect(items.flatMap((item) => (item.kind === 'text' && item.missing ? [item.missing, item.text] : []))).toEqual([
			'🧿',
			'[U+1F9FF]',
		]);
	});

	it('borrows from its second family what the first has not', () => {
		const items = paragraph('done ✓ now');
		const faces = items.flatMap((item) => (item.kind === 'text' ? [`${item.face} ${item.text.trim()}`] : []));
		expect(faces).toContain('Inter-Regular ✓');
		expect(items.some((item) => item.kind === 'text' && item.missing)).toBe(false);
	});

	it('measures what it paints', async () => {
		const words = 'Waffles, 1,000 of them – AVATAR';
		const [item] = paragraph(words);
		const printed = await readPdf(await press.paint(paper(paragraph(words))));
		const [first] = printed.pages[0]?.texts ?? [];
		expect(item?.kind === 'text' && item.width).toBeCloseTo(first?.width ?? 0, 1);
	});

	it('refuses what is nowhere on paper', async () => {
		const lost: Item = { kind: 'rule', x1: Number.NaN, y1: 0, x2: 1, y2: 1, thickness: 1, ink: 0 };
		await expect(press.paint(paper([lost]))).rejects.toThrow(RangeError);
	});
});
