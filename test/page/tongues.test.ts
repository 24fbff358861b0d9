import { describe, expect, it } from 'vitest';
import { monospace, setText } from '../../src/page/page.ts';
import { stretchesOf } from '../../src/page/tongues.ts';

const told = (text: string, lang: string | undefined): readonly string[] =>
	stretchesOf(text, lang).map(({ text: words, lang: tongue }) => (tongue ? `${tongue}:${words}` : words));

describe('stretches of one language', () => {
	it('are told by their scripts; signs beside a foreign word are the text’s own', () => {
		expect(told('They said “Добрый день”, twice.', 'en')).toEqual(['They said “', 'ru:Добрый день', '”, twice.']);
		expect(told('سنقرأ ملف report.pdf معا', 'ar')).toEqual(['سنقرأ ملف ', 'en:report.pdf', ' معا']);
		expect(told('Καλημέρα, שלום!', 'fr')).toEqual(['el:Καλημέρα', ', ', 'he:שלום', '!']);
	});

	it('keep all of the text, in its order', () => {
		for (const text of ['', ' ', '12 %', 'Привет', ' день ', 'a б c 我 d', '東京とSeoul 서울'])
			for (const lang of ['en', 'ru', 'ja', 'und', undefined])
				expect(
					stretchesOf(text, lang)
						.map((stretch) => stretch.text)
						.join(''),
				).toBe(text);
	});

	it('know languages of several scripts, and Han beside kana', () => {
		expect(told('東京タワーです', 'ja-JP')).toEqual(['東京タワーです']);
		expect(told('Dobar dan, добар дан', 'sr')).toEqual(['Dobar dan, добар дан']);
		expect(told('the words 東京です', 'en')).toEqual(['the words ', 'ja:東京です']);
		expect(told('the words 北京', 'en')).toEqual(['the words ', 'zh:北京']);
	});

	it('say nothing where the text’s own language is not known, nor within one script', () => {
		expect(told('hello Добрый', 'und')).toEqual(['hello Добрый']);
		expect(told('hello Добрый', undefined)).toEqual(['hello Добрый']);
		expect(told('Guten Tag, bonjour', 'en')).toEqual(['Guten Tag, bonjour']);
	});

	it('come out on the runs of a line', () => {
		const style = { face: 'mono', size: 10, leading: 12, ink: 0 } as const;
		const [line] = setText([{ text: 'say спасибо now', style }], { width: 400, ruler: monospace(), lang: 'en' }).lines;
		expect(line?.runs.map(({ text, lang }) => [text, lang])).toEqual([
			['say ', undefined],
			['спасибо', 'ru'],
			[' now', undefined],
		]);
	});
});
