// How many notes `script lint` looks at in a second, a thousand in one call: copies of the notes of a folder in turn, or of one note.
//   npm run build && node test/bench/many.js [NOTE OR FOLDER] [COUNT] [ROUNDS]
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '../..');
const from = resolve(process.argv[2] ?? join(root, 'fixtures/notes'));
const count = Number(process.argv[3] ?? 1000);
const rounds = Number(process.argv[4] ?? 5);

const notes = statSync(from).isDirectory()
	? readdirSync(from)
			.filter((name) => name.endsWith('.md'))
			.map((name) => join(from, name))
	: [from];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const copies = Array.from({ length: count }, (_, index) => join(folder, `${index}.md`));
for (const [index, copy] of copies.entries()) copyFileSync(notes[index % notes.length], copy);
const size = copies.reduce((sum, copy) => sum + statSync(copy).size, 0);

const timed = (args) => {
	const start = performance.now();
	const { error, status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
	if (error) throw error;
	if (status === 2) throw new Error('a note could not be looked at');
	return performance.now() - start;
};
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const [times, empty] = [[], []];
for (let round = 0; round < rounds; round++) {
	empty.push(timed(['-e', '0']));
	times.push(timed([join(root, 'bin/script.js'), 'lint', ...copies]));
}
const took = median(times);
const rate = (time) => ((1000 * count) / time).toFixed(0);
console.log(
	`${count} notes of ${(size / count / 1000).toFixed(1)} kB: ${(took / 1000).toFixed(2)} s, ${(took / median(empty)).toFixed(0)} × node -e 0, ${rate(took)} notes a second (best ${rate(Math.min(...times))})`,
);
