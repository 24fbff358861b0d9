/** What holds for every note. A table, so that the suite and `npm run fuzz` hold notes to the same promises. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { fontSource, templates } from '../../src/assets.ts';
import { settle } from '../../src/config/settings.ts';
import { pretty } from '../../src/lint/reporters/pretty.ts';
import type { Palette } from '../../src/lint/reporters/report.ts';
import { Refusal } from '../../src/model/refusal.ts';
import type { Beat, Section, Talk } from '../../src/model/talk.ts';
import { childrenOf, plain, runsOf } from '../../src/model/words.ts';
import { openPress } from '../../src/pdf/press.ts';
import { print, review, understand } from '../../src/pipeline.ts';
import type { Sheet } from '../../src/render/renderer.ts';
import { renderers } from '../../src/render/renderers.ts';
import { frozen } from '../frozen.ts';
import { readPdf, wordsOf } from '../pdf/read.ts';
import { careful, note, tagsIn, wounded } from './notes.ts';

export interface Property {
	readonly name: string;
	/** Notes it is tried on in the suite; `npm run fuzz` multiplies it. */
	readonly runs: number;
	readonly holds: fc.IAsyncProperty<[unknown]>;
}

const property = <T>(
	name: string,
	runs: number,
	notes: fc.Arbitrary<T>,
	check: (note: T) => Promise<void>,
): Property => ({
	name,
	runs,
	holds: fc.asyncProperty(notes, check) as unknown as fc.IAsyncProperty<[unknown]>,
});

const settings = settle({}, {});
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => understand(bytesOf(text), 'note', settings);

/** Reads and lints; a Refusal is an answer, too. */
async function heard(bytes: Uint8Array) {
	try {
		const understood = await understand(bytes, 'note', settings);
		return { understood, findings: await review(frozen(understood)) };
	} catch (error) {
		if (error instanceof Refusal) return { refusal: error };
		throw error;
	}
}

/** All words of a talk, in its order. */
const said = (node: Talk | Section | Beat): string =>
	[
		node.type === 'talk' ? plain(node.headline ?? [{ type: 'text', value: node.title }]) : '',
		node.type === 'section' ? node.number : '',
		'marker' in node ? node.marker : '',
		node.type === 'speech' ? (node.speaker ?? '') : '',
		node.type === 'talk' ? '' : plain(runsOf(node)),
		...childrenOf(node).map(said),
	].join(' ');

/** Words of the one that the other does not have as often. */
function lost(words: readonly string[], kept: readonly string[]): readonly string[] {
	const left = new Map<string, number>();
	for (const one of kept) left.set(one, (left.get(one) ?? 0) + 1);
	return words.filter((one) => {
		const count = left.get(one) ?? 0;
		left.set(one, count - 1);
		return count <= 0;
	});
}

async function printed(text: string, sheet: Sheet = 'a4', names: readonly (keyof typeof renderers)[] = ['pdf']) {
	const [press, ...all] = await Promise.all([openPress(fontSource()), ...names.map((name) => renderers[name].load())]);
	const understood = frozen(await read(text));
	return print(understood, all, { date: new Date(Date.UTC(2031, 4, 6)), templates, press, sheet, card: '3x5' });
}

