import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What must be done in one place only, and where. Whoever does it elsewhere goes round what that place looks after. */
const ways: readonly (readonly [string, RegExp, readonly string[]])[] = [
	[
		'turns the bytes of a note into text',
		/\bTextDecoder\b|\bStringDecoder\b|toString\('(?:utf-?8|latin1|utf16le)'\)|\.setEncoding\(/,
		// Settings and recordings of our own and the text to be put back under its own encoding are no notes.
		['note/decode.ts', 'cli/retouch.ts', 'cli/commands/time.ts'],
	],
	[
		'changes the disk',
		/\b(?:write|writev|writeFile|appendFile|open|rename|copyFile|cp|rm|rmdir|unlink|mkdir|mkdtemp|truncate|link|symlink|f?chmod|chown|utimes)Sync\b|\bcreateWriteStream\b|'node:fs\/promises'/,
		['cli/files.ts', 'cli/folders.ts'],
	],
	['reads a header', /'gray-matter'/, ['note/header-yaml.ts']],
	['makes text safe to print', /\\u202a|\\u2066|stripVTControlCharacters/i, ['text/printable.ts']],
	['runs text as code', /\beval\(|\bnew Function\b|'node:vm'/, []],
];

const source = join(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.ts'))
	.map((name) => ({
		name: name.split(sep).join('/'),
		text: readFileSync(join(source, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
	}));

describe('there is no second way round', () => {
	it.each(ways)('what %s', (_, does, places) => {
		expect(files.filter(({ name, text }) => does.test(text) && !places.includes(name)).map(({ name }) => name)).toEqual(
			[],
		);
		// A place that no longer does it is to be struck off.
		for (const place of places) expect(does.test(files.find(({ name }) => name === place)?.text ?? '')).toBe(true);
	});
});
