// The last step of `npm run build`: runs the command on a note and keeps the byte code of all that ran, so that the next start
// need not compile it again.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { codeFile, openChunks } = require('./load.js');

const note = join(__dirname, '../fixtures/notes/bullets-pasted-from-a-document.md');
const silent = { write: () => true };

async function compile() {
	const folder = mkdtempSync(join(tmpdir(), 'compile-'));
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
}

compile();
