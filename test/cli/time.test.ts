import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { displayWidth } from '../../src/text/width.ts';
import { script } from './world.ts';

const notes = join(import.meta.dirname, '../../fixtures/notes');
const lines = (count: number) =>
	Array.from({ length: count }, (_, n) => `We mended roof number ${n} with new tiles last summer.`).join(' ');
const roof = `---\nstart: "14:00"\nduration: 2m\n---\n# The roof\n\n## Opening (1 min)\n\n${lines(12)}\n\n${lines(10)}\n\n## Story (if time)\n\n${lines(6)}\n\n## The plan (30 sec)\n\n${lines(6)}\n\n## Close (30 sec)\n\nThank you for coming tonight.\n`;

let folder: string;
let env: Record<string, string>;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cuescript-'));
	env = { XDG_CONFIG_HOME: join(folder, 'config') };
	writeFileSync(join(folder, 'roof.md'), roof);
});
afterEach(() => rmSync(folder, { recursive: true }));

const time = (...flags: string[]) => script(folder, ['time', 'roof.md', ...flags], { env });
const answer = async (...flags: string[]) => JSON.parse((await time(...flags, '--json')).stdout);
interface Timed {
	readonly seconds: number;
	readonly low: number;
	readonly high: number;
	readonly depth: number;
	readonly title: string;
}

