import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPress } from '../../src/pdf/press.ts';
import { chooseStandIns, type FontListing, parseFontconfig } from '../../src/pdf/standins.ts';

const listing = (name: string, covers?: FontListing['covers']): FontListing => ({
	file: `/fonts/${name.replaceAll(' ', '')}.ttf`,
	index: 0,
	name,
	...(covers && { covers }),
});
const none = () => new Uint8Array();
const names = (listings: readonly FontListing[], character: string, face: string, lang?: string) =>
	chooseStandIns(listings, { character, face, lang }, none).map((file) => file.name.replace(/^.*\/|\.ttf#0$/g, ''));

describe('the list of fontconfig', () => {
	it('is read line by line; variable fonts and old formats are left out', () => {
		const output = [
			'/f/Some Sans.ttf\t0\tSome Sans Regular\tFalse\t20-7e a0 5d0-5ea',
			'/f/Pack.ttc\t65538\tPack Bold\tFalse\t4e00-9fff',
			'/f/Var.ttf\t0\tVar Regular\tTrue\t20-7e',
			'/f/old.pfb\t0\tOld Regular\tFalse\t20-7e',
			'',
		].join('\n');
		expect(parseFontconfig(output)).toEqual([
			{
				file: '/f/Some Sans.ttf',
				index: 0,
				name: 'Some Sans Regular',
				covers: [
					[0x20, 0x7e],
					[0xa0, 0xa0],
					[0x5d0, 0x5ea],
				],
			},
			{ file: '/f/Pack.ttc', index: 2, name: 'Pack Bold', covers: [[0x4e00, 0x9fff]] },
		]);
	});
});

describe('choosing a stand-in', () => {
	const hebrew = [[0x5d0, 0x5ea]] as const;

	it('asks only fonts that may have the character', () => {
		const listings = [listing('Noto Sans Thai Regular', [[0xe00, 0xe7f]]), listing('DejaVu Sans Book', hebrew)];
		expect(names(listings, 'ש', 'Inter-Regular')).toEqual(['DejaVuSansBook']);
		expect(names([listing('Unknown')], 'ש', 'Inter-Regular')).toEqual(['Unknown']);
	});

	it('prefers Noto Sans, and typewriters last', () => {
		const listings = ['Some Mono Regular', 'DejaVu Sans Book', 'Noto Serif Hebrew Regular', 'Noto Sans Hebrew Regular'];
		expect(
			names(
				listings.map((name) => listing(name)),
				'ש',
				'Inter-Regular',
			),
		).toEqual(['NotoSansHebrewRegular', 'NotoSerifHebrewRegular', 'DejaVuSansBook', 'SomeMonoRegular']);
	});

	it('takes the cut that is asked for', () => {
		const listings = [listing('Noto Sans Hebrew Regular'), listing('Noto Sans Hebrew Bold')];
		expect(names(listings, 'ש', 'Inter-SemiBold')[0]).toBe('NotoSansHebrewBold');
		expect(names(listings, 'ש', 'Inter-Regular')[0]).toBe('NotoSansHebrewRegular');
	});

	it('draws Chinese, Japanese and Korean each in their own way', () => {
		const listings = ['SC', 'JP', 'KR'].map((region) => listing(`Noto Sans CJK ${region} Regular`));
		const first = (lang: string) => names(listings, '直', 'Inter-Regular', lang)[0]?.slice(-9, -7);
		expect([first('zh-Hans'), first('ja'), first('ko')]).toEqual(['SC', 'JP', 'KR']);
	});
});

describe('a press with stand-ins', () => {
	const house = (name: string) => readFileSync(new URL(`../../templates/fonts/${name}.ttf`, import.meta.url));

	it('passes over files that are no fonts', async () => {
		const broken = { name: 'broken', index: 0, read: () => new Uint8Array(12) };
		const { ruler } = await openPress({ face: house, candidates: () => [broken] });
		expect(ruler.cover('ש', 'Inter-Regular')).toEqual([
			{ text: '[U+05E9]', face: 'Inter-Regular', scale: 1, missing: 'ש' },
		]);
	});

	it('looks for no other font as long as its own have every character', async () => {
		let asked = 0;
		const { ruler } = await openPress({
			face: house,
			candidates: () => {
				asked++;
				return [];
			},
		});
		ruler.cover('Καλημέρα, Привет, xin chào – “ok” ✓ → 12 €', 'Literata-Regular');
		expect(asked).toBe(0);
		ruler.cover('ש', 'Literata-Regular');
		ruler.cover('ש', 'Literata-Regular');
		expect(asked).toBe(1);
	});
});
