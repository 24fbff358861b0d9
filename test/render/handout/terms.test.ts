import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termFinder, veil } from '../../../src/render/handout/terms.ts';

const found = (term: string, text: string) => termFinder([term])(text).map(([start, end]) => text.slice(start, end));

describe('finding private terms', () => {
	it.each([
		['Nadja', 'I spoke with nadja today', 'nadja'],
		['Nadja', 'NADJA!', 'NADJA'],
		['Zoë', 'ask zoe', 'zoe'],
		['Zoe', 'ask Zo\u0065\u0308 now', 'Zo\u0065\u0308'],
		['Nadja', 'as Nadja’s report says', 'Nadja’s'],
		["Nadja's", 'as Nadja’s report says', 'Nadja’s'],
		['Nadja', 'Nadjas Bericht', 'Nadjas'],
		['Виктор', 'это сделано Виктором вчера', 'Виктором'],
		['Kalle', 'se on Kallella', 'Kallella'],
		['Project Heron', 'the project\nheron plan', 'project\nheron'],
		['Project Heron', 'the project  -  heron plan', 'project  -  heron'],
		['Anna Berg', 'write to anna.berg@example.org', 'anna.berg'],
		['Heron', 'Hero\u00adn', 'Hero\u00adn'],
		['Heron', 'HeronMerger', 'Heron'],
		['Heron', 'Heron2024', 'Heron2024'],
		['Ｈｅｒｏｎ', 'the heron', 'heron'],
		['Straße', 'die STRASSE', 'STRASSE'],
		['田中', '昨日は田中さんと話した', '田中'],
		['김민수', '김민수에게서 들었다', '김민수'],
		['فيكتور', 'تحدثت مع وفيكتور أمس', 'فيكتور'],
		['$120k', 'an offer of $120k a year', '$120k'],
		['Heron', 'これはHeronです', 'Heron'],
	])('finds %s in %j', (term, text, naming) => {
		expect(found(term, text)).toEqual([naming]);
	});

	it.each([
		['Al', 'all of it, although late'],
		['Ann', 'the annual announcement'],
		['Heron', 'the synchronheron'],
		['Nadja', 'Nad ja'],
		['Max', 'the maximum'],
		['…', 'and so on … and on'],
		['', 'nothing'],
	])('does not take %j for a part of %j', (term, text) => {
		expect(found(term, text)).toEqual([]);
	});

	it('joins what overlaps', () => {
		expect(termFinder(['Anna Berg', 'Berg'])('with Anna Berg there')).toEqual([[5, 14]]);
	});

	it('veils what it finds and leaves nothing where nothing else was', () => {
		expect(veil('The Heron plan', termFinder(['heron']))).toBe('The … plan');
		expect(veil('Heron!', termFinder(['heron']))).toBe('');
	});

	it('finds a term wherever it is put between other words', () => {
		const word = fc.stringMatching(/^[a-z]{1,8}$/);
		const term = fc.stringMatching(/^[A-Z][a-zäéñ]{3,9}( [A-Z][a-z]{3,9})?$/);
		fc.assert(
			fc.property(fc.array(word), term, fc.array(word), (before, name, after) => {
				const text = [...before, name, ...after].join(' ');
				const start = [...before, ''].join(' ').length;
				const stretches = termFinder([name])(text.toUpperCase().toLowerCase());
				expect(stretches.some(([from, to]) => from <= start && to >= start + name.length)).toBe(true);
			}),
		);
	});
});
