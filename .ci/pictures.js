// Makes the pictures of the README anew from a fixture note: npm run pictures. Needs pdftoppm (poppler-utils).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stem = 'bullets-pasted-from-a-document';
const pictures = join(root, 'fixtures', 'pictures');
const out = mkdtempSync(join(tmpdir(), 'pictures-'));
mkdirSync(pictures, { recursive: true });
execFileSync(process.execPath, [
	join(root, 'bin', 'script.js'),
	'build',
	'--crib',
	'--out-dir',
	out,
	join(root, 'fixtures', 'notes', `${stem}.md`),
]);
for (const artifact of ['cards', 'handout', 'crib', 'script'])
	execFileSync('pdftoppm', [
		...['-r', '80', '-png', '-singlefile', '-f', '1'],
		join(out, `${stem}.${artifact}.pdf`),
		join(pictures, artifact),
	]);
rmSync(out, { recursive: true });
