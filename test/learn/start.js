// Learns anew what the signs of a line weigh, from folders of labelled notes (`raw/NAME.md`, `gold/NAME.tsv`), and writes
// src/outline/weighing/weights.ts.
//   npm run learn -- FOLDER...
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = join(import.meta.dirname, '../..');
const folders = process.argv.slice(2).map((folder) => resolve(folder));
if (folders.length === 0) throw new Error('name the folders of labelled notes');
const built = mkdtempSync(join(root, 'node_modules/.learn-'));
try {
	const file = join(built, 'learn.js');
	await build({
		input: join(import.meta.dirname, 'learn.ts'),
		platform: 'node',
		external: /^gray-matter$/,
		output: { file, format: 'esm', codeSplitting: false },
	});
	const { learn } = await import(pathToFileURL(file));
	await learn(folders, join(root, 'src/outline/weighing/weights.ts'));
} finally {
	rmSync(built, { recursive: true });
}
