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
		expect(ran.exit).toBe(0);
		expect((await script(folder, ['lint', 'note.md'])).stdout).toMatch(/theme “mine\.json” in the header/);
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

describe('settings in a configuration file', { timeout: 30_000 }, () => {
	const put = (name: string, data: object) => writeFileSync(join(folder, name), JSON.stringify(data));
	const cards = async (header: string, flags: readonly string[] = [], env = {}) => {
		writeFileSync(join(folder, 'note.md'), note(header));
		const ran = await script(folder, ['cards', 'note.md', '--geometry', 'where.json', ...flags], { env });
		if (ran.exit !== 0) return ran.stderr.replace(/\s+/g, ' ');
		const [first] = JSON.parse(readFileSync(join(folder, 'where.json'), 'utf8')) as { trim: number[] }[];
		const [left = 0, , right = 0] = first?.trim ?? [];
		return `${Math.round(((right - left) * 25.4) / 72)} mm`;
	};

	it('lie beneath flag, environment and header, and the nearer file above the user’s own', async () => {
		mkdirSync(join(folder, 'home/cuescript'), { recursive: true });
		put('home/cuescript/config.json', { card: 'a7' });
		const env = { XDG_CONFIG_HOME: join(folder, 'home') };
		expect(await cards('')).toBe('127 mm');
		expect(await cards('', [], env)).toBe('105 mm');
		put('cuescript.config.json', { card: 'a6' });
		expect(await cards('', [], env)).toBe('148 mm');
		expect(await cards('  cards: 4x6\n', [], env)).toBe('152 mm');
		expect(await cards('  cards: 4x6\n', [], { ...env, CUESCRIPT_CARD: '5x8' })).toBe('203 mm');
		expect(await cards('  cards: 4x6\n', ['--card', 'phone'], { ...env, CUESCRIPT_CARD: '5x8' })).toBe('72 mm');
	});

	it('reach the pace, the pages and a theme beside the file', async () => {
		mkdirSync(join(folder, 'talks'));
		writeFileSync(join(folder, 'talks/note.md'), note(''));
		put('looks.json', { accent: 'blue' });
		put('cuescript.config.json', { pace: 60, crib: true, theme: 'looks.json' });
		const timed = await script(folder, ['time', 'talks/note.md', '--json']);
		expect(JSON.parse(timed.stdout)).toMatchObject({ pace: 60, source: 'number' });
		expect((await script(folder, ['build', 'talks/note.md'])).stderr).toContain('looks.json: accent is “blue”');
		put('looks.json', { accent: '#00f' });
		expect((await script(folder, ['build', 'talks/note.md'])).exit).toBe(0);
		expect(readdirSync(join(folder, 'talks'))).toContain('note.crib.pdf');
	});

	it.each([
		[{ sheet: 'a5' }, 'cuescript.config.json: sheet is "a5": give it a4, letter, card, as in "sheet": "a4".'],
		[{ pages: [2] }, /cuescript\.config\.json: pages is \[2\]: give it 1, 2, .*, as in "pages": "1"/],
		[{ shet: 'a4' }, /key “shet” that nobody reads: did you mean sheet\? Write "sheet": "a4"/],
	])('are complained of with their file, their key and an example: %j', async (data, words) => {
		put('cuescript.config.json', data);
		const told = await cards('');
		if (typeof words === 'string') expect(told).toContain(words);
		else expect(told).toMatch(words);
	});
});
