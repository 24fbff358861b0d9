import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { script } from './world.ts';

const messy = '# The roof\n\n\n\n• It leaks in two places.\n• It leaks again.\n\n**\n';
const clean = '# The roof\n\n- It leaks in two places.\n- It leaks again.\n';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cuescript-'));
	writeFileSync(join(folder, 'note.md'), messy);
	writeFileSync(join(folder, 'clean.md'), clean);
});
afterEach(() => rmSync(folder, { recursive: true }));
const fmt = (...argv: string[]) => script(folder, ['fmt', ...argv]);
const note = () => readFileSync(join(folder, 'note.md'), 'utf8');

it('prints the tidy note and leaves the file alone', async () => {
	expect(await fmt('note.md')).toMatchObject({ exit: 0, stdout: clean, stderr: '' });
	expect(note()).toBe(messy);
	expect((await script(folder, ['fmt', '-'], { stdin: messy })).stdout).toBe(clean);
});

it('writes it with --write, and then there is nothing left to do', async () => {
	expect(await fmt('--write', 'note.md', 'clean.md')).toMatchObject({
		exit: 0,
		stdout: '',
		stderr: 'note.md: tidied\n',
	});
	expect(note()).toBe(clean);
	expect(readdirSync(folder).sort()).toEqual(['clean.md', 'note.md']);
	expect(await fmt('--write', 'note.md')).toMatchObject({ exit: 0, stderr: '' });
});

it('says with --check which note is not tidy, and writes nothing', async () => {
	const { exit, stdout, stderr } = await fmt('--check', 'clean.md', 'note.md');
	expect([exit, stdout]).toEqual([1, '']);
	expect(stderr).toMatch(/^note\.md is not tidy[^\n]*\n$/);
	expect(note()).toBe(messy);
	expect((await fmt('--check', 'clean.md')).exit).toBe(0);
});

it.each([
	[['note.md', 'clean.md'], 'Several notes'],
	[['--write', '-'], 'standard input is none'],
	[['--write', '--check', 'note.md'], 'cannot be used with'],
	[['gone.md'], 'There is no note gone.md'],
])('refuses %j', async (argv, sentence) => {
	expect(await fmt(...argv)).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining(sentence) });
});
