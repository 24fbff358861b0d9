import { createRequire } from 'node:module';

/** The package's own version. The path holds both from `src/` and from the built `dist/`. */
export const version: string = createRequire(import.meta.url)('../package.json').version;
