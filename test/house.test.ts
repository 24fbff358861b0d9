import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The floors of src/README.md. A room imports from floors below its own, and from nowhere else in the house. */
const floors: Readonly<Record<string, number>> = {
	model: 0,
	text: 0,
	note: 1,
	page: 1,
	outline: 2,
	timing: 3,
	theme: 3,
	lint: 4,
	pdf: 4,
	render: 5,
	fmt: 5,
	config: 6,
	'assets.ts': 6,
	'pipeline.ts': 6,
	'index.ts': 6,
	'remark.ts': 6,
	'version.ts': 6,
	cli: 7,
};

/** Steps on one floor that are part of the plan: words are counted with the nouns in hand, the landing is one room. */
const steps = new Set([
	'text>model',
	'pipeline.ts>config',
	'pipeline.ts>assets.ts',
	'index.ts>pipeline.ts',
	'index.ts>config',
	'index.ts>assets.ts',
	'remark.ts>pipeline.ts',
	'remark.ts>config',
]);

/** Where each package may be named. A package that is not here may not be named at all. */
const packages: Readonly<Record<string, readonly string[]>> = {
	commander: ['cli'],
	chalk: ['cli'],
	diff: ['cli'],
	pdfkit: ['pdf'],
	fontkit: ['pdf'],
	harfbuzzjs: ['pdf'],
	'hunspell-wasm': ['assets.ts'],
	'bidi-js': ['page', 'pdf'],
	linebreak: ['page'],
	'gray-matter': ['note'],
	unified: ['note', 'render', 'fmt'],
	'remark-parse': ['note'],
	'remark-stringify': ['render', 'fmt'],
	mdast: ['note', 'render', 'fmt'],
	unist: ['note'],
	vfile: ['remark.ts'],
	'vfile-message': ['remark.ts'],
	sarif: ['lint'],
	'mdast-util-from-markdown': ['note'],
};

/** What only the roof may touch: the terminal, the process, the clock, chance. */
const roofOnly = /\bconsole\.|\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/;
/** Who may open files: the roof, and the one room that fetches fonts. */
const filesAllowed = new Set(['cli', 'assets.ts']);

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.ts'))
	.map((name) => ({ name, room: name.split(sep)[0] ?? '', text: readFileSync(join(source, name), 'utf8') }));

/** Every module named by a static import, a re-export or a dynamic import. */
function imports(text: string): string[] {
	const named = /^(?:import|export)\b[^;'"]*\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
	return [...text.matchAll(named)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

const packageOf = (specifier: string) =>
	specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? '');

describe('the house', () => {
	it('knows every room', () => {
		expect(files.length).toBeGreaterThan(20);
		expect([...new Set(files.map((file) => file.room))].filter((room) => !(room in floors))).toEqual([]);
	});

	it('only climbs', () => {
		const falls: string[] = [];
		for (const { name, room, text } of files)
			for (const specifier of imports(text).filter((s) => s.startsWith('.'))) {
				const target = relative(source, join(source, dirname(name), specifier)).split(sep)[0] ?? '';
				const climbs = (floors[target] ?? Number.NaN) < (floors[room] ?? Number.NaN);
				if (target !== room && !climbs && !steps.has(`${room}>${target}`)) falls.push(`${name} imports ${specifier}`);
			}
		expect(falls).toEqual([]);
	});

	it('keeps each package in its room', () => {
		const strays: string[] = [];
		for (const { name, room, text } of files)
			for (const specifier of imports(text).filter((s) => !s.startsWith('.') && !s.startsWith('node:')))
				if (!packages[packageOf(specifier)]?.includes(room)) strays.push(`${name} imports ${specifier}`);
		expect(strays).toEqual([]);
	});

	it('keeps the terminal, the process, the clock and chance on the roof', () => {
		const lapses = files
			.filter(({ room, text }) => room !== 'cli' && roofOnly.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
			.map(({ name }) => name);
		expect(lapses).toEqual([]);
	});

	it('opens files only on the roof and where fonts are fetched', () => {
		const lapses = files
			.filter(
				({ room, text }) =>
					!filesAllowed.has(room) &&
					imports(text).some((s) => /^node:(fs|child_process|os|net|https?|worker_threads)/.test(s)),
			)
			.map(({ name }) => name);
		expect(lapses).toEqual([]);
	});
});
