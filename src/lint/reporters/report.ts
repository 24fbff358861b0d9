import type { Finding } from '../../model/finding.ts';
import type { Note } from '../../note/note.ts';

/** What was found in one note, ready to be told. */
export interface Report {
	/** Its path, as the person at the keyboard wrote it. */
	readonly path: string;
	readonly lines: Note['lines'];
	readonly findings: readonly Finding[];
}
