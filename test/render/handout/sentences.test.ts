import { describe, expect, it } from 'vitest';
import { pairsIn, quoted } from '../../../src/render/handout/pairs.ts';
import { clauses, sentenceCutter } from '../../../src/render/handout/sentences.ts';

const parts = (text: string, starts: readonly number[]) =>
	starts.map((start, index) => text.slice(start, starts[index + 1]));

describe('cutting into sentences', () => {
	it.each([
		['en', 'It held. Nobody fell.', ['It held. ', 'Nobody fell.']],
		['en', 'Dr. Osei came. We began.', ['Dr. Osei came. ', 'We began.']],
		['en', 'See No. 5 there. Then go.', ['See No. 5 there. ', 'Then go.']],
		['en', 'No. We did not.', ['No. ', 'We did not.']],
		['en', 'J. Okafor spoke. So did I.', ['J. Okafor spoke. ', 'So did I.']],
		['en', 'He said “Wait. Go.” and went. Fine.', ['He said “Wait. Go.” and went. ', 'Fine.']],
		[
			'de',
			'Es hielt (gerade so. Fast nicht.) bis Mai. Danke.',
			['Es hielt (gerade so. Fast nicht.) bis Mai. ', 'Danke.'],
		],
		['ja', '始めます。よろしくお願いします。', ['始めます。', 'よろしくお願いします。']],
		['not a language', 'One. Two.', ['One. ', 'Two.']],
	])('%s: %s', (lang, text, expected) => {
		expect(parts(text, sentenceCutter(lang)(text))).toEqual(expected);
	});
});

describe('cutting into clauses', () => {
	it.each([
		['The crane that we ordered came, and nobody knew how to drive it.', 2],
		['We moved 1,200 boxes and 3,5 tons.', 1],
		['Well, we moved all of them.', 1],
		['It rained all day (and most of the night), so we stayed inside.', 3],
		['会場の準備は予定どおり終わりました、参加者も全員そろっています。', 2],
	])('%s', (text, count) => {
		expect(clauses(text)).toHaveLength(count);
		expect(parts(text, clauses(text)).join('')).toBe(text);
	});
});

describe('quotation marks around a line', () => {
	it.each([
		['“It held.”', '“', '”', 'It held.'],
		['“It held”.', '“', '”.', 'It held'],
		['„Es hielt.“', '„', '“', 'Es hielt.'],
		['「始めます。」', '「', '」', '始めます。'],
		['"It held."', '"', '"', 'It held.'],
		['‘It held.’', '‘', '’', 'It held.'],
		['“It held', '“', '”', 'It held'],
		['It held.”', '“', '”', 'It held.'],
		['“It” held', '', '', '“It” held'],
		['“It” and “held”', '', '', '“It” and “held”'],
		['It held', '', '', 'It held'],
	])('%s', (text, open, close, inside) => {
		const found = quoted(text);
		expect([found.open, found.close, text.slice(found.start, found.end)]).toEqual([open, close, inside]);
	});
});

describe('pairs', () => {
	it('are closed by the nearest mark that can, and hold what they hold', () => {
		expect(pairsIn('a (b [c] d) „e“ »f«')).toEqual([
			[5, 7],
			[2, 10],
			[12, 14],
			[16, 18],
		]);
		expect(pairsIn('( [ ) ]')).toEqual([[0, 4]]);
		expect(pairsIn('it’s 5" wide')).toEqual([]);
	});
});
