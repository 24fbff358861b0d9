import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Beat, Section, Talk } from '../../src/model/talk.ts';
import { childrenOf, plain, runsOf } from '../../src/model/words.ts';
import { outline } from '../../src/outline/outline.ts';
import { frozen } from '../frozen.ts';
import { noteNames, notesFolder } from '../notes.ts';
import { noteOf, talkOf } from './note.ts';

const textOf = (name: string) => readFileSync(join(notesFolder, name), 'utf8');

/** The words of all beats in the order of the tree: marker, speaker, words. */
function spokenWords(node: Talk | Section | Beat): string {
	const own =
		node.type === 'talk' || node.type === 'section'
			? ''
			: `${node.marker} ${node.type === 'speech' ? (node.speaker ?? '') : ''} ${plain(runsOf(node))}`;
	return [own, ...childrenOf(node).map(spokenWords)].join(' ');
}

/** Words of a text; a tag, a character reference and the `o` that a word processor sets for a bullet are none. */
const lettersOf = (text: string) =>
	text.replace(/&(?:[a-z]+|#\d+);|<\/?[a-z][^<>]*>|^\s*o(?=\t| {2})/gim, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Short strings of the characters that mean something in a note. */
const trouble = fc
	.array(
		fc.constantFrom(
			'#',
			'- ',
			'> ',
			'**',
			'“',
			'”',
			'"',
			'`',
			'```',
			'<!--',
			'-->',
			'%%',
			'|',
			'---',
			'1. ',
			'a) ',
			'• ',
			'[',
			']',
			'(',
			')',
			':',
			'\n',
			'\n\n',
			'\r\n',
			'\t',
			' ',
			'Note',
			'word',
			'Slide 3',
			'第5頁',
			'①',
			'م',
			'😀',
			'\u0000',
			'\ud800',
		),
		{ maxLength: 60 },
	)
	.map((parts) => parts.join(''));

describe('a talk', () => {
	it.each(noteNames)('has every word of the beats of %s, in order', (name) => {
		const text = textOf(name);
		const talk = talkOf(text);
		const lines = text.replace(/\r\n/g, '\n').split('\n');
		const kept = talk.ledger
			.filter(({ kind }) => kind === 'speech' || kind === 'point' || kind === 'cue' || kind === 'aside')
			.map(({ line }) => lines[line - 1] ?? '');
		expect(lettersOf(spokenWords(talk))).toEqual(lettersOf(kept.join('\n')));
	});

	it('accounts for every non-blank line, whatever is in it, and never fails', () => {
		fc.assert(
			fc.property(fc.oneof(trouble, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
				const note = frozen(noteOf(text));
				const expected = note.lines.filter(({ blank }) => !blank).map(({ number }) => number);
				expect(outline(note).ledger.map(({ line }) => line)).toEqual(expected);
			}),
			{ numRuns: 400 },
		);
	});

	it('puts every node where it stands', () => {
		fc.assert(
			fc.property(trouble, (text) => {
				const visit = (node: Talk | Section | Beat): void => {
					const { start, end } = node.place;
					expect(start.offset).toBeLessThanOrEqual(end.offset);
					expect(end.offset).toBeLessThanOrEqual(text.length);
					expect(text.slice(0, start.offset).split('\n').length).toBe(start.line);
					for (const child of childrenOf(node)) visit(child);
				};
				visit(talkOf(text));
			}),
			{ numRuns: 200 },
		);
	});
});
