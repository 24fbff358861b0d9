import {
	chmodSync,
	existsSync,
	linkSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { artifactStem, readInput, rewrite, writeAll } from '../../src/cli/files.ts';
import { Refusal } from '../../src/model/refusal.ts';

/** The next call of this name fails with this code, after half of the bytes where it is a write. */
const fault = vi.hoisted((): { name: string; skip: number; code: string } => ({ name: '', skip: 0, code: '' }));

vi.mock('node:fs', async (original) => {
	const fs = await original<typeof import('node:fs')>();
	const failing = Object.fromEntries(
		(['openSync', 'fchmodSync', 'writeFileSync', 'fsyncSync', 'fstatSync', 'renameSync', 'accessSync'] as const).map(
			(name) => [
				name,
				(...args: unknown[]) => {
					const call = fs[name] as (...args: unknown[]) => unknown;
					if (fault.name !== name || fault.skip-- > 0) return call(...args);
					fault.name = '';
					if (name === 'writeFileSync') call(args[0], (args[1] as Uint8Array).subarray(1));
					if (fault.code) throw Object.assign(new Error(fault.code), { code: fault.code });
					return name === 'fstatSync' ? { size: 1 } : undefined;
				},
			],
		),
	);
	return { ...fs, ...failing };
});

const bytes = (text: string) => new TextEncoder().encode(text);
let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const files = () => readdirSync(folder).sort();
const text = (name: string) => readFileSync(at(name), 'utf8');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cuescript-'));
});
afterEach(() => {
	fault.name = '';
	rmSync(folder, { recursive: true });
});

/** The one sentence a promise is refused with. */
async function sentence(promise: Promise<unknown>): Promise<string> {
	const error = await promise.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	expect(error).toBeInstanceOf(Refusal);
	const { message } = error as Refusal;
	expect(message).toMatch(/^[^\n]+: [^\n]+\.$/);
	return message;
}

describe('rewrite', () => {
	it('does not write over a note that somebody saved in the meantime', async () => {
		writeFileSync(at('note.md'), 'newer');
		expect(await sentence(rewrite(at('note.md'), bytes('mended'), bytes('old')))).toContain('was changed');
		expect([files(), text('note.md')]).toEqual([['note.md'], 'newer']);
	});

	it('follows a link, and refuses one that leads nowhere', async () => {
		mkdirSync(at('notes'));
		writeFileSync(at('notes', 'note.md'), 'old');
		symlinkSync(join('notes', 'note.md'), at('link.md'));
		await rewrite(at('link.md'), bytes('mended'), bytes('old'));
		expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true);
		expect(readFileSync(at('notes', 'note.md'), 'utf8')).toBe('mended');
		symlinkSync('nowhere.md', at('dead.md'));
		await sentence(rewrite(at('dead.md'), bytes('mended'), bytes('old')));
	});
});

