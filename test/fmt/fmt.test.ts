import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { tidy } from '../../src/fmt/fmt.ts';
import { substance } from '../../src/model/substance.ts';
import { readNote } from '../../src/note/note.ts';
import { outline } from '../../src/outline/outline.ts';
import { frozen } from '../frozen.ts';
import { noteNames, notesFolder } from '../notes.ts';
import { note as written } from '../properties/notes.ts';

async function read(text: string) {
	const note = frozen(await readNote(new TextEncoder().encode(`\ufeff${text}`), 'note.md'));
	return { note, talk: frozen(outline(note)) };
}

/** A node of Markdown and all below it. */
const flat = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(flat) : [])];

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Tidies, and checks what holds for every note. */
async function tidied(text: string): Promise<string> {
	const { note, talk } = await read(text);
	const clean = await tidy(note.text, read);
	expect(letters(clean)).toBe(letters(note.text));
	expect(substance((await read(clean)).talk)).toBe(substance(talk));
	expect(await tidy(clean, read)).toBe(clean);
	return clean;
}

/** `npm run fuzz` sets it. */
const times = Number(process.env.CUESCRIPT_FUZZ_TIMES ?? 1);

describe('tidy', () => {
	it.each(noteNames)('keeps every word and reading of %s', async (name) => {
		await tidied(readFileSync(join(notesFolder, name), 'utf8'));
	});

	it('makes headings, bullets and blank lines what they were meant to be', async () => {
		const messy = readFileSync(join(notesFolder, 'bullets-pasted-from-a-document.md'), 'utf8');
		const clean = await tidied(messy);
		const titles = (await read(messy)).talk.ledger.filter(({ kind }) => kind === 'section').length;
		expect(clean).not.toMatch(/^\s*[•*]/m);
		expect(clean).not.toMatch(/[ \u00a0]$|\n\n\n|^\*\*$/m);
		expect(clean.match(/^#+ .*/gm)?.length).toBe(titles);
		expect(clean.slice(0, clean.indexOf('\n---\n', 4))).toBe(messy.slice(0, messy.indexOf('\n---\n', 4)));
	});

	it('makes what Markdown itself sees as headings and items', async () => {
		const messy = readFileSync(join(notesFolder, 'bullets-pasted-from-a-document.md'), 'utf8');
		const { talk } = await read(messy);
		const body = (await tidied(messy)).replace(/^---\n[\s\S]*?\n---\n/, '');
		const nodes = flat(unified().use(remarkParse).parse(body));
		const count = (type: Nodes['type']) => nodes.filter((node) => node.type === type).length;
		expect(count('heading')).toBe(talk.ledger.filter(({ kind }) => kind === 'section').length);
		const bullets = messy.match(/^[ \u00a0]*[•*-][ \u00a0]/gm)?.length ?? 0;
		expect(bullets).toBeGreaterThan(40);
		expect(count('listItem')).toBeGreaterThan(bullets);
	});

	it('leaves code, comments, numbers and quotation marks alone', async () => {
		const text =
			'# The roof\n\n```\n•  kept   \n\n\n```\n\n<!--\n•  kept\n-->\n\n2. “It leaks.”\n2. It leaks again.\n7. And again.\n';
		expect(await tidied(text)).toBe(text);
	});

	it('makes items and headings of what has grown together', async () => {
		const text =
			'# The house\n\n##The roof\n\nWe did this:\n\n1. We ate at noon.\n2.We sang and danced.\n3. We left for home.\n\n•\n\n##The cellar\n\nIt floods.\n';
		const clean = await tidied(text);
		expect(clean).toBe(
			'# The house\n\n## The roof\n\nWe did this:\n\n1. We ate at noon.\n2. We sang and danced.\n3. We left for home.\n\n## The cellar\n\nIt floods.\n',
		);
	});

	/** What a reader of Markdown makes of a text: `list(item item(list(item)))`, without the words. */
	const shape = (text: string): string => {
		const named = (node: Nodes): string => {
			const below = 'children' in node ? node.children.map(named).filter(Boolean).join(' ') : '';
			const name = { list: 'list', listItem: 'item', code: 'code', heading: 'heading' }[node.type as string];
			return name === undefined ? below : below === '' ? name : `${name}(${below})`;
		};
		return named(unified().use(remarkParse).parse(text));
	};

	it('makes lists of items that stood so far in that Markdown took them for code, each below its own', async () => {
		const text =
			'# The house\n\n## The roof\n\n\t- the leaks\n\t\t- one by the chimney\n\t\t  (the old one)\n\t\t- one above the stairs\n\t- the gutter\n\n\t- the tiles\n\n## The cellar\n\nIt floods every spring, as you know.\n\n## The yard\n\n1. the gate\n3. the lamp\n  - its switch\n4. the bench\n';
		expect(shape(text)).toContain('code');
		const clean = await tidied(text);
		expect(clean).toContain(
			'- the leaks\n  - one by the chimney\n    (the old one)\n  - one above the stairs\n- the gutter\n\n- the tiles\n',
		);
		expect(clean).toContain('1. the gate\n3. the lamp\n   - its switch\n4. the bench\n');
		expect(shape(clean)).toBe(
			'heading heading list(item(list(item item)) item item) heading heading list(item item(list(item)) item)',
		);
	});

	it('takes the margin off a section that stands in as a whole, and off none that does not', async () => {
		const clean = await tidied(
			'# The house\n\n## The roof\n\n\tIt leaks in two places, as you know.\n\n\tWe have no money for it.\n\n## The cellar\n\nIt floods every spring.\n\n\tWe have a pump.\n',
		);
		expect(clean).toContain('\nIt leaks in two places, as you know.\n\nWe have no money for it.\n');
		expect(clean).toContain('\n\tWe have a pump.\n');
	});

	it('makes no heading of words above a rule', async () => {
		const text = '# The house\n\nThe roof leaks in two places.\n---\nThe cellar floods every spring.\n';
		expect(shape(text)).toBe('heading heading');
		expect(shape(await tidied(text))).toBe('heading');
	});

	it('leaves a list of hundreds of levels as it is', async () => {
		const text = `# The house\n\n${Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}- floor`).join('\n')}\n`;
		expect(await tidied(text)).toContain(`\n${' '.repeat(400)}- floor\n`);
	});

	it('escapes nothing', async () => {
		const text = '# The house\n\n  - a * b, _c_, [d] & <e>\n  - the # of tiles: 5\\*3\n      - 50% of it_all\n';
		expect(await tidied(text)).toBe(
			'# The house\n\n- a * b, _c_, [d] & <e>\n- the # of tiles: 5\\*3\n  - 50% of it_all\n',
		);
	});

	it('leaves byte order marks where they are', async () => {
		expect(await tidied('\ufeff\ufeff')).toBe('\ufeff\ufeff');
		expect(await tidied('  \ufeffThe roof leaks.\n')).toBe('  \ufeffThe roof leaks.\n');
	});

	it('takes no blanks away that keep a text of control characters from being a binary file', async () => {
		expect(await tidied('  \u0000')).toBe('  \u0000\n');
	});

	it('leaves lines with a lone return inside as they are', async () => {
		const text = '# The house\n\nThe\rroof\n----\n\n**The\rcellar**\n\n\t- it\rfloods\n\t- every spring\n';
		const clean = await tidied(text);
		for (const words of ['The\rroof', 'The\rcellar', 'it\rfloods']) expect(clean).toContain(words);
		expect(clean).not.toContain('====');
	});

	it('keeps ticks and crosses, which say something', async () => {
		const clean = await tidied('# The house\n\n✓ The roof is done.\n✗ The cellar is wet.\n• The hall is dry.\n');
		expect(clean).toContain('✓ The roof');
		expect(clean).toContain('✗ The cellar');
		expect(clean).toContain('- The hall');
	});

	it('keeps the ends of lines', async () => {
		const clean = await tidied('# The roof\r\nIt leaks in two places.\r\n\r\n\r\n\r\nLet us mend it.\r\n');
		expect(clean).toBe('# The roof\r\n\r\nIt leaks in two places.\r\n\r\nLet us mend it.\r\n');
	});

	it('keeps every word of any note', { timeout: 60_000 * Math.max(1, times) }, async () => {
		const parts = [
			'\n',
			'\n\n',
			'\n\n\n',
			' ',
			'\u00a0\u00a0',
			'\t',
			'• ',
			'- ',
			'* ',
			'# ',
			'## ',
			'1. ',
			'2. ',
			'a. ',
			'**',
			'__',
		];
		const words = [
			'Thank you all.',
			'The roof',
			'“It leaks.”',
			'(pause)',
			'Note: ask',
			'---',
			'```',
			'<!-- x -->',
			'> ',
			'Q: ',
			'|',
			'会議',
		];
		const text = fc.array(fc.constantFrom(...parts, ...words), { maxLength: 30 }).map((all) => all.join(''));
		await fc.assert(
			fc.asyncProperty(fc.oneof(text, written), async (note) => {
				await tidied(note);
			}),
			{ numRuns: 60 * times },
		);
	});
});