describe('script time', () => {
	it.each([
		'bullets-pasted-from-a-document.md',
		'korean-demo-script.md',
		'spanish-podcast-host.md',
		'markdown-done-right.md',
		'council-statement.md',
	])('%s: prints a range, a table no wider than 80 columns, and sections that add up', async (note) => {
		const { stdout } = await script(notes, ['time', note], { env });
		expect(
			Math.max(
				...stdout
					.split('\n')
					.filter((line) => /^\d/.test(line))
					.map(displayWidth),
			),
		).toBeLessThanOrEqual(80);
		expect(stdout.split('\n')[1]).toMatch(/^.+ to .+, most likely /);
		const whole = JSON.parse((await script(notes, ['time', note, '--json'], { env })).stdout);
		const top = whole.sections.filter(({ depth }: Timed) => depth === 1);
		expect(top.reduce((sum: number, { seconds }: Timed) => sum + seconds, 0)).toBeCloseTo(whole.seconds, 5);
		expect(whole.low).toBeLessThan(whole.seconds);
		expect(whole.high).toBeGreaterThan(whole.seconds);
	});

	it('adds up to the second as printed', async () => {
		const { stdout } = await script(notes, ['time', 'bullets-pasted-from-a-document.md'], { env });
		const rows = [...stdout.matchAll(/^\S+ +(\d+):(\d\d) +\S+ {2}(?! )/gm)].map(
			([, m, s]) => Number(m) * 60 + Number(s),
		);
		const [, minutes = '', seconds = ''] = /most likely (?:(\d+) min ?)?(?:(\d+) s)?/.exec(stdout) ?? [];
		expect(rows.reduce((sum, row) => sum + row, 0)).toBe(Number(minutes) * 60 + Number(seconds));
	});

	it('shows the clock on the wall, budgets, and what to cut', async () => {
		const { stdout } = await time();
		expect(stdout).toMatch(/^14:00 .*over 1:00 .*Opening.*█▓/m);
		expect(stdout).toMatch(/^14:02 +end$/m);
		expect(stdout).toMatch(/! “Opening” is \d+ s over its 1 min: cut about \d+ words\./);
		expect(await answer()).toMatchObject({
			budget: 120,
			sections: [{ title: 'Opening', budget: 60, from: '14:00' }, {}, {}, {}],
		});
	});

	it('says whether the times in the headings add up', async () => {
		expect((await time('--duration', '5m')).stdout).not.toContain('The times in the headings');
		const sum = async (duration: string) => {
			writeFileSync(join(folder, 'roof.md'), roof.replace('Story (if time)', 'Story (1 min)'));
			return (await time('--duration', duration)).stdout.replace(/\s+/g, ' ');
		};
		expect(await sum('5m')).toContain('The times in the headings leave 2 min of 5 min open.');
		expect(await sum('2m')).toContain(
			'! The times in the headings are 3 min together, 1 min more than the 2 min there are',
		);
		expect(await sum('3m')).not.toContain('The times in the headings');
	});

	it('reads a plain text from standard input', async () => {
		const { stdout } = await script(folder, ['time', '-', '--lang', 'de', '--json'], {
			env,
			stdin: 'Guten Tag, liebe Leute. Wir fangen an.',
		});
		expect(JSON.parse(stdout)).toMatchObject({
			lang: 'de',
			seconds: expect.any(Number),
			low: expect.any(Number),
			high: expect.any(Number),
			sections: expect.any(Array),
		});
	});

	it('reads lengths off a clock on the wall in the headings, as the outline does', async () => {
		const agenda = `# Boats\n\n## 19:30–19:40 The quay\n\n${lines(3)}\n\n## 19:40–20:10 The crane\n\n${lines(4)}\n`;
		const read = async (...argv: string[]) => (await script(folder, argv, { env, stdin: agenda })).stdout;
		expect(await read('time', '-')).toMatch(/^0:00 .* of 10:00 +The quay.*\n.* of 30:00 +The crane/m);
		const { talk } = JSON.parse(await read('outline', '-', '--json'));
		expect(talk.children.map(({ budget }: { budget: number }) => budget)).toEqual([600, 1800]);
	});

	it('says so where nothing is said', async () => {
		const { exit, stdout } = await script(folder, ['time', '-', '--duration', '5m'], { env, stdin: 'Note: breathe\n' });
		expect({ exit, stdout }).toEqual({
			exit: 0,
			stdout: expect.stringMatching(/^note\nNothing in it is said aloud\.\nat .*\n$/),
		});
	});

	it('drops what may be dropped to fit a time, and says so', async () => {
		const whole = await answer();
		const { stdout, stderr } = await time('--fit', `${Math.round(whole.seconds - 10)}s`);
		expect(stderr).toMatch(/Left out .*\n +line \d+: Story \(if time\)\n/);
		expect(stdout).not.toContain('Story');
		const tight = await time('--fit', '60s');
		expect(tight.stderr).toMatch(/would have to go as well; they are still in:\n +line \d+: The plan\n/);
		expect(tight.stdout).toContain('The plan');
		expect((await time('--fit', '20m')).stderr).toContain('It fits');
		writeFileSync(join(folder, 'roof.md'), roof.replace(' (if time)', ''));
		expect((await time('--fit', '1m')).stderr.replace(/\s+/g, ' ')).toMatch(
			/^It is .* too long for 1 min, and nothing is marked \(if time\)\. These would have to go; they are still in: line \d+: Story/,
		);
		writeFileSync(join(folder, 'roof.md'), roof);
		expect((await answer('--fit', '60s')).fit).toMatchObject({
			allowed: 60,
			dropped: [{ text: 'Story (if time)' }],
			toGo: [{ text: 'The plan' }],
		});
	});

	it('gives speakers a pace each, wherever the flags stand, and refuses one for nobody', async () => {
		writeFileSync(join(folder, 'two.md'), `Ana: ${lines(4)}\n\nBen: ${lines(4)}\n\nAna: ${lines(2)}\n`);
		const two = (...flags: string[]) => script(folder, ['time', ...flags], { env });
		const { stdout, stderr } = await two('--speaker-pace', 'Ana=120', '--speaker-pace', 'ben=75', 'two.md');
		expect({ stderr, said: stdout.replace(/\s+/g, ' ') }).toEqual({
			stderr: '',
			said: expect.stringMatching(/Who speaks: Ana .* s \(\d+ %, 120 words a minute\), Ben .*%, 75 words a minute\)/),
		});
		const { speakers } = JSON.parse((await two('--json', '--speaker-pace', 'Ben=75', 'two.md')).stdout);
		expect(speakers).toMatchObject([
			{ name: 'Ana', pace: 150 },
			{ name: 'Ben', pace: 75 },
		]);
		expect(await two('--speaker-pace', 'Zoe=90', 'two.md')).toMatchObject({
			exit: 2,
			stderr: expect.stringContaining('nobody in this note is called “Zoe”; there are Ana, Ben'),
		});
	});

	it('takes the times of a rehearsal', async () => {
		writeFileSync(join(folder, 'times.json'), JSON.stringify({ sections: [{ title: 'Opening', seconds: 50 }] }));
		const rehearsed = await answer('--rehearsed', 'times.json');
		expect(rehearsed).toMatchObject({ source: 'rehearsed', range: 0.1, sections: [{ seconds: 50 }, {}, {}, {}] });
		expect((await time('--rehearsed', 'roof.md')).stderr).toMatch(/roof\.md holds no section times/);
	});
});

