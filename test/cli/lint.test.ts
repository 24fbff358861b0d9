import {
	chmodSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
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

describe('script lint --fix', () => {
	const messy = '# The roof\r\n\r\n**\r\n\r\nGood morning to all of you.\r\n';
	const mended = '# The roof\r\n\r\nGood morning to all of you.\r\n';
	const at = (name: string) => join(folder, name);

	it('mends the note in its file, and a second run finds nothing to mend', async () => {
		writeFileSync(at('a.md'), messy);
		const first = await lint('--fix', 'a.md');
		expect([first.exit, first.stderr]).toEqual([0, 'a.md: mended 1\n']);
		expect(readFileSync(at('a.md'), 'utf8')).toBe(mended);
		const { mtimeNs, ino } = statSync(at('a.md'), { bigint: true });
		expect((await lint('--fix', 'a.md')).stderr).toBe('');
		expect(statSync(at('a.md'), { bigint: true })).toMatchObject({ mtimeNs, ino });
	});

	it('keeps permissions and the byte order mark', async () => {
		writeFileSync(at('a.md'), `\ufeff${messy}`);
		chmodSync(at('a.md'), 0o640);
		await lint('--fix', 'a.md');
		expect(readFileSync(at('a.md'), 'utf8')).toBe(`\ufeff${mended}`);
		expect(statSync(at('a.md')).mode & 0o777).toBe(0o640);
		expect(readdirSync(folder).sort()).toEqual(['a.md', 'clean.md', 'note.md']);
	});

	it('changes what a link leads to, not the link', async () => {
		mkdirSync(at('notes'));
		writeFileSync(at('notes/a.md'), messy);
		symlinkSync('notes/a.md', at('link.md'));
		await lint('--fix', 'link.md');
		expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true);
		expect(readFileSync(at('notes/a.md'), 'utf8')).toBe(mended);
	});

	it('leaves alone what is not UTF-8', async () => {
		const bytes = Buffer.from(`\ufeff${messy}`, 'utf16le');
		writeFileSync(at('a.md'), bytes);
		const { exit, stderr } = await lint('--fix', 'a.md');
		expect([exit, stderr]).toEqual([2, expect.stringContaining('a.md is UTF-16')]);
		expect(readFileSync(at('a.md')).equals(bytes)).toBe(true);
	});

	it('has no file to write to where the note comes from standard input', async () => {
		const { exit, stderr } = await script(folder, ['lint', '--fix', '-'], { stdin: messy });
		expect([exit, stderr]).toEqual([2, expect.stringContaining('standard input')]);
	});

	it('says with --dry-run what it would change, and changes nothing', async () => {
		const text = messy.replaceAll('\r', '');
		writeFileSync(at('a.md'), text);
		const { stdout, exit } = await lint('--fix', '--dry-run', 'a.md', 'clean.md');
		expect(exit).toBe(1);
		expect(stdout).toBe(
			'--- a/a.md\n+++ b/a.md\n@@ -1,5 +1,3 @@\n # The roof\n \n-**\n-\n Good morning to all of you.\n',
		);
		expect(readFileSync(at('a.md'), 'utf8')).toBe(text);
		expect((await lint('--dry-run', 'a.md')).stderr).toContain('give it both');
	});
});

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

	it('says which note chooses a rule there is none of, and judges the others', async () => {
		writeFileSync(join(folder, 'typo.md'), '---\nscript:\n  lint:\n    stray-markr: off\n---\nGood morning.\n');
		const { exit, stderr, stdout } = await unix('typo.md', 'note.md');
		expect([exit, stdout.split('\n').length]).toEqual([2, 3]);
		expect(stderr).toMatch(/^script: typo\.md: There is no rule called “stray-markr”: did you mean stray-marker\?/);
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