/** A lone word behind a fence names a language, whatever it is. */
const languageOfFence = /(?:`{3,}|~{3,})\s*[\w+#-]+\s*$/;

const quiet: Palette = Object.fromEntries(
	['strong', 'soft', 'good', 'warn', 'bad', 'accent'].map((name) => [name, (text: string) => text]),
) as unknown as Palette;

/** What moves a terminal's cursor, or turns its text round: all but the line feed that ends a line of ours. */
const unsafe = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
const keysOf = () =>
	[Object.prototype, Array.prototype, Function.prototype, globalThis].map((one) => Reflect.ownKeys(one).length);
const usual = keysOf();

const shapeOf = (
	findings: readonly {
		readonly ruleId: string;
		readonly reason: string;
		readonly place?: { readonly start: { readonly line: number; readonly column: number } };
	}[],
) => findings.map(({ ruleId, reason, place }) => `${place?.start.line}:${place?.start.column} ${ruleId} ${reason}`);

export const properties: readonly Property[] = [
	property(
		'any text is read, linted and told of safely, or refused in a sentence; nothing of it runs',
		1000,
		fc.oneof(note, wounded, fc.string({ unit: 'binary', maxLength: 200 })),
		async (text) => {
			const { understood, findings = [], refusal } = await heard(bytesOf(text));
			if (refusal) expect(refusal.message).toMatch(/^[^\n]+\.$/);
			expect(keysOf()).toEqual(usual);
			const told = pretty([{ path: 'talk.md', lines: understood?.note.lines ?? [], findings }], {
				paint: quiet,
				width: 80,
			});
			expect(unsafe.exec(told)?.[0]).toBeUndefined();
			for (const { place } of findings) {
				if (!place) continue;
				expect(place.start.offset).toBeLessThanOrEqual(place.end.offset);
				expect(place.end.offset).toBeLessThanOrEqual(understood?.note.text.length ?? 0);
			}
		},
	),
	property(
		'any bytes are read and linted, or refused in a sentence',
		1000,
		fc.uint8Array({ maxLength: 400 }),
		async (bytes) => {
			const { refusal } = await heard(bytes);
			if (refusal) expect(refusal.message).toMatch(/^[^\n]+\.$/);
		},
	),
	property(
		'every word of the body is in the talk, as often and in its order',
		1000,
		fc.oneof(careful, note),
		async (text) => {
			const { note: taken, talk } = await read(text);
			const lines = taken.text.split('\n');
			const body = talk.ledger
				.filter(({ kind }) => kind !== 'frontmatter')
				.map(({ line }) => (lines[line - 1] ?? '').replace(languageOfFence, ''));
			expect(lost(tagsIn(body.join('\n')), tagsIn(said(talk)))).toEqual([]);
		},
	),
	property(
		'every word of the note is in the script, as often',
		12,
		fc.tuple(careful, fc.constantFrom<Sheet>('a4', 'letter')),
		async ([text, sheet]) => {
			const [script] = await printed(text, sheet);
			const found = wordsOf(await readPdf(script?.bytes ?? new Uint8Array())).replace(/[\s\u00ad-]/g, '');
			expect(tagsIn(text).filter((one) => !found.includes(one))).toEqual([]);
		},
	),
	property('a wounded note is printed, too', 12, wounded, async (text) => {
		try {
			for (const { bytes } of await printed(text, 'a4', ['cards', 'handout', 'pdf']))
				expect(bytes.length).toBeGreaterThan(0);
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	}),
	property('the same note gives the same bytes, wherever and whenever', 5, careful, async (text) => {
		const zone = process.env.TZ;
		try {
			process.env.TZ = 'Pacific/Kiritimati';
			const first = await printed(text, 'a4', ['cards', 'handout', 'pdf']);
			process.env.TZ = 'America/Adak';
			const again = await printed(text, 'a4', ['pdf', 'cards', 'handout']);
			for (const { suffix, bytes } of first)
				expect(Buffer.compare(bytes, again.find((other) => other.suffix === suffix)?.bytes ?? new Uint8Array())).toBe(
					0,
				);
		} finally {
			if (zone === undefined) delete process.env.TZ;
			else process.env.TZ = zone;
		}
	}),
	property('line ends and byte order mark change nothing that is found', 200, note, async (text) => {
		const [plainly, returns, mark] = await Promise.all(
			[text, text.replace(/\n/g, '\r\n'), `\ufeff${text}`].map((twin) => heard(bytesOf(twin))),
		);
		const told = (one: typeof plainly) => (one?.refusal ? one.refusal.message : shapeOf(one?.findings ?? []));
		expect(told(returns)).toEqual(told(plainly));
		if (!text.startsWith('\ufeff')) expect(told(mark)).toEqual(told(plainly));
	}),
];
