import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { figureReader } from '../../../src/text/said/figures.ts';
import { saidLanguage } from '../../../src/text/said/languages.ts';
import { syllablesOf } from '../../../src/text/said/parts.ts';

/** The first figure of a text as it is said, without the hyphens between syllables. */
function said(lang: string, text: string): string {
	const read = figureReader(saidLanguage(lang));
	const folded = fold(text);
	for (let at = 0; at < folded.length; at++) {
		const figure = read(folded, at);
		if (figure) return `${figure.words.replaceAll('-', '')}${folded.slice(figure.end)}`;
	}
	return '';
}

/** By language (BCP 47): what is written, and what is said of it. What is left over stands behind. */
const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
	en: [
		['75%', 'seventy five percent'],
		['75 %', 'seventy five percent'],
		['20-30%', 'twenty to thirty percent'],
		['20–30 people', 'twenty to thirty people'],
		['3.1', 'three point one'],
		['3.14', 'three point one four'],
		['0.5', 'zero point five'],
		['.5', 'point five'],
		['1984', 'nineteen eighty four'],
		['1900', 'nineteen hundred'],
		['1905', 'nineteen oh five'],
		['2000', 'two thousand'],
		['2005', 'two thousand five'],
		['2024', 'twenty twenty four'],
		['2019-2024', 'twenty nineteen to twenty twenty four'],
		['1990s', 'nineteen ninety'],
		['2,024', 'two thousand twenty four'],
		['$4.5M', 'four point five million dollars'],
		['$2.50', 'two dollars fifty'],
		['$20-$30', 'twenty dollars to thirty dollars'],
		['£1m', 'one million pounds'],
		['US$ 3', 'three U S dollars'],
		['1.2bn', 'one point two billion'],
		['50k', 'fifty thousand'],
		['14:30', 'fourteen thirty'],
		['14:00', "fourteen o'clock"],
		['9:05 pm.', 'nine oh five p m.'],
		['1:02:03', 'one oh two three'],
		['1,000,000', 'one million'],
		['1,450', 'one thousand four hundred fifty'],
		['½', 'a half'],
		['2½', 'two and a half'],
		['3/4', 'three quarter'],
		['24/7', 'twenty four/7'],
		['1st', 'first'],
		['22nd', 'twenty second'],
		['30th', 'thirtieth'],
		['20 °C', 'twenty degrees Celsius'],
		['5 km', 'five kilometers'],
		['100 km/h', 'one hundred kilometers an hour'],
		['5 women', 'five women'],
		['2024-03-12', 'twelve three twenty twenty four'],
		['12345678', 'one two three four five six seven eight'],
		['007', 'zero zero seven'],
		['-5', 'minus five'],
		['~20', 'about twenty'],
		['#3', 'number three'],
		['٧٥', 'seventy five'],
	],
	de: [
		['75 %', 'fünf und siebzig Prozent'],
		['20–30 %', 'zwanzig bis dreißig Prozent'],
		['3,1', 'drei Komma eins'],
		['1984', 'neunzehn hundert vier und achtzig'],
		['2024', 'zwei tausend vier und zwanzig'],
		['4,5 Mio', 'vier Komma fünf Millionen'],
		['58.000 €', 'acht und fünfzig tausend euros'],
		['14:30 Uhr', 'vierzehn Uhr dreißig'],
		['19.30 Uhr', 'neunzehn Uhr dreißig'],
		['1.000.000', 'eins Millionen'],
		['3. Mai', 'dreite Mai'],
		['20.03.', 'zwanzigte dreite'],
		['½', 'halb'],
	],
	fr: [
		['75 %', 'soixante quinze pour cent'],
		['20-30 %', 'vingt à trente pour cent'],
		['3,1', 'trois virgule un'],
		['1984', 'mille neuf cent quatrevingt quatre'],
		['2024', 'deux mille vingt quatre'],
		['97', 'quatrevingt dixsept'],
		['4,5 M€', 'quatre virgule cinq millions euros'],
		['14h30', 'quatorze heures trente'],
		['1 000 000', 'un millions'],
		['½', 'demi'],
	],
	es: [
		['75 %', 'setenta y cinco por ciento'],
		['20-30 %', 'veinte a treinta por ciento'],
		['3,1', 'tres coma uno'],
		['1984', 'mil novecientos ochenta y cuatro'],
		['2024', 'dos mil veinte y cuatro'],
		['14:30', 'catorce treinta'],
		['1.000.000', 'uno millones'],
		['½', 'medio'],
	],
	ru: [
		['75 %', 'sem’desyat pyat’ protsentov'],
		['20–30 %', 'dvadtsat’ do tridtsat’ protsentov'],
		['3,1', 'tri i odin'],
		['1984', 'tysyach devyat’sot vosem’desyat chetyre'],
		['1 000 000', 'odin millionov'],
		['½', 'polovina'],
	],
	'zh-CN': [
		['75%', 'qi shi wu bai fen zhi'],
		['2024年', 'er ling er si年'],
		['2024', 'er qian er shi si'],
		['12000', 'yi wan er qian'],
		['3.1', 'san dian yi'],
		['14:30', 'shi si dian san shi'],
	],
	ja: [
		['75%', 'nanajuu go paasento'],
		['1984年', 'sen kyuuhyaku hachijuu yon年'],
	],
	hi: [['75%', 'pachhattar pratishat']],
};

describe('figures', () => {
	for (const [lang, written] of Object.entries(cases))
		describe(lang, () => {
			it.each(written)('%s', (text, words) => {
				expect(said(lang, text).replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
			});
		});

	it('finds no minus in a name', () => {
		const read = figureReader(saidLanguage('en'));
		expect(read('COVID-19', 5)?.words).toBe('nine-teen');
		expect(read('COVID-19', 0)).toBeUndefined();
	});

	it('says every number in every language, in more syllables the more digits it has', () => {
		for (const lang of [
			'en',
			'de',
			'nl',
			'fr',
			'es',
			'pt',
			'it',
			'ru',
			'pl',
			'hr',
			'zh',
			'ja',
			'ko',
			'vi',
			'th',
			'tr',
			'ar',
			'fa',
			'he',
			'hi',
		]) {
			const read = figureReader(saidLanguage(lang));
			fc.assert(
				fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => {
					const words = read(` ${n}.`, 1)?.words ?? '';
					expect(words).not.toMatch(/undefined|NaN| {2}|^ | $|\+/);
					expect(syllablesOf(words)).toBeGreaterThan(0);
					expect(syllablesOf(words)).toBeLessThan(70);
				}),
				{ numRuns: 60 },
			);
		}
	});
});
