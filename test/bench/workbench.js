// What the benches of one part of the source share: its modules, made ready to run, and the clock.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { rolldown } from 'rolldown';
import { unified } from 'unified';

const source = join(import.meta.dirname, '../../src');

/** The exports of several modules of the source, by their paths in it, bundled into a folder that goes when the process ends. */
export async function modules(...paths) {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	process.on('exit', () => rmSync(folder, { recursive: true }));
	const input = Object.fromEntries(paths.map((path, i) => [`part${i}`, join(source, path)]));
	const bundle = await rolldown({ input, platform: 'node' });
	await bundle.write({ dir: folder, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
	return Object.assign(
		{},
		...(await Promise.all(Object.keys(input).map((name) => import(join(folder, `${name}.mjs`))))),
	);
}

/** Milliseconds of processor that work takes. */
export const clock = async (work) => {
	const start = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
};

/** What all reading is held beside. */
export const parse = (text) => unified().use(remarkParse).parse(text);
