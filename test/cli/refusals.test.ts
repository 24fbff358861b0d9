import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { script } from './world.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cuescript-'));
	writeFileSync(join(folder, 'talk.md'), '# Harvest supper\n\n## Welcome\n\nGood evening, everyone.\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What was typed, and what the one sentence has to say. */
const refusals: readonly (readonly [string, RegExp])[] = [
	['build missing.md', /missing\.md/],
	['build folder', /folder/],
	['build picture.md', /picture\.md is a PNG image/],
	['build talk.md --out-dir other/talk.md', /other.talk\.md is a file/],
	['build picture.md --out-dir not/yet/there', /picture\.md is a PNG image/],
	...(['outline', 'time', 'cards', 'lint', 'lint --fix', 'lint --print-config', 'fmt', 'fmt --check'] as const).map(
		(command): readonly [string, RegExp] => [`${command} picture.md`, /picture\.md is a PNG image/],
	),
	['build talk.md --pace brisk', /--pace.*brisk.*normal/],
	['build talk.md --card 9x9', /--card.*9x9.*3x5/],
	['build talk.md other/talk.md --out-dir folder', /same|both/],
	['handout talk.md -o talk.docx', /talk\.docx.*\.pdf.*\.md/],
	['cards', /note/],
	['biuld talk.md', /biuld.*build/],
	['outline talk.md --json --why', /--why/],
	['lint talk.md --severity loud', /loud/],
];

describe('what cannot be done', () => {
	for (const [typed, says] of refusals)
		it(`script ${typed}`, async () => {
			mkdirSync(join(folder, 'folder'));
			mkdirSync(join(folder, 'other'));
			writeFileSync(join(folder, 'other/talk.md'), 'Hello.\n');
			writeFileSync(
				join(folder, 'picture.md'),
				Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
			);
			const before = readdirSync(folder, { recursive: true });
			const { exit, stdout, stderr } = await script(folder, typed.split(' '));
			expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
			expect(stderr).toMatch(says);
			expect(stderr.trimEnd().split('\n')).toHaveLength(1);
			expect(stderr).toMatch(/^script: .*[.?)]\n$/);
			expect(readdirSync(folder, { recursive: true })).toEqual(before);
		});

	it('tells what standard input holds', async () => {
		const { exit, stderr } = await script(folder, ['lint', '-'], { stdin: Uint8Array.from([0x63, 0xe9, 0x20]) });
		expect([exit, stderr]).toEqual([2, expect.stringMatching(/^script: Standard input is not UTF-8 \(line 1 /)]);
	});

	it.each([['lint'], ['lint', '--fix'], ['fmt', '--check']])(
		'script %s goes on with the other notes',
		async (...words) => {
			writeFileSync(join(folder, 'old.md'), Uint8Array.from([0x63, 0xe9, 0x20]));
			writeFileSync(join(folder, 'messy.md'), '# Supper\n\n**\n\nGood evening, everyone.\n');
			const { exit, stdout, stderr } = await script(folder, [...words, 'old.md', 'messy.md', 'gone.md', 'talk.md']);
			expect(exit).toBe(2);
			expect(stderr).toContain('script: old.md is not UTF-8');
			expect(stderr).toContain('script: There is no note gone.md');
			expect(stdout + stderr).toContain('messy.md');
		},
	);

	it('does what can be done for the other notes of a batch', async () => {
		const { exit, stderr } = await script(folder, ['build', 'missing.md', 'talk.md']);
		expect(exit).toBe(2);
		expect(stderr).toContain('missing.md');
		expect(readdirSync(folder).sort()).toEqual([
			'talk.cards.pdf',
			'talk.handout.md',
			'talk.handout.pdf',
			'talk.md',
			'talk.script.pdf',
		]);
	});
});
