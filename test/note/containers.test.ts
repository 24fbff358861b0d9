import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/note/blocks.ts';
import { containers, mayOpen } from '../../src/note/containers.ts';

describe('containers', () => {
	it.each(['1. ', '> ', '- ', '* 2) ', '>1. '])('reads a line that opens thousands of containers with %j', (mark) => {
		const lines = ['Hello', `${mark.repeat(20_000)}word`, 'Goodbye'];
		expect(containers(lines, 0, blocksOf)).toHaveLength(3);
	});

	it.each([
		['```', ['fence', 'code', 'fence', 'text']],
		['- ```', ['fence', 'text', 'fence', 'code']],
		['> > ~~~', ['fence', 'text', 'fence', 'code']],
		['1) <div>', ['html', 'text', 'fence', 'code']],
		['so `<b>` it is', ['text', 'text', 'fence', 'code']],
	])('knows what opens with %j', (line, blocks) => {
		const found = containers([line, 'words', '```', 'more'], 0, blocksOf);
		expect(found.map(({ block }) => block)).toEqual(blocks);
	});

	it('takes everything for text and comments where nothing can read Markdown', () => {
		expect(containers(['```', '<!-- a', 'b -->', '<p>'], 0, undefined)).toEqual([
			{ block: 'text', comment: 0 },
			{ block: 'text', comment: 1 },
			{ block: 'text', comment: 1 },
			{ block: 'text', comment: 0 },
		]);
	});

	it.each([
		['  \u00a0```', true],
		['> - 1. <p>', true],
		['12) ~~~', true],
		['a ```', false],
		['- `a` and <b>', false],
		['``', false],
	])('needs a reader of Markdown for %j: %j', (line, needed) => {
		expect(mayOpen(line)).toBe(needed);
	});
});
