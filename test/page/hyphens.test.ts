import { describe, expect, it } from 'vitest';
import { monospace, setText } from '../../src/page/page.ts';

/** A letter is 5 points wide. */
const style = { face: 'mono', size: 10, leading: 12, ink: 0 } as const;
const lines = (text: string, letters: number): readonly string[] =>
	setText([{ text, style }], { width: letters * 5, ruler: monospace(0.5) }).lines.map((line) =>
		line.runs
			.map((run) => run.text)
			.join('')
			.replaceAll('\u00AD', '-')
			.trim(),
	);

describe('a word wider than its line', () => {
	it('is cut between syllables, with a hyphen', () => {
		expect(lines('Rindfleischetikettierung', 14)).toEqual(['Rindfleische-', 'tikettierung']);
		expect(lines('достопримечательностями', 12)).toEqual(['достоприме-', 'чательнос-', 'тями']);
		expect(lines('ηλεκτροεγκεφαλογράφημα', 12)).toEqual(['ηλεκτροεγκε-', 'φαλογράφημα']);
	});

	it('keeps letters together that are one sound', () => {
		expect(lines('Gemeinschaftsschule', 16)).toEqual(['Gemeinschafts-', 'schule']);
		expect(lines('photographische', 10)).toEqual(['photogra-', 'phische']);
	});

	it('is cut where the author allows it before anywhere else', () => {
		expect(lines('Über\u00ADweisungsauftrag', 16)).toEqual(['Über-', 'weisungsauftrag']);
	});

	it('leaves no crumb behind', () => {
		for (let letters = 8; letters < 20; letters++)
			for (const line of lines('Kirchenvorstandssitzung', letters))
				expect(line.replace('-', '').length).toBeGreaterThan(2);
	});

	it('gets no hyphen where it is no word', () => {
		expect(lines('0123456789012', 10)).toEqual(['012345678', '9012']);
	});
});

describe('a word that fits its line', () => {
	it('is never cut, not even at a soft hyphen', () => {
		expect(lines('eine Über\u00ADweisung', 12)).toEqual(['eine', 'Über-weisung']);
	});
});
