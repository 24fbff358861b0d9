import type { Finding } from '../model/finding.ts';
import { Unreadable } from '../model/refusal.ts';
import { controlFindings } from './decode-controls.ts';
import { nameOfFormat } from './decode-formats.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file's text, and how it was written. */
export interface Decoded {
	/** Without the byte order mark; every other character stands where the author's editor shows it. */
	readonly text: string;
	readonly encoding: Encoding;
	/** The file begins with a byte order mark. */
	readonly bom: boolean;
	/** `control-character`: what no keyboard writes. */
	readonly findings: readonly Finding[];
}

/**
 * The one way from bytes to text: UTF-8, or UTF-16 with a byte order mark or without one where nothing else fits. Throws an
 * Unreadable that names what the file is instead: a document of another program, or text in another encoding.
 */
export function decode(bytes: Uint8Array): Decoded {
	const format = nameOfFormat(bytes);
	if (format) throw new Unreadable(`is ${format}, not a note: save or export it as plain text or Markdown first.`);
	const { encoding, bom } = encodingOf(bytes);
	const text = strictly(encoding, bytes);
	if (text === undefined) throw new Unreadable(unreadable(bytes, encoding));
	const findings = controlFindings(text);
	if (findings === 'binary')
		throw new Unreadable('is a binary file, not a note: save or export it as plain text or Markdown first.');
	return { text, encoding, bom, findings };
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding | 'utf-32' }[] = [
	{ bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32' },
	{ bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32' },
	{ bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
	{ bytes: [0xff, 0xfe], encoding: 'utf-16le' },
	{ bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

function encodingOf(bytes: Uint8Array): { readonly encoding: Encoding; readonly bom: boolean } {
	const mark = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
	if (mark?.encoding === 'utf-32') throw new Unreadable('is encoded in UTF-32: save it as UTF-8 and try again.');
	return mark ? { encoding: mark.encoding, bom: true } : { encoding: unmarkedEncoding(bytes), bom: false };
}

/**
 * UTF-16 without a mark is believed only where it is unmistakable: at least a third of all units are ASCII letters beside
 * a zero byte, all zero bytes are on one side, and the number of bytes is even.
 */
function unmarkedEncoding(bytes: Uint8Array): Encoding {
	const zeros = [0, 0];
	for (let index = bytes.indexOf(0); index >= 0; index = bytes.indexOf(0, index + 1)) {
		const side = index % 2;
		zeros[side] = (zeros[side] ?? 0) + 1;
		if (zeros[0] && zeros[1]) return 'utf-8';
	}
	const [even = 0, odd = 0] = zeros;
	if (bytes.length % 2 !== 0 || (even + odd) * 6 < bytes.length || even + odd < 8) return 'utf-8';
	return even > 0 ? 'utf-16be' : 'utf-16le';
}

function strictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function unreadable(bytes: Uint8Array, encoding: Encoding): string {
	if (encoding !== 'utf-8') return 'is damaged UTF-16 text: open it in an editor and save it as UTF-8.';
	// What cannot be read comes out as U+FFFD, so the first byte that differs is the first that cannot be read.
	const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
	let bad = 0;
	let line = 1;
	while (bytes[bad] === again[bad]) if (bytes[bad++] === 0x0a) line++;
	const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
	const advice = 'open it in an editor and save it with the encoding UTF-8';
	return bytes.includes(0)
		? 'is a binary file, not a note: save or export it as plain text or Markdown first.'
		: `is not UTF-8 (line ${line} holds the byte 0x${byte}), perhaps it is Windows-1252 or another old encoding: ${advice}.`;
}
