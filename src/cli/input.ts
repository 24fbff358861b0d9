import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Refusal } from '../model/refusal.ts';
import { couldNotRead } from './faults.ts';
import type { World } from './world.ts';

const megabyte = 1024 * 1024;

/** No note is larger, in bytes; a whole book is one or two megabytes. */
const largest = 64 * megabyte;

/**
 * The bytes of a note: of the file at `path`, taken from `world.cwd`, or of standard input when it is `-`. Throws a Refusal
 * when there is no such file, or none that can be read as a note.
 */
export async function readInput(path: string, world: Pick<World, 'cwd' | 'stdin'>): Promise<Uint8Array> {
	const bytes = await bytesOf(path, world);
	if (bytes.length > sizable) optimiseSooner();
	if (bytes.length > long) spareMemory();
	return bytes;
}

/** Notes longer than this, in bytes, keep the command busy for more than a second. */
const sizable = 100_000;

/** The command starts with an optimiser that waits (bin/load.js): on a note that takes seconds it pays for itself, a fifth as late. */
function optimiseSooner(): void {
	if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=800000');
}

/** Notes longer than this, in bytes, fill more than three thousand cards. */
const long = 600_000;

/**
 * V8 lets a heap grow to four times what is in use before it cleans up, which for a deck of thousands of cards is half a gigabyte. For
 * a long note it is told to do so at half as much again. Of other versions of Node nothing is known.
 */
function spareMemory(): void {
	if (process.version.startsWith('v20.')) setFlagsFromString('--heap-growing-percent=50');
}

async function bytesOf(path: string, world: Pick<World, 'cwd' | 'stdin'>): Promise<Uint8Array> {
	if (path === '-') return readStream(world.stdin);
	if (path === '') throw new Refusal('The name of the note is empty: say which note, or - for standard input.');
	try {
		const file = resolve(world.cwd, path);
		const found = statSync(file);
		if (found.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
		// A device or a pipe may never end, and opening it may wait for ever.
		if (!found.isFile())
			throw new Refusal(`${path} is a device or a pipe, not a file: pipe it in, with - as the name of the note.`);
		if (found.size > largest) throw tooLarge(path);
		return readFileSync(file);
	} catch (error) {
		throw error instanceof Refusal ? error : couldNotRead(error, path);
	}
}

async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of stream) {
			const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
			chunks.push(bytes);
			size += bytes.byteLength;
			if (size > largest) throw tooLarge('Standard input');
		}
	} catch (error) {
		throw error instanceof Refusal ? error : couldNotRead(error, 'Standard input');
	}
	return Buffer.concat(chunks);
}

const tooLarge = (name: string) =>
	new Refusal(`${name} is larger than ${largest / megabyte} MB, which no note is: name the note itself, or cut it.`);
