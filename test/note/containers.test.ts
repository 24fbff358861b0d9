import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/note/blocks.ts';
import { containers, mayOpen } from '../../src/note/containers.ts';
import { readNote } from '../../src/note/note.ts';

describe('containers', () => {
	it.each(['1. ', '> ', '- ', '* 2) ', '>1. '])('reads a line that opens thousands of containers with %j', (mark) => {
		const lines = ['Hello', `${mark.repeat(20_000)}word`, 'Goodbye'];
		expect(containers(lines, 0, blocksOf)).toHaveLength(3);
	});

	it('says so where a line was too much for the reader of Markdown, once, and only where one was needed', async () => {
		const deep = `${'> '.repeat(50)}word`;
		const long = 'word '.repeat(5000);
		const told = async (text: string) =>
			(await readNote(new TextEncoder().encode(text), 'note.md')).findings.map(
				({ ruleId, place, reason }) => `${place?.start.line} ${ruleId} ${reason}`,
			);
		expect(await told(`Hello\n\n${deep}\n${long}\n\n\`\`\`\ncode\n\`\`\`\n`)).toEqual([
			expect.stringMatching(/^3 plain-reading Unexpected 2 lines that are endless or nested/),
		]);
		expect(await told(`Hello\n\n${deep}\n${long}\n`)).toEqual([]);
		expect(await told('> > - Hello\n\n```\ncode\n```\n')).toEqual([]);
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
