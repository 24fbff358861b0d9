import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPdf, wordsOf } from '../pdf/read.ts';
import { script } from './world.ts';

const long = 'We looked at it from the left and from the right, and then we looked at it once more. '.repeat(6);
const note = `# Bridges

## Welcome

${long}

## The ferry (if time)

Ferries ${long}

## Thanks

${long}
`;

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cuescript-'));
	writeFileSync(join(folder, 'bridges.md'), note);
});
afterEach(() => rmSync(folder, { recursive: true }));

const printed = async () => wordsOf(await readPdf(new Uint8Array(readFileSync(join(folder, 'bridges.script.pdf')))));

it('leaves out on paper what may be left out, and says so', async () => {
	const { exit, stderr } = await script(folder, ['pdf', 'bridges.md', '--fit', '90s']);
	expect({ exit, ferry: (await printed()).includes('Ferries') }).toEqual({ exit: 0, ferry: false });
	expect(stderr).toMatch(/Left out to fit 1 min 30 s, as marked:\n {2}line 7: The ferry/);
});

it('leaves everything in where there is time, and says that, too', async () => {
	const { stderr } = await script(folder, ['pdf', 'bridges.md', '--fit', '10m']);
	expect(await printed()).toContain('Ferries');
	expect(stderr).toContain('It fits 10 min as it is');
});

it('plans with the pace a user keeps', async () => {
	const home = mkdtempSync(join(tmpdir(), 'cuescript-home-'));
	const seconds = async (env: Record<string, string>) =>
		JSON.parse((await script(folder, ['outline', '--json', '--lang', 'en', 'bridges.md'], { env })).stdout).seconds;
	const usual = await seconds({});
	await script(folder, ['time', '--calibrate', '--took', '2:00', '--lang', 'en', 'bridges.md'], {
		env: { XDG_CONFIG_HOME: home },
	});
	expect(await seconds({ XDG_CONFIG_HOME: home })).toBeGreaterThan(usual * 1.2);
	rmSync(home, { recursive: true });
});
