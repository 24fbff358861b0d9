import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontSource, templates } from '../src/assets.ts';
import { settle } from '../src/config/settings.ts';
import type { LedgerLine } from '../src/model/ledger.ts';
import { openPress } from '../src/pdf/press.ts';
import { print, type Understood, understand } from '../src/pipeline.ts';
import { type RendererName, renderers } from '../src/render/renderers.ts';
import { frozen } from './frozen.ts';
import { noteNames, notesFolder } from './notes.ts';
import { readPdf, wordsOf } from './pdf/read.ts';

const date = new Date(Date.UTC(2026, 2, 14));
const settings = settle({}, {});
const read = (name: string) => understand(readFileSync(join(notesFolder, name)), name.replace(/\.md$/, ''), settings);

const press = openPress(fontSource());

async function build(understood: Understood, names: readonly RendererName[]) {
	const chosen = await Promise.all(names.map((name) => renderers[name].load()));
	const paper = { date, templates, press: await press, sheet: 'a4', card: '3x5' } as const;
	return print(frozen(understood), chosen, paper);
}

/**
 * Letters and figures alone, so that neither spaces nor marks between them matter. Alefs are left out: a lam-alef is one glyph,
 * whose two letters pdf.js hands over in either order.
 */
const bare = (text: string) =>
	text
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]+/gu, '')
		.replace(/[اأإآ]/g, '');

/** A word; in scripts without spaces a letter, since a page may end between any two words. */
const word = /[\p{sc=Thai}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|\p{L}[\p{L}\p{M}]*/gu;

/** The words of the note's lines of some kind, each with its markers, dress and quotation marks off, as the note has them. */
function wordsOfLines(text: string, ledger: readonly LedgerLine[], kind: string): readonly string[] {
	const lines = text.split(/\r\n|\n/);
	return ledger
		.filter((entry) => entry.kind === kind)
		.flatMap(({ line }) => (lines[line - 1] ?? '').replace(/<[^>]*>|&[a-z]+;|\]\([^)]*\)/g, ' ').match(word) ?? []);
}

/** What no font of this machine can draw is printed as `[U+1F9FF]`; here the character itself again. */
const spelled = (text: string) =>
	text.replace(/\[\s*U\s*\+\s*([0-9A-F]{4,6})\s*\]/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));

/** Whether the words stand in a text in this order, whatever is between them; else the first that does not. */
function missing(words: readonly string[], text: string): string | undefined {
	let at = 0;
	for (const sought of words.map(bare)) {
		const found = text.indexOf(sought, at);
		if (found < 0) return sought;
		at = found + sought.length;
	}
	return undefined;
}

describe.each(noteNames)('%s', (name) => {
	it('has one entry in the ledger for every line that is not blank', async () => {
		const { note, talk } = await read(name);
		const written = note.text
			.split(/\r\n|\n/)
			.flatMap((line, index) => (/^[\s\u00a0\u3000\ufeff]*$/.test(line) ? [] : [index + 1]));
		expect(talk.ledger.map(({ line }) => line)).toEqual(written);
	});

	it('is printed with its title line, and with every spoken word in order', async () => {
		const understood = await read(name);
		const [script] = await build(understood, ['pdf']);
		const printed = bare(spelled(wordsOf(await readPdf(script?.bytes ?? new Uint8Array()))));
		for (const kind of ['title', 'speech'])
			expect(missing(wordsOfLines(understood.note.text, understood.talk.ledger, kind), printed)).toBeUndefined();
	});
});

it('prints the same bytes from the same note, whatever was printed before', async () => {
	const names = Object.keys(renderers) as RendererName[];
	const first = await build(await read('bullets-pasted-from-a-document.md'), names);
	await build(await read('arabic-talk-old-library.md'), names);
	const again = await build(await read('bullets-pasted-from-a-document.md'), names);
	const base64 = (artifacts: typeof first) => artifacts.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
	expect(base64(again)).toEqual(base64(first));
});
