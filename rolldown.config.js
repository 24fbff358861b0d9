import { defineConfig } from 'rolldown';

// The command and the library leave as a few files: a process that starts reads three or four of ours, not a hundred.
export default defineConfig({
	input: { main: 'src/cli/main.ts', index: 'src/index.ts' },
	platform: 'node',
	external: /^(?!\.|\/|src\/)/,
	output: { dir: 'dist', format: 'esm', chunkFileNames: '[name].js', cleanDir: true },
});
