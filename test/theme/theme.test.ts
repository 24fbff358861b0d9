import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { houseThemes } from '../../src/model/header.ts';
import { cardNames } from '../../src/theme/cards.ts';
import { contrast } from '../../src/theme/inks.ts';
import { themes } from '../../src/theme/theme.ts';

describe.each(houseThemes)('the theme %s', (theme) => {
	const plain = themes[theme];

	it.each(['text', 'soft', 'accent'] as const)('prints words in %s at 7:1 or more', (name) => {
		expect(contrast(plain.inks[name])).toBeGreaterThanOrEqual(7);
	});

	it('sets nothing on a card under the smallest legible size', () => {
		for (const name of cardNames) {
			const { title, index, cue, say, foot, time } = plain.cards[name] ?? {};
			for (const size of [title, index, cue?.[0], say?.[0], foot, time]) expect(size).toBeGreaterThanOrEqual(8.5);
		}
	});

	it('names families whose files are there, with their licences', () => {
		const file = (name: string) => new URL(`../../templates/fonts/${name}`, import.meta.url);
		for (const cut of ['Regular', 'Italic', 'Medium', 'SemiBold', 'Bold', 'ExtraBold']) {
			expect(existsSync(file(`${plain.labels}-${cut}.ttf`))).toBe(true);
		}
		for (const cut of ['Regular', 'Italic', 'Bold']) expect(existsSync(file(`${plain.reading}-${cut}.ttf`))).toBe(true);
		for (const family of [plain.labels, plain.reading]) expect(existsSync(file(`${family}-OFL.txt`))).toBe(true);
	});
});

describe('large print', () => {
	it('is 16 points and more where words are read in the hand, and larger on stage', () => {
		const { handout, script } = themes['large-print'];
		expect(handout.body[0]).toBeGreaterThanOrEqual(15.9);
		expect(handout.columns).toBe(1);
		expect(script.text[0]).toBeGreaterThanOrEqual(24);
	});
});

describe('high contrast', () => {
	it('prints nothing but black', () => {
		for (const ink of Object.values(themes['high-contrast'].inks)) expect(contrast(ink)).toBeCloseTo(21);
	});
});
