// The last step of `npm run build`: runs the command on a note and keeps the byte code of all that ran, so that the next start
// need not compile it again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeFile, openChunks } from './load.js';

const note = join(import.meta.dirname, '../fixtures/notes/bullets-pasted-from-a-document.md');
const folder = mkdtempSync(join(tmpdir(), 'compile-'));
const silent = { write: () => true };

const { load, scripts } = openChunks(() => undefined);
for (const argv of [['build', '--out-dir', folder], ['lint'], ['time'], ['outline']])
	await load('main.cjs').main({
		argv: [...argv, note],
		cwd: folder,
		env: {},
		stdin: [],
		stdout: silent,
		stderr: silent,
		now: () => new Date(),
	});
for (const [chunk, script] of scripts) writeFileSync(codeFile(chunk), script.createCachedData());
rmSync(folder, { recursive: true });
