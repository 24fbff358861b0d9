// Whole-process wall time of commands on one note, as ratios to an empty Node process, all measured in turn in one run.
//   npm run bench -- [NOTE] [ROUNDS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '../..');
const note = resolve(process.argv[2] ?? join(root, 'fixtures/notes/bullets-pasted-from-a-document.md'));
const rounds = Number(process.argv[3] ?? 11);
const out = mkdtempSync(join(tmpdir(), 'bench-'));
const script = join(root, 'bin/script.js');

const contestants = {
	'node -e 0': ['-e', '0'],
	'script --version': [script, '--version'],
	'script outline': [script, 'outline', note],
	'script time': [script, 'time', note],
	'script lint': [script, 'lint', note],
	'script build': [script, 'build', '--out-dir', out, note],
};

const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++)
	for (const [name, args] of Object.entries(contestants)) {
		const start = performance.now();
		const { error } = spawnSync(process.execPath, args, { stdio: 'ignore' });
		if (error) throw error;
		// The first round warms the caches of the file system.
		if (round > 0) times[name].push(performance.now() - start);
	}
rmSync(out, { recursive: true });

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const base = median(times['node -e 0']);
for (const [name, values] of Object.entries(times))
	console.log(
		`${name.padEnd(18)}${median(values).toFixed(0).padStart(6)} ms${(median(values) / base).toFixed(2).padStart(8)} ×`,
	);
