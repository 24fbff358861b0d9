import {
	accessSync,
	type BigIntStats,
	closeSync,
	constants,
	fchmodSync,
	fstatSync,
	fsyncSync,
	lstatSync,
	openSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../model/refusal.ts';
import { couldNotWrite } from './faults.ts';
import { makeFolder, realFolder, removeEmpty } from './folders.ts';
import { undisturbed } from './signals.ts';

export { readInput } from './input.ts';
export { artifactStem } from './stem.ts';

/** A file to be written: its path and everything that is to be in it. */
export interface Outgoing {
	readonly path: string;
	readonly bytes: Uint8Array;
	/** What the file held when it was read. Where it holds anything else by now, nothing is written. */
	readonly replaces?: Uint8Array;
}

/**
 * The one way onto the disk, for every command. All files are first written whole to temporaries in their own folders, checked
 * and flushed, and only then renamed one after another, so under each name stands the old file or the new one, never half.
 * A folder that is missing is made first, and taken back if nothing comes of it.
 * Nobody can read an artifact who may not read all the notes it was made from, the `inputs`; a file that exists keeps its
 * permissions. Throws a Refusal, with nothing changed and no temporary left, where two files share a path, a folder stands in
 * the way, an output is one of the inputs, or the disk does not do its part.
 *
 * A signal that comes meanwhile takes effect when all names are in place.
 */
export async function writeAll(files: readonly Outgoing[], inputs: readonly string[] = []): Promise<void> {
	const notes = inputs.map((input) => statSync(input, { bigint: true, throwIfNoEntry: false }));
	refuseClashes(files, notes);
	await undisturbed(() => commit(files, notes));
}

/**
 * Puts other bytes into a note, whose old ones were read before. A link is followed and stays a link. Throws a Refusal, with
 * nothing changed, where the note holds something else by now.
 */
export async function rewrite(path: string, bytes: Uint8Array, replaces: Uint8Array): Promise<void> {
	let target: string;
	try {
		target = realpathSync(path);
	} catch (error) {
		throw couldNotWrite(error, path, []);
	}
	await writeAll([{ path: target, bytes, replaces }]);
}

/** Stages all files, then renames them. */
function commit(files: readonly Outgoing[], notes: readonly (BigIntStats | undefined)[]): void {
	const strictest = notes.reduce((mode, note) => mode & Number(note?.mode ?? 0o666n), 0o666);
	const staged: Staged[] = [];
	const done: string[] = [];
	const made: string[] = [];
	let current = '';
	try {
		for (const file of files) {
			current = file.path;
			makeFolder(dirname(file.path), made);
			stage(file, strictest | 0o600, staged);
		}
		for (const file of files) refuseChanged(file);
		for (const { temporary, path } of staged) {
			current = path;
			renameSync(temporary, path);
			done.push(path);
		}
	} catch (error) {
		for (const { temporary } of staged.slice(done.length)) removeQuietly(temporary);
		removeEmpty(made);
		if (error instanceof Refusal) throw error;
		throw couldNotWrite(error, current, done);
	}
}

/** Somebody may have saved the note in the meantime: what they wrote is worth more than what we made of the old one. */
function refuseChanged({ path, replaces }: Outgoing): void {
	if (replaces && !readFileSync(path).equals(replaces))
		throw new Refusal(`${path} was changed by somebody else meanwhile, so nothing was written: run it again.`);
}

interface Staged {
	readonly temporary: string;
	readonly path: string;
}

/** Writes one file whole under a name nobody can guess, and notes it in `staged` as soon as it exists. */
function stage({ path, bytes }: Outgoing, mode: number, staged: Staged[]): void {
	const temporary = join(dirname(path), `.cuescript-${crypto.randomUUID()}.tmp`);
	const descriptor = openSync(temporary, 'wx', mode);
	staged.push({ temporary, path });
	try {
		const old = lstatSync(path, { throwIfNoEntry: false });
		if (old?.isFile()) fchmodSync(descriptor, old.mode & 0o777);
		writeFileSync(descriptor, bytes);
		fsyncSync(descriptor);
		const { size } = fstatSync(descriptor);
		if (size !== bytes.byteLength) throw new Error(`${size} of ${bytes.byteLength} bytes arrived`);
	} finally {
		closeSync(descriptor);
	}
}

function removeQuietly(path: string): void {
	try {
		rmSync(path, { force: true });
	} catch {
		// What made the write fail may keep the temporary from going, too; the first fault is the one to tell of.
	}
}

/** Everything that can be known before the first byte is written. */
function refuseClashes(files: readonly Outgoing[], notes: readonly (BigIntStats | undefined)[]): void {
	const taken = new Set<string>();
	for (const { path } of files) {
		const key = join(folderOf(path), basename(path)).normalize('NFC').toLowerCase();
		if (taken.has(key))
			throw new Refusal(`Two files would be written as ${path}, so nothing was: give one of them another name.`);
		taken.add(key);
		const there = statSync(path, { bigint: true, throwIfNoEntry: false });
		if (!there) continue;
		if (there.isDirectory())
			throw new Refusal(`A folder stands where ${path} is to go: move it, or have the file written elsewhere.`);
		if (notes.some((note) => note && note.dev === there.dev && note.ino === there.ino))
			throw new Refusal(`${path} is the note itself and is not written over: give the output another name.`);
		try {
			accessSync(path, constants.W_OK);
		} catch (error) {
			throw couldNotWrite(error, path, []);
		}
	}
}

/** The folder a file is to go into, free of links; it may be missing yet. */
function folderOf(path: string): string {
	const folder = dirname(path);
	try {
		const real = realFolder(folder);
		if (statSync(real, { throwIfNoEntry: false })?.isDirectory() ?? true) return real;
	} catch (error) {
		throw couldNotWrite(error, path, []);
	}
	throw new Refusal(`${folder} is a file, not a folder: choose a folder to write to.`);
}
