// Builds every fixture note (and the note in ../shared, where it is there) and holds each PDF against checkers from outside.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const shared = join(root, '..', 'shared');
const fixtures = join(root, 'fixtures', 'notes');
const notes = readdirSync(fixtures)
	.filter((name) => name.endsWith('.md') && !name.endsWith('.handout.md'))
	.map((name) => join(fixtures, name));
const seed = join(shared, 'notes', 'performance-review.md');
if (existsSync(seed)) notes.push(seed);

const validator = join(shared, 'checks', 'ua-check.mjs');
const out = mkdtempSync(join(tmpdir(), 'paper-'));
const faults = [];
const check = (name, command, args, clean = () => true) => {
	const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
	if (error || status !== 0 || !clean(stdout)) faults.push(`${name}: ${command}: ${error?.message ?? stdout + stderr}`);
};

execFileSync(process.execPath, [join(root, 'bin', 'script.js'), 'build', '--crib', '--out-dir', out, ...notes], {
	stdio: ['ignore', 'ignore', 'pipe'],
});
const papers = readdirSync(out).filter((name) => name.endsWith('.pdf'));
if (papers.length !== 4 * notes.length) faults.push(`${papers.length} PDFs for ${notes.length} notes`);
for (const name of papers) {
	const file = join(out, name);
	check(name, 'qpdf', ['--check', file]);
	// Every font line of pdffonts: embedded, subset, with a map to Unicode.
	check(name, 'pdffonts', [file], (table) =>
		table
			.trim()
			.split('\n')
			.slice(2)
			.every((row) => / yes yes yes\s+\d+\s+\d+$/.test(row)),
	);
	if (existsSync(validator)) check(name, process.execPath, [validator, file]);
}
rmSync(out, { recursive: true });
console.log(`${papers.length} PDFs of ${notes.length} notes looked at, ${faults.length} faults`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