describe('writeAll', () => {
	it('writes every file whole and leaves nothing else', async () => {
		writeFileSync(at('old.pdf'), 'old and longer');
		await writeAll([
			{ path: at('old.pdf'), bytes: bytes('new') },
			{ path: at('empty.md'), bytes: bytes('') },
			{ path: at('large.pdf'), bytes: new Uint8Array(3_000_000).fill(7) },
		]);
		expect(files()).toEqual(['empty.md', 'large.pdf', 'old.pdf']);
		expect(text('old.pdf')).toBe('new');
		expect(statSync(at('large.pdf')).size).toBe(3_000_000);
	});

	it('keeps the permissions of a file that exists', async () => {
		writeFileSync(at('old.pdf'), '');
		chmodSync(at('old.pdf'), 0o640);
		await writeAll([{ path: at('old.pdf'), bytes: bytes('new') }]);
		expect(statSync(at('old.pdf')).mode & 0o777).toBe(0o640);
	});

	it('lets nobody read what was made from a note they may not read', async () => {
		writeFileSync(at('talk.md'), '');
		writeFileSync(at('open.md'), '');
		chmodSync(at('talk.md'), 0o400);
		await writeAll([{ path: at('talk.pdf'), bytes: bytes('new') }], [at('open.md'), at('talk.md')]);
		expect(statSync(at('talk.pdf')).mode & 0o777).toBe(0o600);
		await writeAll([{ path: at('open.pdf'), bytes: bytes('new') }], [at('open.md')]);
		expect(statSync(at('open.pdf')).mode & 0o777).toBe(statSync(at('open.md')).mode & 0o777);
	});

	it('replaces a link and leaves what it points at alone', async () => {
		mkdirSync(at('else'));
		writeFileSync(at('else', 'precious.pdf'), 'precious');
		symlinkSync(at('else', 'precious.pdf'), at('a.pdf'));
		symlinkSync(at('else', 'nothing.pdf'), at('b.pdf'));
		await writeAll(['a.pdf', 'b.pdf'].map((name) => ({ path: at(name), bytes: bytes('new') })));
		expect(text('else/precious.pdf')).toBe('precious');
		expect(readdirSync(at('else'))).toEqual(['precious.pdf']);
		expect(lstatSync(at('a.pdf')).isFile() && lstatSync(at('b.pdf')).isFile()).toBe(true);
	});

	/** Before anything is written. */
	const clashes: readonly (readonly [string, () => Promise<void>, RegExp])[] = [
		[
			'a file among its folders',
			() => writeAll([out('ok.pdf'), out('talk.md/none/a.pdf')]),
			/part of its path is a file/,
		],
		['a dead link as its folder', () => writeAll([out('ok.pdf'), out('dead/a.pdf')]), /dead link.* choose another/],
		['a file for a folder', () => writeAll([out('ok.pdf'), out('talk.md/a.pdf')]), /talk\.md is a file/],
		['a folder in the way', () => writeAll([out('ok.pdf'), out('folder')]), /folder stands where .*folder/],
		['two files of one path', () => writeAll([out('ok.pdf'), out('./folder/../ok.pdf')]), /Two files .*ok\.pdf/],
		['names that differ in case only', () => writeAll([out('ok.pdf'), out('OK.pdf')]), /Two files/],
		['two ways to one folder', () => writeAll([out('folder/a.pdf'), out('link/a.pdf')]), /Two files/],
		[
			'the note itself',
			() => writeAll([out('ok.pdf'), out('talk.md')], [at('talk.md')]),
			/talk\.md is the note itself/,
		],
		['another name of the note', () => writeAll([out('hard.md')], [at('talk.md')]), /hard\.md is the note itself/],
		['a link to the note', () => writeAll([out('soft.md')], [at('talk.md')]), /soft\.md is the note itself/],
	];
	const out = (path: string) => ({ path: `${folder}/${path}`, bytes: bytes('new') });

	it.each(clashes)('refuses %s and writes nothing', async (_, write, says) => {
		mkdirSync(at('folder'));
		writeFileSync(at('talk.md'), 'note');
		linkSync(at('talk.md'), at('hard.md'));
		symlinkSync(at('talk.md'), at('soft.md'));
		symlinkSync(at('folder'), at('link'));
		symlinkSync(at('gone'), at('dead'));
		const before = readdirSync(folder, { recursive: true });
		expect(await sentence(write())).toMatch(says);
		expect(readdirSync(folder, { recursive: true })).toEqual(before);
		expect(text('talk.md')).toBe('note');
	});

	it.each([
		['openSync', 'EACCES', /not allowed.*permissions/],
		['openSync', 'EROFS', /can only be read/],
		['writeFileSync', 'ENOSPC', /disk is full.*nothing was changed.*free/],
		['writeFileSync', 'EFBIG', /that large/],
		['fchmodSync', 'EPERM', /not allowed/],
		['fsyncSync', 'EIO', /disk reports an error/],
		['fstatSync', '', /no known reason/],
		['accessSync', 'EACCES', /not allowed/],
		['renameSync', 'EXDEV', /EXDEV/],
	])('leaves everything as it was when %s fails with %s', async (name, code, says) => {
		for (const skip of [0, 1]) {
			writeFileSync(at('a.pdf'), 'old a');
			writeFileSync(at('b.pdf'), 'old b');
			Object.assign(fault, { name, code, skip });
			if (name === 'renameSync' && skip === 1) continue;
			const message = await sentence(writeAll([out('a.pdf'), out('b.pdf')]));
			expect(message).toMatch(says);
			expect(message).toContain(at(skip ? 'b.pdf' : 'a.pdf'));
			expect(files()).toEqual(['a.pdf', 'b.pdf']);
			expect([text('a.pdf'), text('b.pdf')]).toEqual(['old a', 'old b']);
		}
	});

	it('makes the folders that are missing, and takes them back when nothing comes of it', async () => {
		const deep = () => writeAll([out('ok.pdf'), out('new/and/deep/a.pdf'), out('new/b.pdf')]);
		for (const name of ['openSync', 'writeFileSync', 'renameSync']) {
			Object.assign(fault, { name, code: 'ENOSPC', skip: name === 'renameSync' ? 0 : 1 });
			await sentence(deep());
			expect(files()).toEqual([]);
		}
		await deep();
		expect(text('new/and/deep/a.pdf') + text('new/b.pdf')).toBe('newnew');
	});

	it('says which files are new when the disk fails between two renames', async () => {
		Object.assign(fault, { name: 'renameSync', code: 'EIO', skip: 1 });
		expect(await sentence(writeAll([out('a.pdf'), out('b.pdf'), out('c.pdf')]))).toMatch(/b\.pdf .*only a\.pdf is new/);
		expect(files()).toEqual(['a.pdf']);
		expect(text('a.pdf')).toBe('new');
	});
});

