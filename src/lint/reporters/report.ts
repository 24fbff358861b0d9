import type { Finding, Severity } from '../../model/finding.ts';
import type { NoteLine } from '../../note/note.ts';

/** What was found in one note, ready to be told. */
export interface Report {
	/** Its path, as the person at the keyboard wrote it. */
	readonly path: string;
	readonly lines: readonly Pick<NoteLine, 'number' | 'start' | 'text'>[];
	readonly findings: readonly Finding[];
}

/** Colours by what they mean, each a function over text that is safe to print. */
export interface Palette {
	readonly strong: (text: string) => string;
	readonly soft: (text: string) => string;
	readonly good: (text: string) => string;
	readonly warn: (text: string) => string;
	readonly bad: (text: string) => string;
	readonly accent: (text: string) => string;
}

/** How it is to be told. */
export interface Manner {
	readonly paint: Palette;
	/** Columns of the terminal. */
	readonly width: number;
	/** The least severity that fails. */
	readonly failOn: Severity;
	/** cuescript's own. */
	readonly version: string;
}

/** All reports as one text that ends with a line feed. */
export type Reporter = (reports: readonly Report[], manner: Manner) => string;
