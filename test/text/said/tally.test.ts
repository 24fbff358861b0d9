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
		['Q3', 'en', { syllables: 1, letters: 1, figures: 1, words: 2 }],
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
