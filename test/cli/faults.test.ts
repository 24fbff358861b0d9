import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { script } from './world.ts';

/** What is done to the disk while a command runs: each call is told of before it is made, and may be made to fail. */
const disk = vi.hoisted(() => ({
	calls: 0,
	watching: false,
	before: (_half: () => void): void => undefined,
}));

vi.mock('node:fs', async (original) => {
	const fs = await original<typeof import('node:fs')>();
	type Call = (...args: unknown[]) => unknown;
	const names = Object.keys(fs).filter((name) =>
		/^(?:write|writeFile|rename|mkdir|rm|rmdir|unlink|fsync|fchmod|ftruncate|copyFile|appendFile)Sync$/.test(name),
	);
	const watched =
		(name: string, call: Call, writes: (args: unknown[]) => boolean): Call =>
		(...args) => {
			if (!disk.watching || !writes(args)) return call(...args);
			disk.calls++;
			disk.before(() => {
				if (name === 'writeFileSync') call(args[0], (args[1] as Uint8Array).subarray(0, 1000));
			});
			return call(...args);
		};
	const table = fs as unknown as Record<string, Call>;
	return {
		...fs,
		...Object.fromEntries(names.map((name) => [name, watched(name, table[name] as Call, () => true)])),
		openSync: watched('openSync', table.openSync as Call, ([, flags]) => flags !== undefined && flags !== 'r'),
	};
});

/** Its bytes, a character each. */
const note = Buffer.from(
	'# The ferry   \n\n\n\nGood evening, all of you.\n\n**\n\n•  The engine is sixty years old.\n\n(smile)\n',
).toString('latin1');
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cuescript-'));
});
afterEach(() => {
	disk.watching = false;
	rmSync(folder, { recursive: true });
});

/** All files of a folder, as they stand this moment. */
const filesIn = (from: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		readdirSync(from, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => [basename(entry.name), readFileSync(join(entry.parentPath, entry.name), 'latin1')]),
	);

/** A folder of its own with the note and, where there is something old, what an earlier run left beside it. */
function scene(name: string, old: Readonly<Record<string, string>>): string {
	const at = join(folder, name);
	mkdirSync(at);
	for (const [file, text] of Object.entries(old)) writeFileSync(join(at, file), text, 'latin1');
	return at;
}

const commands: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[] = [
	['build over nothing', ['build', 'talk.md'], {}],
	['build over artifacts', ['build', 'talk.md'], { 'talk.cards.pdf': 'old cards', 'talk.handout.md': 'old words' }],
	['build into new folders', ['build', 'talk.md', '--out-dir', 'new/folder'], {}],
	['lint --fix', ['lint', '--fix', 'talk.md'], {}],
	['fmt --write', ['fmt', '--write', 'talk.md'], {}],
];

describe.each(commands)('%s', (_, argv, beside) => {
	const old = { 'talk.md': note, ...beside };

	/** Runs the command in a folder of its own and says what is then in it, and how many times it asked something of the disk. */
	async function run(name: string, before: typeof disk.before = () => undefined) {
		const at = scene(name, old);
		Object.assign(disk, { calls: 0, watching: true, before });
		const ran = await script(at, argv);
		disk.watching = false;
		return { ...ran, files: filesIn(at), calls: disk.calls };
	}

	/** Files that are neither the old ones nor the new ones. */
	const torn = (now: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
		Object.keys(now).filter(
			(name) => now[name] !== (old as Readonly<Record<string, string>>)[name] && now[name] !== after[name],
		);
	const isTemporary = (name: string) => name.startsWith('.cuescript-') && name.endsWith('.tmp');

	it('leaves each file old or new when the machine stops at any moment', async () => {
		const { files: after } = await run('whole');
		const moments: Readonly<Record<string, string>>[] = [];
		await run('stopped', () => moments.push(filesIn(join(folder, 'stopped'))));
		expect(moments.length).toBeGreaterThan(4);
		for (const now of moments) {
			expect(torn(now, after).filter((name) => !isTemporary(name))).toEqual([]);
			for (const name of Object.keys(old)) expect(now).toHaveProperty([name]);
		}
	});

	it('leaves each file old or new, and nothing else, when the disk is full at any call', async () => {
		const { files: after, calls } = await run('whole');
		expect(calls).toBeGreaterThan(3);
		for (let failing = 1; failing <= calls; failing++) {
			const ran = await run(`${failing}`, (half) => {
				if (disk.calls !== failing) return;
				half();
				throw Object.assign(new Error('full'), { code: 'ENOSPC' });
			});
			const { exit, stderr, files: now } = ran;
			expect(torn(now, after), `call ${failing}`).toEqual([]);
			for (const name of Object.keys(old)) expect(now).toHaveProperty([name]);
			// What fails while it tidies up takes nothing from the result.
			if (exit === 0) expect(now).toEqual(after);
			else expect(stderr).toMatch(/^script: [^\n]*(?:disk|system)[^\n]*: [^\n]+\.$/m);
		}
	});
});
