import { describe, expect, it } from 'vitest';
import { type Look, mend } from '../../src/lint/fix.ts';
import type { Edit, Finding } from '../../src/model/finding.ts';
import { mended } from './read.ts';

const found = (...fix: Edit[]): Finding => ({ reason: 'Unexpected x', ruleId: 'no-x', severity: 'warning', fix });
const cut = (start: number, end: number): Edit => ({ start, end, text: '' });

/** Finds every `x`; the substance is what stands between the brackets. */
const noX = async (text: string): Promise<Look> => ({
	findings: [...text.matchAll(/x/g)].map(({ index }) => found(cut(index, index + 1))),
	substance: /\[(.*)\]/.exec(text)?.[1] ?? '',
});

describe('mend', () => {
	it('mends all that does not change the substance, and says what is left', async () => {
		const { text, mended, left } = await mend('xax[bxc]dxx', noX);
		expect(text).toBe('a[bxc]d');
		expect(mended).toHaveLength(4);
		expect(left).toHaveLength(1);
	});

	it('makes the edits of a finding together, and none that reach into one another', async () => {
		const look = async (text: string): Promise<Look> => ({
			findings: text === 'abcdef' ? [found(cut(4, 6), cut(0, 1)), found(cut(3, 5)), found(cut(5, 6))] : [],
			substance: '',
		});
		expect((await mend('abcdef', look)).text).toBe('bcd');
	});

	it('mends what only mending uncovers', async () => {
		const look = async (text: string): Promise<Look> => ({
			findings: text.includes('()') ? [found(cut(text.indexOf('()'), text.indexOf('()') + 2))] : [],
			substance: '',
		});
		expect((await mend('a((()))b', look)).text).toBe('ab');
	});

	it('comes to an end, whatever a rule wants', async () => {
		const look = async (): Promise<Look> => ({ findings: [found({ start: 0, end: 0, text: 'x' })], substance: '' });
		expect((await mend('', look)).text.length).toBeLessThan(20);
	});

	it('does not try each of thousands of mends that cannot be made against a huge note', async () => {
		let looks = 0;
		const look = async (text: string): Promise<Look> => {
			looks++;
			return {
				findings: Array.from({ length: 20_000 }, (_, at) => found(cut(at, at + 1))),
				substance: String(text.length),
			};
		};
		const { text, patience } = await mend('x'.repeat(1_000_000), look);
		expect(text.length).toBe(1_000_000);
		expect(patience).toBeLessThanOrEqual(0);
		expect(looks).toBeLessThan(20);
	});
});

describe('a stray marker', () => {
	it.each([
		['**\n\nGood morning.\n', 'Good morning.\n'],
		['Good morning.\n\n**\n', 'Good morning.\n'],
		['Good morning.\n\n**', 'Good morning.\n'],
		['Good morning.\n\n**\n\nGood night.\n', 'Good morning.\n\nGood night.\n'],
		['Good morning.\r\n\r\n**\r\n\r\nGood night.\r\n', 'Good morning.\r\n\r\nGood night.\r\n'],
		['Good morning.\n\n**\nGood night.\n', 'Good morning.\n\nGood night.\n'],
		['\ufeffGood morning.\n\n**\n\n**\n', '\ufeffGood morning.\n'],
		['---\ntitle: A talk\n---\n**\n\nGood morning.\n', '---\ntitle: A talk\n---\n\nGood morning.\n'],
	])('goes with its line from %j', async (text, fixed) => {
		expect((await mended(text)).text).toBe(fixed);
	});
});
