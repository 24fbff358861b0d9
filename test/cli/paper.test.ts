import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPdf, wordsOf } from '../pdf/read.ts';
import { script } from './world.ts';

const note = (header: string) => `---
script:
  start: "14:00"
  private: [Ruth]
${header}---
# The year

## 1. Boats

We have nine boats and 310 oars. Ruth mends them.

Note: look up here.

## 2. The storm (if time)

It blew.
`;

let folder: string;
const file = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'paper-'));
	writeFileSync(join(folder, 'note.md'), note(''));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the page for the speaker alone', { timeout: 30_000 }, () => {
	it('comes in the place of the handout, under a name of its own', async () => {
		const ran = await script(folder, ['handout', 'note.md', '--crib', '--pages', '2']);
		expect(ran.exit).toBe(0);
		expect(readdirSync(folder).sort()).toEqual(['note.crib.md', 'note.crib.pdf', 'note.md']);
		const markdown = readFileSync(join(folder, 'note.crib.md'), 'utf8');
		expect(markdown).toContain('## 1. Boats · 14:00');
		expect(markdown).toMatch(/Ruth mends them[\s\S]*look up here/);
		expect((await script(folder, ['handout', 'note.md', '--crib', '-o', 'own.md'])).exit).toBe(0);
		expect(readFileSync(join(folder, 'own.md'), 'utf8')).toBe(markdown);
	});

	it('comes beside all the rest from build, and the handout stays without what is private', async () => {
		expect((await script(folder, ['build', 'note.md', '--crib'])).exit).toBe(0);
		expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toEqual([
			'note.cards.pdf',
			'note.crib.pdf',
			'note.handout.pdf',
			'note.script.pdf',
		]);
		const handout = readFileSync(join(folder, 'note.handout.md'), 'utf8');
		expect(handout).toContain('310 oars');
		expect(handout).not.toMatch(/Ruth|look up|if time/);
	});
});

describe('the script', { timeout: 30_000 }, () => {
	it('is larger for the stage, tells the clock on the wall, and numbers its lines', async () => {
		const lines = Array.from({ length: 12 }, (_, index) => `Line ${index} is said.`).join('\n\n');
		writeFileSync(join(folder, 'note.md'), note('').replace('It blew.', lines));
		const pages = async (...flags: readonly string[]) => {
			await script(folder, ['pdf', 'note.md', ...flags]);
			return readPdf(file('note.script.pdf'));
		};
		const [usual, large] = [await pages(), await pages('--size', 'large', '--line-numbers')];
		expect(large.pages.length).toBeGreaterThan(usual.pages.length);
		expect(wordsOf(usual)).toMatch(/\b14:00\b/);
	});
});

describe('--theme', { timeout: 30_000 }, () => {
	it('takes a theme of the house, from the flag or from the header, and the flag goes first', async () => {
		const cards = async (header: string, ...flags: readonly string[]) => {
			writeFileSync(join(folder, 'note.md'), note(header));
			expect((await script(folder, ['cards', 'note.md', ...flags])).exit).toBe(0);
			return file('note.cards.pdf');
		};
		const [plain, flagged] = [await cards(''), await cards('', '--theme', 'high-contrast')];
		expect(flagged).not.toEqual(plain);
		expect(await cards('  theme: high-contrast\n')).toEqual(flagged);
		expect(await cards('  theme: high-contrast\n', '--theme', 'plain')).toEqual(plain);
	});

	it('takes a file of one’s own, whose faults it names', async () => {
		mkdirSync(join(folder, 'looks'));
		const own = (text: string) => writeFileSync(join(folder, 'looks/mine.json'), text);
		own('{ "accent": "#0A3D91", "cards": 1.2 }');
		expect((await script(folder, ['cards', 'note.md', '--theme', 'looks/mine.json'])).exit).toBe(0);
		own('{ "accent": "blue" }');
		const ran = await script(folder, ['cards', 'note.md', '--theme', 'looks/mine.json']);
		expect(ran.exit).toBe(2);
		expect(ran.stderr).toContain('looks/mine.json: accent is “blue”, which is no colour: write "accent": "#AA2618".');
		own('{ "accent": ');
		expect((await script(folder, ['cards', 'note.md', '--theme', 'looks/mine.json'])).stderr).toMatch(/is not JSON/);
	});

	it('reads no file that a note names', async () => {
		writeFileSync(join(folder, 'mine.json'), '{}');
		writeFileSync(join(folder, 'note.md'), note('  theme: mine.json\n'));
		const ran = await script(folder, ['cards', 'note.md']);
		expect(ran.exit).toBe(2);
		expect(ran.stderr).toMatch(/asks for the theme “mine.json”: give it one of plain, large-print, high-contrast/);
	});

	it.each([
		[['cards', '--theme', 'larg'], /--theme does not understand “larg”.*large-print.*mine\.json/],
		[['cards', '--theme', 'none.json'], /The theme none\.json could not be read/],
		[['handout', '--pages', '0'], /--pages does not understand “0”: give it 1, 2, a number up to 20/],
		[['pdf', '--size', 'huge'], /--size does not understand “huge”: give it normal, large/],
	])('%j is refused with what there is', async ([command = '', ...flags], words) => {
		const ran = await script(folder, [command, 'note.md', ...flags]);
		expect(ran.exit).toBe(2);
		expect(ran.stderr.replace(/\s+/g, ' ')).toMatch(words);
	});
});
