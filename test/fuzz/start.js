// Holds many more notes than the suite does to the same promises, each run with other notes.
//   npm run fuzz -- [TIMES] [SEED]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const times = process.argv[2] ?? '20';
const seed = process.argv[3] ?? String(Date.now() % 2 ** 31);
console.log(`${times} times the notes of the suite, seed ${seed}`);
const { status } = spawnSync(
	process.execPath,
	[join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/properties'],
	{ cwd: root, stdio: 'inherit', env: { ...process.env, CUESCRIPT_FUZZ_TIMES: times, CUESCRIPT_FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
