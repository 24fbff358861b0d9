import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Shown } from '../../../src/render/handout/compose.ts';
import { toMarkdown as twinOf } from '../../../src/render/handout/markdown.ts';
import { runs, section } from './make.ts';

const { place } = section('', []);
const heading = (title: string, number = '', level = 1): Shown => ({
	entry: { kind: 'heading', level, number, label: runs(title), seconds: 0, start: 0, private: false, place },
	wording: { label: [], text: [] },
});
const item = (label: string, text: string, level = 0, aside = false): Shown => ({
	entry: {
		...{ kind: 'item', level, label: [], leads: false, labelKept: false, labelFigure: false },
		...{ parts: [], order: 0, place, aside },
	},
	wording: { label: label ? runs(label) : [], text: text ? runs(text) : [] },
});

const toMarkdown = (title: string, meta: readonly string[], shown: readonly Shown[], clock = '') =>
	twinOf({ title, meta, shown, clock: () => clock });

const again = async (markdown: string) =>
	String(
		await unified()
			.use(remarkParse)
			.use(remarkStringify, { bullet: '-', listItemIndent: 'one', rule: '-' })
			.process(markdown),
	);

const typesIn = (node: Nodes): readonly string[] => [
	node.type,
	...('children' in node ? node.children.flatMap((child) => typesIn(child)) : []),
];
const parse = (markdown: string) => unified().use(remarkParse).parse(markdown);
const wordsIn = (node: Nodes): string =>
	'value' in node ? node.value : 'children' in node ? node.children.map((child) => wordsIn(child)).join('\n') : '';

describe('the handout as Markdown', () => {
	it('has sections as headings and items as lists', async () => {
		const shown = [
			item('', 'Good evening'),
			heading('Boats', '3'),
			item('What we have', ''),
			item('', 'oars', 1),
			item('40 %', 'of them broke'),
			heading('Sails', '3a', 2),
			heading('裏面', '第5頁'),
			heading(''),
			item('', 'end'),
		];
		expect(await toMarkdown('The year', ['Ines', '12 minutes'], shown)).toBe(
			[
				'# The year\n\nInes · 12 minutes\n\n- Good evening\n\n## 3. Boats\n\n- **What we have**\n  - oars',
				'- **40 %** of them broke\n\n### 3a. Sails\n\n## 第5頁 裏面\n\n---\n\n- end\n',
			].join('\n'),
		);
	});

	it('tells on the page of the speaker what is not to be said, and when', async () => {
		const markdown = await toMarkdown('T', [], [heading('Boats', '3'), item('', 'smile', 0, true)], '0:10–0:50');
		expect(markdown).toBe('# T\n\n## 3. Boats · 0:10–0:50\n\n- *smile*\n');
		expect(await again(markdown)).toBe(markdown);
	});

	it('makes nothing of the note into markup', async () => {
		const tricks = [
			'<script>alert(1)</script>',
			'[a](javascript:b)',
			'<https://example.org>',
			'![x](y)',
			'*a* __b__ `c` ~~d~~',
			'# no heading',
			'- no list',
			'1. no list',
			'> no quote',
			'---',
			'```js',
			'&lt;b&gt;',
			'a  ',
			'[x]: https://example.org',
			'| a | b |',
			'[ ] task',
			'\\',
		];
		for (const trick of tricks) {
			const markdown = await toMarkdown(trick, [trick], [heading(trick), item('', trick), item(trick, trick)]);
			const types = new Set(typesIn(parse(markdown)));
			for (const type of types)
				expect(['root', 'heading', 'paragraph', 'text', 'strong', 'list', 'listItem']).toContain(type);
			expect(wordsIn(parse(markdown)).split(trick.trim()).length - 1, markdown).toBe(6);
		}
	});

	it('stays as it is when it is read and written again', async () => {
		const piece = fc.constantFrom(
			...[
				'*',
				'**',
				'_',
				'`',
				'#',
				'-',
				'1.',
				'>',
				'[',
				']',
				'(',
				')',
				'<',
				'>',
				'&amp;',
				'\\',
				'!',
				'~',
				'|',
				':',
				'…',
				'“',
				'word',
				'two words',
				' ',
				'%',
				'ö',
				'字',
				'.',
			],
		);
		const text = fc
			.array(piece, { minLength: 1, maxLength: 8 })
			.map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
			.filter((words) => words !== '');
		const shown = fc.array(
			fc.oneof(
				fc.tuple(text, fc.constantFrom('', '3', '3a')).map(([words, number]) => heading(words, number)),
				fc.tuple(text, text, fc.nat(2)).map(([label, words, level]) => item(label, words, level)),
				fc.tuple(text, fc.nat(2)).map(([words, level]) => item('', words, level)),
			),
			{ maxLength: 6 },
		);
		await fc.assert(
			fc.asyncProperty(text, shown, async (title, given) => {
				const once = await toMarkdown(title, [title], given);
				const twice = await again(once);
				expect(await again(twice)).toBe(twice);
				expect(wordsIn(parse(twice))).toBe(wordsIn(parse(once)));
				expect(twice.replaceAll('\\', '')).toBe(once.replaceAll('\\', ''));
			}),
			{ numRuns: 80 },
		);
	});
});
