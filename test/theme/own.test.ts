import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardSizes } from '../../src/theme/cards.ts';
import { themeOf, themeSchema } from '../../src/theme/own.ts';
import { scriptSize } from '../../src/theme/script.ts';
import { plain, themes } from '../../src/theme/theme.ts';

const hyperlegible = 'Atkinson Hyperlegible Next';
const copies = new URL('../../templates/themes/', import.meta.url);

describe('a theme of one’s own', () => {
	it('changes what it names and leaves the rest as it is in the theme it starts from', () => {
		const own = themeOf({ extends: 'high-contrast', accent: '#0A3D91', cards: 1.2 }, 'mine.json');
		expect(own.inks).toEqual({ ...themes['high-contrast'].inks, accent: [10, 61, 145] });
		expect(own.cards['3x5']?.say[0]).toBeCloseTo(cardSizes['3x5'].say[0] * 1.2);
		expect([own.script, own.reading]).toEqual([scriptSize, plain.reading]);
		expect(themeOf({ extends: 'large-print' }, 'mine.json')).toEqual(themes['large-print']);
		expect(themeOf({}, 'mine.json')).toEqual(plain);
	});

	it('prints a grey with black alone, however it is written', () => {
		expect(themeOf({ soft: '#333', text: '#000000' }, 'x.json').inks).toMatchObject({ soft: 0.2, text: 0 });
	});

	it('has the files of each family it may name, with their licences', () => {
		const [one, other] = [
			{ reading: 'Literata', labels: 'Inter' },
			{ reading: hyperlegible, labels: hyperlegible },
		];
		for (const { reading, labels } of [one, other].map((names) => themeOf(names, 'mine.json'))) {
			const cuts = ['Regular', 'Italic', 'Medium', 'SemiBold', 'Bold', 'ExtraBold'].map(
				(cut) => `${labels}-${cut}.ttf`,
			);
			const all = [...cuts, `${reading}-Regular.ttf`, `${reading}-Italic.ttf`, `${reading}-Bold.ttf`];
			for (const name of [...all, `${labels}-OFL.txt`, `${reading}-OFL.txt`])
				expect(existsSync(new URL(`../fonts/${name}`, copies)), name).toBe(true);
		}
	});

	it.each([
		[[], 'mine.json is no theme: write an object such as { "accent": "#AA2618", "cards": 1.2 }.'],
		[{ acent: '#000' }, 'mine.json: nobody reads the key acent: did you mean accent? Write "accent": "#AA2618".'],
		[{ constructor: 1 }, /^mine\.json: nobody reads the key constructor: /],
		[{ margins: 3 }, /^mine\.json: nobody reads the key margins: a theme has extends, text, /],
		[{ accent: 'red' }, 'mine.json: accent is “red”, which is no colour: write "accent": "#AA2618".'],
		[{ soft: '#FFCC00' }, /^mine\.json: soft is #FFCC00, 1\.5:1 on white paper, .* 4\.5:1: write "soft": "#4D4D4D"\.$/],
		[{ cards: 0.8 }, /^mine\.json: cards is 0\.8, and type is from 1 to 1\.6 .*: write "cards": 1\.2\.$/],
		[{ script: '2' }, /^mine\.json: script is “2”, and type is from 1 to 2/],
		[{ extends: 'large' }, /^mine\.json: extends is “large”, and .*: write "extends": "high-contrast"\.$/],
		[
			{ reading: 'Comic Sans' },
			/^mine\.json: reading is “Comic Sans”, and there are Literata, Inter, Atkinson Hyperlegible Next: /,
		],
		[{ labels: { family: 'Inter' } }, /^mine\.json: labels is \{"family":"Inter"\}, and there are Inter, Atkinson/],
	])('complains of %j with the key and an example', (data, words) => {
		expect(() => themeOf(data, 'mine.json')).toThrow(words);
	});

	it('has copies to begin with, and a schema that editors read, as the code has them', () => {
		const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, copies), 'utf8'));
		expect(readdirSync(copies).sort()).toEqual(['evening.json', 'plain.json', 'schema.json']);
		expect(read('schema.json')).toEqual(themeSchema());
		expect(themeOf(read('plain.json'), 'plain.json')).toEqual(plain);
		expect(themeOf(read('evening.json'), 'evening.json')).not.toEqual(plain);
	});
});
