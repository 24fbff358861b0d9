import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assist, type Crew, type Part } from '../../src/cli/crew.ts';
import { noteNames, notesFolder } from '../notes.ts';
import { script } from './world.ts';

let folder: string;
const names = Array.from({ length: 120 }, (_, index) => `${index}.md`);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'cuescript-'));
	for (const [index, name] of names.entries())
		writeFileSync(
			join(folder, name),
			`# The roof\n\n${index % 3 ? '**\n\n' : ''}Good **morning to all ${index} of you.\n`,
		);
	writeFileSync(join(folder, 'header.md'), '---\nscript:\n  lint:\n    no-such-rule: off\n---\n# The roof\n');
	writeFileSync(join(folder, 'long.md'), readFileSync(join(notesFolder, noteNames[0] ?? '')));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What goes from thread to thread is copied, all but the memory they share. */
const copied = <T>(value: T): T => structuredClone(value);

/** Helpers that share the notes with whoever hires them. */
const helping: Crew = { size: 2, hire: async (task) => copied(await assist(copied(task))) };

/** Helpers that take some notes and are never heard of again. */
const breaking: Crew = {
	size: 2,
	hire: async ({ taken }) => {
		Atomics.add(taken, 0, 7);
		throw new Error('out of memory');
	},
};

const idle: Crew = { size: 2, hire: async (): Promise<Part> => new Map() };

const lint = (argv: readonly string[], crew?: Crew) =>
	script(folder, ['lint', ...argv], { stdin: '# Pipe\n\n**\n', ...(crew && { crew: async () => crew }) });

describe('script lint of many notes', () => {
	const mixed = [...names.slice(0, 40), 'none.md', '-', ...names.slice(40), 'header.md', 'long.md'];

	it.each(['pretty', 'json', 'sarif', 'github'])('says the same in %s with and without helpers', async (format) => {
		const alone = await lint(['--format', format, ...mixed]);
		expect([alone.exit, alone.stderr.split('\n').length]).toEqual([2, 3]);
		expect(await lint(['--format', format, ...mixed], helping)).toEqual(alone);
	});

	it('looks itself at what broken helpers had taken', async () => {
		const alone = await lint(['--format', 'unix', ...mixed]);
		expect(await lint(['--format', 'unix', ...mixed], breaking)).toEqual(alone);
		expect(await lint(['--format', 'unix', ...mixed], idle)).toEqual(alone);
	});

	it('leaves each note to one of them', async () => {
		const parts: Part[] = [];
		const hire: Crew['hire'] = async (task) => {
			const part = await assist(copied(task));
			parts.push(part);
			return part;
		};
		await lint(names, { size: 2, hire });
		expect(parts).toHaveLength(2);
		const taken = parts.flatMap((part) => [...part.keys()]);
		expect(new Set(taken).size).toBe(taken.length);
		expect(taken.length).toBeGreaterThan(0);
	});

	it('hires nobody for few notes, nor to mend', async () => {
		const nobody = async (): Promise<Crew> => {
			throw new Error('not wanted');
		};
		const few = await script(folder, ['lint', '--quiet', ...names.slice(0, 79)], { crew: nobody });
		const dry = await script(folder, ['lint', '--fix', '--dry-run', ...names], { crew: nobody });
		expect([few.exit, few.stderr, dry.stderr]).toEqual([1, '', '']);
	});
});
