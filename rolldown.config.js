import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';

/** Packages that stay outside: big, wanted by some commands only, or with files of their own. The rest goes into `dist`. */
const outside = /^(?:bidi-js|chalk|fontkit|gray-matter|harfbuzzjs|linebreak|pdfkit|remark-stringify)$/;

// The command and the library leave as a few files: a process that starts reads four or five, not two hundred.
export default defineConfig({
	input: { main: 'src/cli/main.ts', index: 'src/index.ts' },
	platform: 'node',
	external: outside,
	output: { dir: 'dist', format: 'esm', chunkFileNames: '[name].js', cleanDir: true },
	plugins: [licences()],
});

/** Writes the licences of all packages that went into the bundle beside it, as they ask for. */
function licences() {
	return {
		name: 'licences',
		generateBundle(_options, bundle) {
			const packages = new Map();
			for (const { moduleIds = [] } of Object.values(bundle))
				for (const id of moduleIds) {
					const root = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
					if (root) packages.set(root, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
				}
			const texts = [...packages]
				.sort(([, a], [, b]) => (a.name < b.name ? -1 : 1))
				.map(([root, { name, version, license }]) => {
					const file = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry));
					const text = file ? readFileSync(join(root, file), 'utf8').trim() : '';
					return `${name} ${version} (${license})\n\n${text}`;
				});
			this.emitFile({ type: 'asset', fileName: 'LICENCES.txt', source: `${texts.join('\n\n---\n\n')}\n` });
		},
	};
}
