import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { script } from './world.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cuescript-'));
	put('talks/2026/note.md', '# The roof\n\n**\n\nGood morning to all of you.\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): void {
	const path = join(folder, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

const off = '{ "lint": { "stray-marker": "off" } }';
const error = '{ "lint": { "stray-marker": "error" } }';
const lint = (argv: readonly string[] = [], env = {}) =>
	script(folder, ['lint', '--format', 'unix', 'talks/2026/note.md', ...argv], { env });
const severity = async (argv?: readonly string[], env?: object) => {
	const { exit, stdout, stderr } = await lint(argv, env);
	return exit === 2 ? stderr : (/\b(info|warning|error)\b/.exec(stdout)?.[1] ?? 'off');
};

describe('a configuration', () => {
	it.each([
		['talks/2026/cuescript.config.json', off],
		['talks/cuescript.config.json', off],
		['.cuescriptrc', off],
		['.cuescriptrc', 'lint:\n  stray-marker: off\n'],
		['.cuescriptrc.json', `\ufeff${off}`],
		['.cuescriptrc.yaml', '# ours\nlint:\n  stray-marker: false\n'],
		['package.json', `{ "name": "talks", "cuescript": ${off} }`],
		['cuescript.config.json', '{ "extends": "rehearsal" }'],
		['cuescript.config.json', '{ "extends": ["strict", "./house/rules.yaml"] }'],
	])('is found in %s', async (name, text) => {
		put('house/rules.yaml', 'extends: ../shared.json\n');
		put('shared.json', off);
		put(name, text);
		expect(await severity()).toBe('off');
	});

	it('is the nearest one, before those further up', async () => {
		put('cuescript.config.json', off);
		put('talks/.cuescriptrc', error);
		put('talks/2026/package.json', '{ "devDependencies": { "cuescript": "*" } }');
		expect(await severity()).toBe('error');
	});

	it('is found for each note on its own', async () => {
		put('other/note.md', '# The roof\n\n**\n\nGood morning to all of you.\n');
		put('other/.cuescriptrc', error);
		const { stdout } = await lint(['other/note.md']);
		expect(stdout.match(/: (warning|error):/g)).toEqual([': warning:', ': error:']);
	});

	it('lies over that of the user, and beneath header and flags', async () => {
		const env = { XDG_CONFIG_HOME: join(folder, 'home') };
		put('home/cuescript/config.json', error);
		expect(await severity([], env)).toBe('error');
		put('.cuescriptrc', '{ "lint": { "stray-marker": "info" } }');
		expect(await severity([], env)).toBe('info');
		expect(await severity(['--no-config'], env)).toBe('warning');
		put('talks/2026/note.md', '---\nscript:\n  lint:\n    stray-marker: off\n---\n\n**\n\nGood morning.\n');
		expect(await severity([], env)).toBe('off');
		expect(await severity(['--rule', 'stray-marker=error'], env)).toBe('error');
	});

	it('is run only where --config names it', async () => {
		for (const ending of ['js', 'mjs', 'ts'])
			put(`talks/cuescript.config.${ending}`, 'throw new Error("a folder of notes is not trusted to run code");');
		expect(await severity()).toBe('warning');
		put('ours.mjs', `export default ${off};`);
		expect(await severity(['--config', 'ours.mjs'])).toBe('off');
		expect(await severity(['--config', 'talks/cuescript.config.mjs'])).toContain('could not be run (a folder of notes');
		put('.cuescriptrc', '{ "extends": "./ours.mjs" }');
		expect(await severity()).toContain('ours.mjs would have to be run');
	});

	it('goes unread where --config names another, or --no-config asks for none', async () => {
		put('.cuescriptrc', '{ broken');
		put('ours.json', off);
		expect(await severity(['--config', 'ours.json'])).toBe('off');
		expect(await severity(['--no-config'])).toBe('warning');
	});

	it.each([
		[
			'{ "lint": { "stray-markr": "off" } }',
			'.cuescriptrc: There is no rule called “stray-markr”: did you mean stray-marker? Write “stray-marker: off”, for example.',
		],
		['{ "lint": { "long-section": { "word": 3 } } }', 'did you mean words? Write “words: 450”, for example.'],
		[
			'{ "lnt": {} }',
			'.cuescriptrc has a key “lnt” that nobody reads: did you mean lint? Write "lint": { "long-section": "error" }.',
		],
		['{ "zebra": {} }', 'nobody reads: write "lint"'],
		['{ "lint": [] }', 'gives lint no rules'],
		['{ "extends": "strikt" }', 'no preset: did you mean strict?'],
		['{ "extends": "airbnb" }', 'there are recommended, strict, rehearsal, and files such as ./house.json'],
		['{ "extends": "./gone.json" }', 'gone.json could not be read: check its name'],
		['{ "extends": "./.cuescriptrc" }', '.cuescriptrc extends itself'],
		['{ "extends": [1] }', 'extends something without a name'],
		['[]', 'is no configuration: write an object'],
		['{\n "lint": {,\n}', '.cuescriptrc is not JSON (line 2)'],
		['lint: [', '.cuescriptrc is not YAML'],
		['lint: !!js/function "function () {}"', '.cuescriptrc is not YAML'],
	])('%j is refused', async (text, sentence) => {
		put('.cuescriptrc', text);
		const { exit, stdout, stderr } = await lint();
		expect([exit, stdout]).toEqual([2, '']);
		expect(stderr).toContain(sentence);
		expect(stderr).toMatch(/^script: [^\n]+\n$/);
	});

	it('that extends more and more files comes to an end', async () => {
		for (let level = 0; level < 9; level++)
			put(`${level}.json`, JSON.stringify({ extends: Array(20).fill(`./${level + 1}.json`) }));
		put('9.json', '{}');
		expect(await severity(['--config', '0.json'])).toMatch(/too many files/);
	});
});
