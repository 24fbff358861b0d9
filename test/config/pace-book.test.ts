import { describe, expect, it } from 'vitest';
import { formatPaceBook, measuredFor, parsePaceBook, withPace } from '../../src/config/pace-book.ts';

const own = { lang: 'en', factor: 0.9, seconds: 70, date: '2026-03-14' };
const ana = { ...own, speaker: 'Ana', factor: 1.2 };
const german = { ...own, lang: 'de', factor: 0.8 };

describe('a book of paces', () => {
	it('comes back from its file as it was', () => {
		expect(parsePaceBook(formatPaceBook([own, ana]))).toEqual([own, ana]);
	});

	it.each(['', '{', '[]', 'null', '{"schema":"other","paces":[]}', '{"schema":"cuescript.pace/1","paces":{}}'])(
		'is not %j',
		(text) => {
			expect(parsePaceBook(text)).toBeUndefined();
		},
	);

	it('leaves out entries that make no sense', () => {
		const paces = [null, {}, { lang: 'en' }, { ...own, factor: 90 }, { ...own, factor: '1' }, { ...own, speaker: 3 }];
		expect(parsePaceBook(JSON.stringify({ schema: 'cuescript.pace/1', paces }))).toEqual([own]);
	});

	it('keeps one pace for each speaker and language, the newest', () => {
		const book = withPace(withPace(withPace([own], ana), german), { ...own, factor: 1 });
		expect(book).toEqual([ana, german, { ...own, factor: 1 }]);
	});

	it('gives a talk the paces of its language', () => {
		expect(measuredFor([own, ana, german], { lang: 'en-GB' })).toEqual({ measured: 0.9, factors: { Ana: 1.2 } });
		expect(measuredFor([own, ana, german], { lang: 'de' })).toEqual({ measured: 0.8 });
		expect(measuredFor([own], { lang: 'fr' })).toEqual({});
	});
});
