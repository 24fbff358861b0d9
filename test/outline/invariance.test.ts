import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../src/model/ledger.ts';
import { noteNames, notesFolder } from '../notes.ts';
import { talkOf } from './note.ts';

/** The body of a fixture, with LF line ends and without its header. */
const bodyOf = (name: string) =>
	readFileSync(join(notesFolder, name), 'utf8')
		.replace(/\r\n/g, '\n')
		.replace(/^---\n[\s\S]*?\n---\n/, '');

const shown = ({ kind, depth }: LedgerLine) => `${kind}${depth ?? ''}`;
const kinds = (text: string) => talkOf(text).ledger.map(shown);

/** Changes of dress that do not change what a note means, and that every fixture must be read through. */
const changes: Readonly<Record<string, (text: string) => string>> = {
	'lines that end in CRLF': (text) => text.replace(/\n/g, '\r\n'),
	'spaces at the ends of lines': (text) => text.replace(/(?<=\S)\n/g, '   \n'),
	'a byte order mark': (text) => `\ufeff${text}`,
	'one blank line more wherever there is one': (text) => text.replace(/\n\n+/g, (gap) => `${gap}\n`),
	'hard spaces before the line ends': (text) => text.replace(/(?<=\S)\n/g, '\u00a0\n'),
};

describe.each(Object.entries(changes))('%s', (_, change) => {
	it.each(noteNames)('leave the outline of %s as it is', (name) => {
		const text = bodyOf(name);
		expect(kinds(change(text))).toEqual(kinds(text));
	});
});

const script = [
	'The mill',
	'',
	'1. Welcome',
	'',
	'• Greet the council',
	'',
	'• "Good evening, and thank you for coming out in this rain."',
	'',
	'• Say who we are',
	'',
	'• "We are the six people who keep the wheel turning at night."',
	'',
	'2. The wheel',
	'',
	'• What is broken',
	'',
	'• "Two of the forty paddles are cracked, as you can see here."',
	'• "Both of them have been cracked since the flood of last year."',
	'',
	'3. The request',
	'',
	'• Ask for the money',
	'',
	'• "We ask you for the price of two paddles, and one day of work."',
	'',
].join('\n');

describe('the same script in other dress', () => {
	const before = kinds(script);

	it('is read right to begin with', () => {
		expect(before.filter((kind) => kind === 'section1')).toHaveLength(3);
		expect(before.filter((kind) => kind === 'cue')).toHaveLength(4);
		expect(before.filter((kind) => kind === 'speech')).toHaveLength(5);
	});

	it.each([
		['without blank lines', (text: string) => text.replace(/\n\n+/g, '\n')],
		['with a blank line after each', (text: string) => text.replace(/\n+/g, '\n\n')],
		['with - for •', (text: string) => text.replace(/•/g, '-')],
		['with * for •', (text: string) => text.replace(/•/g, '*')],
		['with every number 1', (text: string) => text.replace(/^\d\./gm, '1.')],
		['numbered with brackets', (text: string) => text.replace(/^(\d)\./gm, '$1)')],
		['numbered from 4', (text: string) => text.replace(/^(\d)\./gm, (_, n) => `${Number(n) + 3}.`)],
		['with curly quotes', (text: string) => text.replace(/"([^"]*)"/g, '“$1”')],
		['with angle quotes', (text: string) => text.replace(/"([^"]*)"/g, '«$1»')],
		['with a tab behind each bullet', (text: string) => text.replace(/• /g, '•\t')],
		['indented as a whole', (text: string) => text.replace(/^(?=.)/gm, '    ')],
	])('%s, it is the same talk', (_, change) => {
		expect(kinds(change(script))).toEqual(before);
	});
});
