// Reads the corpus beside the checkout and fails where a figure is below the level that was reached.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Shares of one: the first three may not sink, the last two may not rise. */
const reached = {
	sectionF1: 0.983,
	nestingF1: 0.968,
	kindAccuracy: 0.972,
	privateLeak: 0.042,
	linesUnaccounted: 0,
	failed: 0,
};
const good = new Set(['sectionF1', 'nestingF1', 'kindAccuracy']);

const root = join(import.meta.dirname, '..');
const scorer = join(root, '..', 'shared', 'corpus', 'score.mjs');
if (!existsSync(scorer)) {
	console.log('no corpus here: nothing measured');
	process.exit(0);
}
const reader = [process.execPath, join(root, 'bin', 'script.js'), 'outline', '--json'];
const { summary } = JSON.parse(
	execFileSync(process.execPath, [scorer, '--json', '--', ...reader], { encoding: 'utf8', maxBuffer: 1 << 28 }),
);
let sunk = 0;
for (const [name, level] of Object.entries(reached)) {
	const value = summary[name];
	const fine = good.has(name) ? value >= level : value <= level;
	if (!fine) sunk++;
	console.log(
		`${fine ? 'ok  ' : 'FAIL'} ${name} ${value.toFixed(4)} (${good.has(name) ? 'at least' : 'at most'} ${level})`,
	);
}
process.exitCode = sunk > 0 ? 1 : 0;
