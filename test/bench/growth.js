// How the time of whole commands grows with the note: processor seconds of `lint` and `build` on ordinary notes of 100 kB, 800 kB
// and 6.4 MB, and times those of an eighth; then what a note of nothing but trouble costs.
//   npm run build && node test/bench/growth.js [COMMAND]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinds, textOf } from './ordinary.js';

const script = join(import.meta.dirname, '../../bin/script.js');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

const commands = { lint: ['lint', '--quiet'], build: ['build', '--out-dir', join(folder, 'out')] };
const chosen = process.argv[2] ? { [process.argv[2]]: commands[process.argv[2]] } : commands;

/** Tells what the process took, on a pipe of its own. */
const meter = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>{
	const{user,system}=process.cpuUsage();
	writeSync(3,JSON.stringify({seconds:(user+system)/1e6,memory:process.resourceUsage().maxRSS/1024}))})`.replace(
	/\s*\n\s*/g,
	'',
);

function take(command, text) {
	const note = join(folder, 'note.md');
	writeFileSync(note, text);
	const { status, output } = spawnSync(process.execPath, ['--import', meter, script, ...commands[command], note], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	return { status, ...JSON.parse(String(output[3]) || '{}') };
}

const row = (label, { status, seconds = Number.NaN, memory = Number.NaN }, growth = '') =>
	console.log(
		`${label.padEnd(38)}${seconds.toFixed(2).padStart(8)}${memory.toFixed(0).padStart(8)}${String(status).padStart(6)}${growth.padStart(8)}`,
	);

console.log(
	`${'processor seconds'.padEnd(38)}${'s'.padStart(8)}${'MB'.padStart(8)}${'exit'.padStart(6)}${'×'.padStart(8)}`,
);
for (const command of Object.keys(chosen))
	for (const kind of kinds) {
		let before = 0;
		for (const size of [100_000, 800_000, 6_400_000]) {
			const taken = take(command, textOf(kind, size));
			row(`${command}, ${kind}, ${size / 1000} kB`, taken, before ? (taken.seconds / before).toFixed(1) : '');
			before = taken.seconds;
		}
	}

const trouble = {
	'words of 50,000 letters': `The tide.\n\n${'a'.repeat(50_000)} and ${'b'.repeat(50_000)}.\n`,
	'10,000 quotes in one another': `The tide.\n\n${'> '.repeat(10_000)}deep\n`,
	'20,000 headings with a line each': Array.from(
		{ length: 20_000 },
		(_, i) => `## Part ${i}\n\nThe tide is out.\n\n`,
	).join(''),
	'10 MB of prose': textOf('prose', 10_000_000),
	'10 MB on one line': 'The tide is out. '.repeat(600_000),
};
for (const command of Object.keys(chosen))
	for (const [name, text] of Object.entries(trouble)) row(`${command}, ${name}`, take(command, text));
