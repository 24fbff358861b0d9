import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Ink } from '../../src/page/page.ts';
import { cardNames } from '../../src/theme/cards.ts';
import { plain } from '../../src/theme/theme.ts';

/** Relative luminance (WCAG 2.2). */
const luminance = (ink: Ink): number => {
	const [red, green, blue] = (typeof ink === 'number' ? [ink, ink, ink] : ink.map((part) => part / 255)).map((part) =>
		part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
	) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

describe('the plain theme', () => {
	it.each(['text', 'soft', 'accent'] as const)('prints words in %s at 7:1 or more', (name) => {
		expect(1.05 / (luminance(plain.inks[name]) + 0.05)).toBeGreaterThanOrEqual(7);
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
