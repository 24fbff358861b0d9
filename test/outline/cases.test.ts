import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { talkOf } from './note.ts';

const folder = new URL('../../fixtures/outline/', import.meta.url);

/**
 * A case is a sentence, then a fence of five tildes: the note, a line with a single dot, and the kinds of its non-blank
 * lines, one a line; `section` carries its depth, `+` stands for a wrapped line.
 */
const caseForm = /^(\S.*)\n\n~~~~~\n([\s\S]*?)\n\.\n([\s\S]*?)\n~~~~~$/gm;

describe.each(readdirSync(folder).filter((name) => name.endsWith('.cases.md')))('%s', (file) => {
	const book = readFileSync(new URL(file, folder), 'utf8');
	const cases = [...book.matchAll(caseForm)].map(([, sentence = '', note = '', kinds = '']) => ({
		sentence,
		note,
		kinds,
	}));

	it('has cases', () => expect(cases.length).toBeGreaterThan(2));

	it.each(cases)('$sentence', ({ note, kinds }) => {
		const read = talkOf(note).ledger.map(({ kind, depth, continues }) => `${continues ? '+' : kind}${depth ?? ''}`);
		expect(read).toEqual(kinds.split('\n'));
	});
});