describe('script time --calibrate', () => {
	const kept = () => JSON.parse(readFileSync(join(folder, 'config/cuescript/pace.json'), 'utf8'));

	it('prints what to read, keeps the pace of who read it, and uses it from then on', async () => {
		const before = await answer();
		const { exit, stdout, stderr } = await time('--calibrate', '--took', '1:30');
		expect(exit).toBe(0);
		expect(stdout).toContain('We mended roof number 0');
		expect(stderr).toMatch(/Your pace: \d+ words a minute .*pace\.json/);
		const [{ factor, ...pace }] = kept().paces;
		expect(pace).toEqual({ lang: 'en', seconds: 90, date: '2026-03-14' });
		const after = await answer();
		expect(after.seconds).toBeCloseTo(before.seconds / factor, 0);
		expect(after).toMatchObject({ source: 'calibrated', range: 0.13 });
		expect((await time()).stdout).toContain('words a minute, as you read');
		expect(await answer('--pace', '150')).toMatchObject({ source: 'number', pace: 150 });
	});

	it('is the pace that lint judges by, too', async () => {
		const over = async () => (await script(folder, ['lint', 'roof.md', '--duration', '140s'], { env })).stdout;
		expect(await over()).not.toContain('talk-over-budget');
		await time('--calibrate', '--took', '1:30');
		expect(await over()).toContain('talk-over-budget');
	});

	it('keeps the pace of another speaker beside it', async () => {
		await time('--calibrate', '--took', '1:00');
		await time('--calibrate', '--took', '1:10', '--speaker', 'Ana');
		expect(kept().paces.map(({ speaker }: { speaker?: string }) => speaker)).toEqual([undefined, 'Ana']);
	});

	it('takes the time between two presses of Enter on a terminal', async () => {
		let clock = 0;
		const stdin = Object.assign(
			(async function* () {
				yield '\n';
				clock += 80_000;
				yield '\n';
			})(),
			{ isTTY: true },
		);
		let told = '';
		const stderr = { write: (text: string | Uint8Array) => (told += text) };
		const exit = await main({
			argv: ['time', 'roof.md', '--calibrate'],
			cwd: folder,
			env,
			stdin,
			stdout: { write: () => {} },
			stderr,
			now: () => new Date(Date.UTC(2026, 2, 14) + clock),
		});
		expect(exit).toBe(0);
		expect(told).toMatch(/Enter.*Enter.*read in 1 min 20 s/s);
		expect(kept().paces[0].seconds).toBe(80);
	});

	it('asks for the time where there is no terminal, and refuses what nobody reads', async () => {
		expect((await time('--calibrate')).stderr).toContain('--took');
		expect((await time('--calibrate', '--took', '2s')).stderr).toMatch(/which nobody speaks/);
		expect((await time('--took', '1:00')).stderr).toMatch(/--took belongs to --calibrate/);
		expect((await time('--speaker-pace', 'Ana=brisk')).stderr).toMatch(/Ana=140/);
		expect((await time('--fit', 'soon')).stderr).toMatch(/--fit.*soon/);
	});

	it('passes over a file that holds no paces', async () => {
		await time('--calibrate', '--took', '1:30');
		writeFileSync(join(folder, 'config/cuescript/pace.json'), 'not this');
		const { exit, stderr } = await time();
		expect(exit).toBe(0);
		expect(stderr).toMatch(/pace\.json holds no paces/);
	});
});