describe('readInput', () => {
	const world = (...chunks: (string | Uint8Array)[]) => ({
		cwd: folder,
		stdin: (async function* () {
			yield* chunks;
		})(),
	});

	it('reads a file from the working folder and standard input for a dash', async () => {
		writeFileSync(at('talk.md'), 'Good evening');
		expect(Buffer.from(await readInput('talk.md', world())).toString()).toBe('Good evening');
		expect(Buffer.from(await readInput('-', world('Good ', bytes('evening')))).toString()).toBe('Good evening');
		expect((await readInput('-', world())).length).toBe(0);
	});

	it.each([
		['no name', '', /empty/],
		['a missing note', 'none.md', /no note none\.md: check/],
		['a folder', 'folder', /folder is a folder: name the note/],
		['a path through a file', 'talk.md/x.md', /talk\.md\/x\.md.*not a folder/],
		['a link to itself', 'loop.md', /loop\.md is a link/],
		['a device', '/dev/null', /device or a pipe/],
		['a name that is too long', `${'n'.repeat(300)}.md`, /too long/],
		['a huge file', 'huge.md', /huge\.md is larger than 64 MB/],
	])('refuses %s with what to do', async (_, path, says) => {
		mkdirSync(at('folder'));
		writeFileSync(at('talk.md'), '');
		symlinkSync('loop.md', at('loop.md'));
		writeFileSync(at('huge.md'), '');
		truncateSync(at('huge.md'), 3 * 2 ** 30);
		expect(await sentence(readInput(path, world()))).toMatch(says);
	});

	it('stops reading a standard input that does not end, and refuses one that breaks', async () => {
		const endless = async function* () {
			while (true) yield new Uint8Array(2 ** 22);
		};
		expect(await sentence(readInput('-', { cwd: folder, stdin: endless() }))).toMatch(/Standard input is larger/);
		const broken = async function* () {
			yield bytes('Good');
			throw Object.assign(new Error(), { code: 'EISDIR' });
		};
		expect(await sentence(readInput('-', { cwd: folder, stdin: broken() }))).toMatch(/Standard input is a folder/);
	});
});

describe('artifactStem', () => {
	it.each([
		['talk.md', 'talk'],
		['notes/review.2024.md', 'review.2024'],
		['SPEECH.MD', 'SPEECH'],
		['no-extension', 'no-extension'],
		['with space.txt', 'with space'],
		['na\u0131\u0308ve.md', 'na\u0131\u0308ve'],
		['cafe\u0301.md', 'caf\u00e9'],
		['-rf.md', 'rf'],
		['..md', 'note'],
		['.hidden.md', 'hidden'],
		['~home.md', 'home'],
		['a:b*c?.md', 'a_b_c_'],
		['back\\slash.md', 'back_slash'],
		['two\nlines\u202e.md', 'two_lines_'],
		['CON.md', '_CON'],
		['nul.notes.md', '_nul.notes'],
		['Com1.md', '_Com1'],
		['console.md', 'console'],
		['con .md', '_con'],
		['dots...md', 'dots'],
		['...', 'note'],
		['-', 'note'],
	])('%j becomes %j', (note, stem) => {
		expect(artifactStem(note)).toBe(stem);
	});

	it('takes a given name for standard input', () => {
		expect(artifactStem('-', 'toast')).toBe('toast');
	});

	it('is a name every file system takes, whatever the note is called', () => {
		const name = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: 'grapheme', minLength: 100, maxLength: 300 }),
		);
		fc.assert(
			fc.property(name, (note) => {
				const stem = artifactStem(note);
				expect(stem).not.toMatch(/^[-.~\s]|[.\s]$|[<>:"/\\|?*\p{Cc}\p{Cs}]|^$/u);
				expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(120);
				expect(artifactStem(`${stem}.md`)).toBe(stem);
			}),
			{ numRuns: 500 },
		);
	});

	it('makes a file that can be written', async () => {
		const stem = artifactStem(`${'長い名前'.repeat(80)}.md`);
		await writeAll([{ path: at(`${stem}.handout.pdf`), bytes: bytes('new') }]);
		expect(existsSync(at(`${stem}.handout.pdf`))).toBe(true);
	});
});
