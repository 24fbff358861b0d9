import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterFor, type Tally } from '../../../src/text/said/tally.ts';

const zero = {
	syllables: 0,
	letters: 0,
	figures: 0,
	han: 0,
	kana: 0,
	hangul: 0,
	stops: 0,
	breaths: 0,
	blanks: 0,
	words: 0,
};
const count = (text: string, lang = 'en') => counterFor(lang)(text);

describe('a tally', () => {
	it.each<readonly [string, string, Partial<Tally>]>([
		['', 'en', {}],
		['…', 'en', {}],
		['One two, three.', 'en', { syllables: 3, letters: 11, breaths: 1, stops: 1, words: 3 }],
		['Really?!', 'en', { syllables: 2, letters: 6, stops: 1, words: 1 }],
		['Well... yes', 'en', { syllables: 2, letters: 7, stops: 1, words: 2 }],
		['Q3', 'en', { figures: 2, words: 2 }],
		['HTTP', 'en', { figures: 4, words: 1 }],
		['www', 'en', { syllables: 1, letters: 3, words: 1 }],
		['WWF', 'en', { figures: 7, words: 1 }],
		['WWF', 'fr', { figures: 7, words: 1 }],
		['WWF', 'de', { figures: 3, words: 1 }],
		['NATO', 'en', { syllables: 2, letters: 4, words: 1 }],
		['NOT one', 'en', { syllables: 2, letters: 6, words: 2 }],
		['NO CEO IS LATE', 'en', { syllables: 5, letters: 11, words: 4 }],
		['the CEO', 'en', { syllables: 1, letters: 3, figures: 3, words: 2 }],
		['e.g. one', 'en', { figures: 4, syllables: 1, letters: 3, words: 2 }],
		['the U.S. one', 'en', { figures: 2, syllables: 2, letters: 6, words: 3 }],
		['J. Smith.', 'en', { syllables: 2, letters: 6, stops: 1, words: 2 }],
		['z. B. heute', 'de', { figures: 3, syllables: 2, letters: 5, words: 2 }],
		['p. ex. lundi', 'fr', { figures: 3, syllables: 2, letters: 5, words: 2 }],
		['т. е. да', 'ru', { figures: 2, syllables: 1, letters: 2, words: 2 }],
		['sí, 75 %', 'es', { figures: 9, syllables: 1, letters: 2, breaths: 1, words: 2 }],
		['75% of it.', 'en', { figures: 6, syllables: 2, letters: 4, stops: 1, words: 3 }],
		['in 1984. One', 'en', { figures: 5, syllables: 2, letters: 5, stops: 1, words: 3 }],
		['COVID-19', 'en', { figures: 2, syllables: 2, letters: 5, words: 2 }],
		['this - that', 'en', { syllables: 2, letters: 8, breaths: 1, words: 2 }],
		['this – that', 'en', { syllables: 2, letters: 8, breaths: 1, words: 2 }],
		['you & me', 'en', { figures: 1, syllables: 2, letters: 5, words: 3 }],
		['https://example.com/a?b=1', 'en', { syllables: 4, letters: 10, figures: 1, words: 3 }],
		['one\ntwo', 'en', { syllables: 2, letters: 6, words: 2 }],
		['one.\n\n\ntwo', 'en', { syllables: 2, letters: 6, stops: 1, blanks: 1, words: 2 }],
		['谢谢，大家。', 'zh', { han: 4, breaths: 1, stops: 1, words: 4 }],
		['谢谢\n大家', 'zh', { han: 4, breaths: 1, words: 4 }],
		['谢谢。\n大家', 'zh', { han: 4, stops: 1, words: 4 }],
		['用AI做', 'zh', { han: 2, figures: 2, words: 3 }],
		['皆さん', 'ja', { han: 1, kana: 2, words: 3 }],
		['안녕하세요.', 'ko', { hangul: 5, stops: 1, words: 5 }],
	])('of %j (%s)', (text, lang, tally) => {
		expect(count(text, lang)).toEqual({ ...zero, ...tally });
	});

	it('is the same whether a counter has met the words before or not', () => {
		const counter = counterFor('en');
		const text = 'The CEO of ACME said 75%, e.g. in Q3. THE END';
		expect(counter(text)).toEqual(counter(text));
		expect(counter('NO CEO IS HERE')).toEqual(count('NO CEO IS HERE'));
	});

	it('is made of numbers, for any text', () => {
		const alphabet = fc.constantFrom(...'aZé 1,.½$%-–:/()\n年あ한ก्अبש😀Ωж\'"&@#');
		fc.assert(
			fc.property(
				fc.string({ unit: alphabet, maxLength: 40 }),
				fc.constantFrom('en', 'de', 'fr', 'zh', 'hi', 'x'),
				(text, lang) => {
					for (const value of Object.values(count(text, lang))) expect(value).toBeGreaterThanOrEqual(0);
				},
			),
		);
	});
});

it('counts in time linear in the text, whatever it is made of', () => {
	const trouble = [
		'US',
		'AA1',
		'½',
		"a'",
		'1,111',
		'1-',
		'a.b.',
		'A.',
		'$',
		'1/1.1:1',
		'http://',
		'.',
		'\n',
		' ',
		'é\u0301',
		'字',
		'sm',
	];
	for (const piece of trouble) expect(count(piece.repeat(40_000 / piece.length)).words).toBeGreaterThanOrEqual(0);
});

/** What people write most, and how many syllables are said of it. */
describe('figures, signs and letters by their names', () => {
	const written = {
		en: '75%=6 20-30%=7 3.1=3 1984=5 2024=5 $4.5M=7 14:30=4 Q3=2 HTTP=4 e.g.=4 1,000,000=3 ½=2',
		de: '75_%=6 20-30_%=7 3,1=4 1984=8 2024=7 4,5_Mio._€=10 14:30_Uhr=5 Q3=2 HTTP=4 z._B.=3 1.000.000=5 ½=1',
		fr: '75_%=5 20-30_%=5 3,1=4 1984=7 2024=4 4,5_M€=8 14h30=4 T3=2 HTTP=4 p._ex.=3 1_000_000=3 ½=2',
		es: '75_%=9 20-30_%=8 3,1=5 1984=11 2024=7 4,5_M€=11 14:30=5 T3=2 HTTP=5 p._ej.=4 1.000.000=5 ½=2',
		it: '75_%=8 20-30_%=8 3,1=6 1984=11 2024=8 4,5_mln_€=12 14:30=6 T3=2 HTTP=5 es.=3 1.000.000=5 ½=2',
		ru: '75_%=7 4,5_млн_$=12 3_км=5 1_000_000=6 ½=4',
		pl: '5_tys._zł=6',
	};
	it.each(
		Object.entries(written).flatMap(([lang, list]) =>
			list.split(' ').map((pair) => [lang, ...pair.replaceAll('_', ' ').split('=')] as const),
		),
	)('%s: %s', (lang, text = '', syllables) => {
		expect(count(text, lang)).toMatchObject({ figures: Number(syllables), syllables: 0, stops: 0 });
	});
});
