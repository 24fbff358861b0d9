import { resolve } from 'node:path';
import { Refusal } from '../model/refusal.ts';
import { decode } from '../note/decode.ts';
import { printable } from '../text/printable.ts';
import { rewrite } from './files.ts';
import type { World } from './world.ts';

/** A note that may be written back: its bytes as they were read, and its text. */
export interface Original {
	/** As the person at the keyboard wrote it. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** Without its byte order mark. */
	readonly text: string;
}

/** Reads a note's text to be written back later. Throws a Refusal where that could not be done byte for byte. */
export function original(path: string, bytes: Uint8Array): Original {
	const { text, encoding } = decode(bytes);
	if (encoding !== 'utf-8')
		throw new Refusal(`${path} is UTF-16, and only UTF-8 is written back: save it as UTF-8 and try again.`);
	return { path, bytes, text };
}

/** The bytes of a text, beyond doubt as to their encoding. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text}`);

/** The bytes of another text for a note, with the byte order mark it had. */
export function bytesFor({ bytes }: Original, text: string): Uint8Array {
	const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
	return new TextEncoder().encode(mark + text);
}

/** Writes another text into a note, where it is another; standard input cannot be written to. */
export async function writeBack(world: World, note: Original, text: string): Promise<void> {
	if (text === note.text) return;
	await rewrite(resolve(world.cwd, note.path), bytesFor(note, text), note.bytes);
}

/** The text of a file with its byte order mark, which is a part of the first line for whoever applies a diff. */
const whole = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** What would change in a note, as a unified diff that `patch` and `git apply` understand; empty where nothing would. */
export async function diffOf(world: World, note: Original, text: string): Promise<string> {
	if (text === note.text) return '';
	const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
	const name = note.path === '-' ? 'stdin' : note.path;
	const patch = createTwoFilesPatch(
		...([`a/${name}`, `b/${name}`, whole(note.bytes), whole(bytesFor(note, text))] as const),
		...([undefined, undefined, { headerOptions: FILE_HEADERS_ONLY }] as const),
	);
	// A program gets it to the letter; on a terminal the words of a note may not move the cursor.
	return world.stdout.isTTY ? patch.split('\n').map(printable).join('\n') : patch;
}
