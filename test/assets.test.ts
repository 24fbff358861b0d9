import { describe, expect, it } from 'vitest';
import { fontSource, templates } from '../src/assets.ts';

describe('the assets', () => {
	it('reads a template by its path, and throws when there is none', () => {
		expect(templates('fonts/Inter-OFL.txt').length).toBeGreaterThan(1000);
		expect(() => templates('fonts/Nothing.ttf')).toThrow();
	});

	it('hands out the faces of the house, and looks for others without failing', () => {
		const source = fontSource();
		expect([...source.face('Inter-Regular').slice(0, 4)]).toEqual([0, 1, 0, 0]);
		for (const file of source.candidates('ש', 'Inter-Regular', 'he')) expect(file.name).toMatch(/#\d+$/);
	});
});
