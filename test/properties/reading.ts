/** What holds when a note is read, linted and told of. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Palette } from '../../src/lint/reporters/report.ts';
import { type Format, reporters } from '../../src/lint/reporters/reporters.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Beat, Section, Talk } from '../../src/model/talk.ts';
import { childrenOf, plain, runsOf, walk } from '../../src/model/words.ts';
import { careful, note, tagsIn, wounded } from './notes.ts';
import { bytesOf, heard, linesBelow, lost, outOfOrder, property, read, refused } from './property.ts';

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

/** A lone word behind a fence names a language, whatever it is. */
const languageOfFence = /(?:`{3,}|~{3,})\s*[\w+#-]+\s*$/;

const quiet: Palette = Object.fromEntries(
	['strong', 'soft', 'good', 'warn', 'bad', 'accent'].map((name) => [name, (text: string) => text]),
) as unknown as Palette;

/** What moves a terminal's cursor, or turns its text round: all but the line feeds and tabs of our own. */
const unsafe = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
const keysOf = () =>
	[Object.prototype, Array.prototype, Function.prototype, globalThis].map((one) => Reflect.ownKeys(one).length);
const usual = keysOf();

const shapeOf = (findings: readonly Finding[]) =>
	findings.map(({ ruleId, reason, place }) => `${place?.start.line}:${place?.start.column} ${ruleId} ${reason}`);

const anyText = fc.oneof(note, wounded, fc.string({ unit: 'binary', maxLength: 200 }));
const formats = Object.keys(reporters) as Format[];

export const reading = [
	property(
		'any text is read, linted and told of safely, or refused in a sentence; nothing of it runs',
		1000,
		fc.tuple(anyText, fc.constantFrom(...formats), fc.string({ unit: 'binary', maxLength: 12 })),
		async ([text, format, name]) => {
			const { understood, findings = [], refusal } = await heard(bytesOf(text));
			if (refusal) expect(refusal.message).toMatch(/^[^\n]+\.$/);
			expect(keysOf()).toEqual(usual);
			const tell = await reporters[format]();
			const lines = understood?.note.lines ?? [];
			const told = tell([{ path: `${name}.md`, lines, findings }], {
				...({ paint: quiet, width: 80, failOn: 'warning', version: '0' } as const),
			});
			expect(unsafe.exec(told)?.[0]).toBeUndefined();
			let before = 0;
			for (const { place } of findings) {
				if (!place) continue;
				expect(place.start.offset).toBeGreaterThanOrEqual(before);
				expect(place.start.offset).toBeLessThanOrEqual(place.end.offset);
				expect(place.end.offset).toBeLessThanOrEqual(understood?.note.text.length ?? 0);
				before = place.start.offset;
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
			if (await refused(text)) return;
			const { note: taken, talk } = await read(text);
			const lines = taken.text.split('\n');
			const body = talk.ledger
				.filter(({ kind }) => kind !== 'frontmatter')
				.map(({ line }) => (lines[line - 1] ?? '').replace(languageOfFence, ''));
			expect(lost(tagsIn(body.join('\n')), tagsIn(said(talk)))).toEqual([]);
			const below = linesBelow(taken.text, talk).map((line) => line.replace(languageOfFence, ''));
			expect(outOfOrder(tagsIn(below.join('\n')), tagsIn(talk.children.map(said).join(' ')))).toBeUndefined();
		},
	),
	property('the parts take as long as the whole, one after another', 300, fc.oneof(careful, note), async (text) => {
		if (await refused(text)) return;
		const { talk, plan } = await read(text);
		for (const node of walk(talk)) {
			const whole = node.type === 'talk' ? plan.total : plan.of(node);
			const parts = childrenOf(node).map((child) => plan.of(child));
			expect(whole.low).toBeLessThanOrEqual(whole.seconds);
			expect(whole.seconds).toBeLessThanOrEqual(whole.high);
			expect(whole.end - whole.start).toBeCloseTo(whole.seconds, 6);
			// Before its parts a section or a cue may take time of its own: a question that the room asks.
			let clock = node.type === 'talk' ? whole.start : (parts[0]?.start ?? whole.end);
			for (const { start, end } of parts) {
				expect(start).toBeCloseTo(clock, 6);
				clock = end;
			}
			expect(clock).toBeCloseTo(whole.end, 6);
		}
	}),
	property(
		'line ends and byte order mark change nothing that is found, nor does looking twice',
		200,
		note,
		async (text) => {
			const [plainly, again, returns, mark] = await Promise.all(
				[text, text, text.replace(/\n/g, '\r\n'), `\ufeff${text}`].map((twin) => heard(bytesOf(twin))),
			);
			const told = (one: typeof plainly) => (one?.refusal ? one.refusal.message : shapeOf(one?.findings ?? []));
			expect(told(again)).toEqual(told(plainly));
			expect(told(returns)).toEqual(told(plainly));
			if (!text.startsWith('\ufeff')) expect(told(mark)).toEqual(told(plainly));
		},
	),
];
