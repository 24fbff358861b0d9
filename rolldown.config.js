import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';

/** Packages that stay outside: with a file of their own, or big and seldom wanted. The rest goes into `dist`. */
const outside = /^(?:fontkit|gray-matter|harfbuzzjs|hunspell-wasm)$/;

/**
 * What packages import and what never runs here, by who imports it: pdfkit gets its fonts ready-made, and neither pictures nor a
 * password; no command is a program of its own. To load all that takes longer than to print.
 */
const unused = {
	commander: { 'node:child_process': ['default'] },
	pdfkit: {
		fontkit: ['create'],
		'png-js': ['default'],
		'@noble/ciphers/aes': ['cbc', 'ecb'],
	},
};

/** What Node does itself, many times faster than a package that has just been started: linebreak unpacks its tables with these. */
const builtin = {
	'tiny-inflate': `
		const { inflateRawSync } = require('node:zlib');
		module.exports = (source, target) => (target.set(inflateRawSync(source)), target);`,
	'base64-js': `
		module.exports = { toByteArray: (text) => new Uint8Array(Buffer.from(text, 'base64')) };`,
};

const common = {
	platform: 'node',
	external: (id, importer) => outside.test(id) && !/pdfkit/.test(importer ?? ''),
};

/** Root folders of the packages that went into either bundle. */
const bundled = new Set();

/** Each chunk is what one kind of command needs on top of those before it: few files are read at a start, and few needlessly. */
const groups = [
	{ name: 'command', test: /[\\/]src[\\/]cli[\\/](?!crew)/, priority: 4 },
	{ name: 'read', test: /[\\/]src[\\/]pipeline\.ts$/, priority: 3 },
	{ name: 'lint', test: /[\\/]src[\\/]lint[\\/]/, priority: 2 },
	{ name: 'print', test: /[\\/]src[\\/](?:render|pdf)[\\/]|remark-stringify|pdfkit[\\/]/, priority: 1 },
];

// The library is made of modules; the command of scripts, because Node can be given the byte code of scripts (bin/load.js).
export default defineConfig([
	{
		...common,
		input: { index: 'src/index.ts', remark: 'src/remark.ts' },
		output: { dir: 'dist', format: 'esm', chunkFileNames: '[name].js', cleanDir: true },
		plugins: [replaced(), licences()],
	},
	{
		...common,
		input: { main: 'src/cli/main.ts' },
		output: {
			dir: 'dist',
			format: 'cjs',
			entryFileNames: '[name].cjs',
			chunkFileNames: '[name].cjs',
			codeSplitting: { groups },
			// Names stay, for the sake of whoever reads a stack trace.
			minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
		},
		plugins: [replaced(), importing(), licences()],
	},
]);

/** Puts what is in the tables above in the place of packages. */
function replaced() {
	return {
		name: 'replaced',
		resolveId(id, importer = '') {
			const [, owner] = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(importer) ?? [];
			if (unused[owner]?.[id]) return `\0unused!${owner}!${id}`;
			return id in builtin ? `\0builtin!${id}` : null;
		},
		load(id) {
			const [kind, ...rest] = id.split('!');
			if (kind === '\0builtin') return builtin[rest[0]];
			if (kind !== '\0unused') return null;
			const [owner, name] = rest;
			const refuse = `() => { throw new Error('${name} is not part of this build'); }`;
			return unused[owner][name]
				.map((export_) =>
					export_ === 'default' ? `export default ${refuse};` : `export const ${export_} = ${refuse};`,
				)
				.join('\n');
		},
	};
}

/** A script may not import; it is given a function that does. */
function importing() {
	return {
		name: 'importing',
		// Of the chunks themselves none is imported any more: what is left are packages outside, and a file that --config named.
		renderChunk: (code) => code.replace(/\bimport\(/g, 'imported('),
	};
}

/** Writes the licences of all packages that went into the bundles beside them, as they ask for. */
function licences() {
	return {
		name: 'licences',
		generateBundle(_options, bundle) {
			for (const { moduleIds = [] } of Object.values(bundle))
				for (const id of moduleIds) {
					const root = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
					if (root) bundled.add(root);
				}
			const texts = [...bundled]
				.map((root) => [root, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))])
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
