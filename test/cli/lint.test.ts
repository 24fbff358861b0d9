import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { script } from './world.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cuescript-'));
	writeFileSync(join(folder, 'note.md'), '# The roof\n\n**\n\nGood **morning to all of you.\n');
	writeFileSync(join(folder, 'clean.md'), '# The roof\n\nGood morning to all of you.\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const lint = (...argv: string[]) => script(folder, ['lint', ...argv]);
const unix = (...argv: string[]) => lint('--format', 'unix', ...argv);

describe('script lint', () => {
	it('tells what the reader found once', async () => {
		writeFileSync(join(folder, 'broken.md'), '---\ntitle: A talk\n\nGood morning to all of you.\n');
		const { stdout } = await unix('broken.md');
		expect(stdout.match(/broken-header/g)).toHaveLength(1);
	});

	it('takes --rule for as many rules as are named', async () => {
		const { stdout, exit } = await unix('--rule', 'stray-marker=error', '--rule', 'long-section=off', 'note.md');
		expect(stdout.match(/error/g)).toHaveLength(2);
		expect(exit).toBe(1);
		expect((await unix('note.md', '--rule', 'stray-marker=off')).stdout).toBe('');
	});

	it.each([
		[['--rule', 'stray-marker'], 'give it a rule and a severity'],
		[['--rule', 'stray-marker=eror'], 'did you mean error?'],
		[['--rule', 'stray-marke=error'], 'did you mean stray-marker?'],
		[['--max-warnings', 'few'], 'a whole number'],
		[['--format', 'xml'], 'pretty, json, github, sarif, junit, unix'],
		[['--print-config', 'clean.md'], 'one note at a time'],
	])('refuses %j', async (flags, sentence) => {
		const { exit, stderr, stdout } = await lint('note.md', ...flags);
		expect([exit, stdout]).toEqual([2, '']);
		expect(stderr).toContain(sentence);
	});

	it('puts up with as many warnings as it is told to', async () => {
		expect((await lint('note.md')).exit).toBe(1);
		expect((await lint('note.md', '--max-warnings', '2')).exit).toBe(0);
		expect((await lint('note.md', '--max-warnings', '1')).exit).toBe(1);
	});

	it('keeps quiet about what does not fail', async () => {
		expect((await unix('note.md', '--quiet', '--severity', 'error')).stdout).toBe('');
		expect((await lint('note.md', '--quiet', '--severity', 'error')).stdout).toBe('');
		expect((await unix('note.md', '--quiet')).stdout.split('\n')).toHaveLength(3);
	});

	it('prints a configuration that means the same when it is read', async () => {
		const { stdout } = await lint(
			'note.md',
			'--print-config',
			'--rule',
			'stray-marker=error',
			'--rule',
			'long-section=off',
		);
		const { lint: rules } = JSON.parse(stdout) as { lint: Record<string, unknown> };
		expect(rules).toMatchObject({
			'stray-marker': { severity: 'error' },
			'long-section': 'off',
			'long-sentence': { severity: 'warning', seconds: 25 },
		});
	});

	it.each(['json', 'github', 'sarif', 'junit', 'unix', 'pretty'])(
		'writes a clean note as %s, and exits with 0',
		async (format) => {
			const { stdout, exit, stderr } = await lint('clean.md', '--format', format);
			expect([exit, stderr]).toEqual([0, '']);
			expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
		},
	);
});
