import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { script } from './world.ts';

const fixture = join(import.meta.dirname, '../../fixtures/notes/bullets-pasted-from-a-document.md');
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cards-'));
	copyFileSync(fixture, join(folder, 'note.md'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const places = (name: string) =>
	JSON.parse(readFileSync(join(folder, name), 'utf8')) as { card: number; page: number }[];

describe('script cards', { timeout: 30_000 }, () => {
	it('writes where each card lies, beside the cards', async () => {
		const ran = await script(folder, ['cards', 'note.md', '--geometry', 'where.json']);
		expect(ran.exit).toBe(0);
		expect(readdirSync(folder).sort()).toEqual(['note.cards.pdf', 'note.md', 'where.json']);
		const cards = Number(/(\d+) cards? on/.exec(ran.stderr)?.[1]);
		expect(places('where.json').map(({ card }) => card)).toEqual(
			Array.from({ length: cards }, (_, index) => index + 1),
		);
		expect(places('where.json')[4]?.page).toBe(1);
	});

	it('writes the places to their file and the cards alone to standard output', async () => {
		const ran = await script(folder, ['cards', 'note.md', '-o', '-', '--geometry', 'where.json']);
		expect(ran.stdout.slice(0, 5)).toBe('%PDF-');
		expect(readdirSync(folder).sort()).toEqual(['note.md', 'where.json']);
	});

	it('never writes the places over the note, or the cards over the places', async () => {
		const before = readFileSync(join(folder, 'note.md'), 'utf8');
		for (const file of ['note.md', 'note.cards.pdf', '-'])
			expect((await script(folder, ['cards', 'note.md', '--geometry', file])).exit).toBe(2);
		expect((await script(folder, ['cards', 'note.md', '-o', '-', '--geometry', 'note.md'])).exit).toBe(2);
		expect(readFileSync(join(folder, 'note.md'), 'utf8')).toBe(before);
		expect(readdirSync(folder)).toEqual(['note.md']);
	});

	it('takes a size by its sides, both sides of the sheet, stacks and an offset', async () => {
		const argv = ['cards', 'note.md', '--card', '120x80mm', '--duplex', 'short-edge', '--cut-and-stack'];
		const ran = await script(folder, [...argv, '--offset', '1,-0.5', '--hole', '--geometry', 'where.json']);
		expect(ran.stderr).toContain('note.cards.pdf');
		const [first, second] = places('where.json') as unknown as { side: string; trim: number[]; page: number }[];
		expect([first?.side, second?.side, second?.page]).toEqual(['front', 'back', 1]);
		expect(first?.trim[0]).toBeCloseTo((841.89 - (240 * 72) / 25.4) / 2 + 72 / 25.4, 1);
	});

	it.each([
		[['--card', '120x80'], /--card does not understand “120x80”.*120x80mm/],
		[['--card', '40x30mm'], /too small to hold one cue.*at least \d+x\d+mm/],
		[['--card', '400x300mm'], /does not fit on A4/],
		[['--duplex', 'yes'], /--duplex does not understand “yes”.*long-edge, short-edge/],
		[['--offset', '1'], /--offset does not understand “1”.*1.5,-0.8/],
		[['--offset', '30,0'], /--offset does not understand/],
	])('refuses %j in one sentence', async (flags, complaint) => {
		const ran = await script(folder, ['cards', 'note.md', ...flags]);
		expect(ran.exit).toBe(2);
		expect(ran.stderr).toMatch(complaint);
		expect(readdirSync(folder)).toEqual(['note.md']);
	});

	it('prints the sheet that measures the printer, without a note', async () => {
		const ran = await script(folder, ['cards', '--calibrate', '--sheet', 'letter']);
		expect([ran.exit, readdirSync(folder).sort()]).toEqual([0, ['calibration.pdf', 'note.md']]);
		expect(ran.stderr).toContain('--offset');
		const piped = await script(folder, ['cards', '--calibrate', '-o', '-']);
		expect(piped.stdout.slice(0, 5)).toBe('%PDF-');
		const lacking = await script(folder, ['cards']);
		expect([lacking.exit, lacking.stderr]).toEqual([2, expect.stringContaining('script cards note.md')]);
	});

	it('takes a setting from the environment', async () => {
		const env = { CUESCRIPT_CUT_AND_STACK: 'yes', CUESCRIPT_HOLE: 'perhaps' };
		expect((await script(folder, ['cards', 'note.md'], { env })).stderr).toContain(
			'CUESCRIPT_HOLE does not understand',
		);
	});
});
