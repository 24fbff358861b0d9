import { describe, expect, it } from 'vitest';
import { englishSyllables } from '../../../src/text/said/english-syllables.ts';
import { soundsOf } from '../../../src/text/said/scripts.ts';
import { latinSyllables } from '../../../src/text/said/syllables.ts';

/** English words by what is hard about them; the last word of a line is their number of syllables. */
const english = `
the a one once whole while here these rule sale judged changed moved raised 1
table tables handled little people hundred sacred centre acre maybe 2
walked called asked looked paid said tried played 1
wanted needed boxes places changes houses agreed voices taxes 2
makes goes eyes shoes lies hours 1
lately merely hopeful careless statement movement someone something homework lifetime 2
completely improvement management achievement 3
business every people evening 2
idea area media period radio video theory poetry museum theatre 3
create being doing going saying trying buying poet poem client lion riot fluid chaos 2
material situation society variety experience convenient biology reliable 4
social special partial million billion union region question action patient ancient friendly 2
serious various obvious previous earlier easier happier easiest 3
religious delicious familiar peculiar musician magician 3
build guide suit fruit juice field friend brief league vague blue view 1
language equal value rescue issue unique antique technique 2
continuing evaluate associate negotiate appreciate priority mechanism superior 4
didn't couldn't wasn't 2
don't we're it's I'll they've 1
w 3
`;

describe('syllables of English words', () => {
	for (const line of english.trim().split('\n')) {
		const words = line.split(' ');
		const count = Number(words.pop());
		it(`${words.slice(0, 3).join(', ')} … have ${count}`, () => {
			const off = words
				.filter((word) => englishSyllables(word) !== count)
				.map((word) => `${word} ${englishSyllables(word)}`);
			expect(off).toEqual([]);
		});
	}
});

describe('syllables of other languages', () => {
	it.each([
		['de', 'Nation neue Bauer Häuser ist Idee Aquarium quer', [3, 2, 2, 2, 1, 2, 4, 1]],
		['nl', 'nieuwe huis mooie bijeenkomst', [2, 1, 2, 3]],
		['fr', 'table petite monde création donnent moment maïs employé', [1, 2, 1, 3, 1, 2, 2, 3]],
		['es', 'bueno día ciudad país guerra teatro hacia', [2, 2, 2, 2, 2, 3, 2]],
		['it', 'buono paese aiuto nazione città', [2, 3, 3, 3, 2]],
		['pt', 'não ações saudade água', [1, 2, 3, 2]],
		['pl', 'nie siedem książka auto w', [1, 2, 2, 2, 0]],
		['hr', 'crkva prst Hrvatska rijeka u', [2, 1, 3, 3, 1]],
		['tr', 'saat teşekkürler değil', [2, 4, 2]],
		['vi', 'nghiêng người', [1, 1]],
		['zz', 'abaco', [3]],
	] as const)('%s: %s', (lang, words, counts) => {
		expect(words.split(' ').map(latinSyllables(lang))).toEqual(counts);
	});

	it('counts by script where it tells more than the language', () => {
		const { cyrillic, greek, indic, arabic, hebrew, southeast } = soundsOf('en');
		expect(['спасибо', 'в', 'мир'].map((word) => cyrillic(word).syllables)).toEqual([3, 0, 1]);
		expect(['ευχαριστώ', 'και', 'είναι'].map((word) => greek(word).syllables)).toEqual([4, 1, 2]);
		expect(['नमस्ते', 'बात', 'हम'].map((word) => indic(word).syllables)).toEqual([3, 1, 1]);
		expect(arabic('السلام').syllables).toBeCloseTo(3.3);
		expect(hebrew('שלום').syllables).toBe(2);
		expect(southeast('สวัสดีครับ').syllables).toBeCloseTo(3.7);
	});

	it('takes no time over a word nobody could say', () => {
		const { latin } = soundsOf('en');
		expect(latin('a'.repeat(100_000))).toEqual({ syllables: 40_000, letters: 100_000 });
	});
});
