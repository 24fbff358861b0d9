import { describe, expect, it } from 'vitest';
import { phrasebookFor } from '../../../src/render/handout/phrasebook.ts';

describe('our own words on a handout', () => {
	it.each([
		['en', 1, '1 section'],
		['en', 12, '12 sections'],
		['de-CH', 2, '2 Abschnitte'],
		['ru', 1, '1 раздел'],
		['ru', 3, '3 раздела'],
		['ru', 12, '12 разделов'],
		['ja', 4, '全4項目'],
		['ar', 3, '3 أقسام'],
		['xx', 3, ''],
	])('%s counts %i', (lang, count, words) => {
		expect(phrasebookFor(lang).sections(count)).toBe(words);
	});

	it('say how long it takes in the language of the talk', () => {
		expect(phrasebookFor('en').length(720)).toBe('12 minutes');
		expect(phrasebookFor('en').length(44)).toBe('44 seconds');
		expect(phrasebookFor('de').length(720)).toBe('12 Minuten');
		expect(phrasebookFor('en').shortLength(720)).toBe('12 min');
	});

	it('write days as people do, and leave alone what is none', () => {
		expect(phrasebookFor('en').day('2025-03-04')).toBe('March 4, 2025');
		expect(phrasebookFor('de').day('2025-03-04')).toBe('4. März 2025');
		expect(phrasebookFor('not a tag').day('2025-03-04')).toBe('March 4, 2025');
		expect(phrasebookFor('en').day('spring')).toBe('spring');
	});
});
