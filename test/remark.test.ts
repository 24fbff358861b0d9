import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { build } from 'rolldown';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../src/model/refusal.ts';
import remarkCuescript, { type RemarkCuescriptOptions, toMessage } from '../src/remark.ts';

const messy = '---\nlang: en\n---\n# The roof\n\n“It leaks. Nobody closes this one.\n\n**\n\nWe lost TBD visitors.\n';

async function messages(value: string | Uint8Array, options?: RemarkCuescriptOptions) {
	const file = new VFile({ path: 'talk.md', value });
	await unified().use(remarkParse).use(remarkCuescript, options).use(remarkStringify).process(file);
	return file.messages;
}

describe('the plugin', () => {
	it('says what lint finds, at its place, as messages of the file', async () => {
		const found = await messages(messy);
		expect(found.map(String)).toEqual([
			'talk.md:6:1-6:2: Unexpected opening quote “ that is never closed, expected ”',
			'talk.md:8:1-8:3: Unexpected “**” alone on a line, expected nothing',
			'talk.md:10:9-10:12: Unexpected “TBD”, expected it to be done by now',
		]);
		expect(found[0]).toMatchObject({
			...{ source: 'cuescript', ruleId: 'unbalanced-quotes', fatal: false, file: 'talk.md', actual: '“' },
			...{ expected: ['”'], note: expect.stringContaining('Close it'), line: 6, column: 1 },
		});
	});

	it('takes presets, rules and the time there is', async () => {
		const off = { 'unbalanced-quotes': 'off', 'stray-marker': 'off', 'leftover-todo': 'error' };
		expect((await messages(messy, { lint: off })).map(({ fatal }) => fatal)).toEqual([true]);
		expect((await messages(messy, { extends: 'strict' })).every(({ fatal }) => fatal)).toBe(true);
		const [late] = await messages(messy, { duration: '1 sec', lint: { ...off, 'leftover-todo': 'off' } });
		expect(late).toMatchObject({ ruleId: 'talk-over-budget', place: undefined });
	});

	it('lints the text as it was, byte order mark or not', async () => {
		const lines = (found: Awaited<ReturnType<typeof messages>>) => found.map(({ line }) => line);
		expect(lines(await messages(`\ufeff${messy}`))).toEqual([6, 8, 10]);
		expect(lines(await messages(new TextEncoder().encode(messy)))).toEqual([6, 8, 10]);
	});

	it.each<[RemarkCuescriptOptions, string]>([
		[{ lint: { 'stray-markers': 'off' } }, 'did you mean stray-marker?'],
		[{ extends: 'strikt' }, 'did you mean strict?'],
		[{ extends: './house.json' }, 'opens no file'],
		[{ duration: 'soon' }, '--duration does not understand'],
		[{ rules: {} } as RemarkCuescriptOptions, 'a key “rules”'],
	])('refuses %j', async (options, sentence) => {
		await expect(messages(messy, options)).rejects.toThrow(Refusal);
		await expect(messages(messy, options)).rejects.toThrow(sentence);
	});

	it('fails with a message where the file is no note', async () => {
		await expect(messages(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]))).rejects.toThrow('not a note');
	});

	it('writes a remark as one that is neither', () => {
		expect(toMessage({ reason: 'Unexpected x', ruleId: 'no-x', severity: 'info' })).toMatchObject({
			...{ reason: 'Unexpected x', fatal: undefined, name: '1:1' },
		});
	});
});

describe('inside remark-cli', () => {
	let folder: string;
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'cuescript-'));
		await build({
			...{ input: join(import.meta.dirname, '../src/remark.ts'), platform: 'node', logLevel: 'silent' },
			external: /^(?:fontkit|harfbuzzjs|hunspell-wasm)$/,
			output: { dir: folder, entryFileNames: 'plugin.mjs' },
		});
		writeFileSync(join(folder, 'talk.md'), messy);
		writeFileSync(
			join(folder, '.remarkrc.json'),
			JSON.stringify({ plugins: [['./plugin.mjs', { lint: { 'leftover-todo': 'error' } }]] }),
		);
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	it('its findings stand among those of remark, and an error fails', async () => {
		const cli = join(import.meta.dirname, '../node_modules/remark-cli/cli.js');
		const { code, told } = await new Promise<{ code: unknown; told: string }>((resolve) =>
			execFile(process.execPath, [cli, '--quiet', '--no-color', 'talk.md'], { cwd: folder }, (error, _, stderr) =>
				resolve({ code: error?.code ?? 0, told: stderr }),
			),
		);
		expect(told.split('\n').map((line) => line.trim().replace(/\s+/g, ' '))).toEqual([
			'talk.md',
			'6:1-6:2 warning Unexpected opening quote “ that is never closed, expected ” unbalanced-quotes cuescript',
			...['8:1-8:3 warning Unexpected “**” alone on a line, expected nothing stray-marker cuescript'],
			'10:9-10:12 error Unexpected “TBD”, expected it to be done by now leftover-todo cuescript',
			...['', '3 messages (✖ 1 error, ⚠ 2 warnings)', ''],
		]);
		expect(code).toBe(1);
	});
});
