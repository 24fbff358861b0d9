import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutterFor, tally } from '../../src/text/words.ts';

const count = (text: string, lang = 'en') => tally(text, cutterFor(lang));

describe('tally', () => {
	it.each([
		['Good morning, everyone.', 3],
		['well-known don’t 1,000,000 75% $4.5', 5],
		['this—that … “quoted” — and so', 5],
		['Доброе утро, коллеги', 3],
		['مساء الخير', 2],
		['!! -- ** ', 0],
		['', 0],
	])('counts spaced words in %j', (text, words) => {
		expect(count(text)).toEqual({ words, han: 0, kana: 0, hangul: 0 });
	});

	it('counts Chinese by the character and the words of other scripts between', () => {
		expect(count('我们用 iPhone的3个功能。', 'zh')).toEqual({ words: 2, han: 7, kana: 0, hangul: 0 });
	});

	it('tells kana from the characters among them', () => {
		expect(count('皆さん、ありがとう。𠮷野コーヒー', 'ja')).toEqual({ words: 0, han: 3, kana: 11, hangul: 0 });
	});

	it('counts Korean by the syllable', () => {
		expect(count('안녕하세요 여러분', 'ko')).toEqual({ words: 0, han: 0, kana: 0, hangul: 8 });
	});

	it('cuts Thai, which has no spaces, into words', () => {
		expect(count('สวัสดีครับทุกคน', 'th').words).toBeGreaterThan(1);
	});

	it('takes any language name, a tag or not', () => {
		for (const lang of ['und', 'no language!', '', 'x']) expect(count('สวัสดี', lang).words).toBeGreaterThan(0);
	});

	it('counts the parts of a text as it counts the whole', () => {
		const word = fc.constantFrom('yes', 'naïve', '我们', 'かな', '사람', '12%', '“so”', '—', 'ครับ', '…');
		fc.assert(
			fc.property(fc.array(word), fc.array(word), (a, b) => {
				const [left, right, whole] = [a, b, [...a, ...b]].map((words) => count(words.join(' ')));
				for (const key of ['words', 'han', 'kana', 'hangul'] as const)
					expect((left?.[key] ?? 0) + (right?.[key] ?? 0)).toBe(whole?.[key]);
			}),
		);
	});
});
