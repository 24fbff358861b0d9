import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the fixture notes lie. */
export const notesFolder = join(import.meta.dirname, '../fixtures/notes');

/** The file names of all fixture notes; handouts that somebody built beside them are none. */
export const noteNames = readdirSync(notesFolder).filter(
	(name) => name.endsWith('.md') && !name.endsWith('.handout.md'),
);
