import { expect, it } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

const names = ['long-section', 'stray-marker', 'off', 'error'];

it.each([
	['long-secton', 'long-section'],
	['lnog-section', 'long-section'],
	['Stray-Marker', 'stray-marker'],
	['errro', 'error'],
	['of', 'off'],
	['zebra', undefined],
	['', undefined],
	['x'.repeat(100_000), undefined],
])('%.20s is nearest to %s', (typed, name) => {
	expect(nearest(typed, names)).toBe(name);
});
