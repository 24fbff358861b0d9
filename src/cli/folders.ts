import { mkdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The real place of a folder, free of links, whether or not it is there already. Throws the system's error. */
export function realFolder(folder: string): string {
	try {
		return realpathSync(folder);
	} catch (error) {
		const above = dirname(folder);
		if ((error as { code?: unknown }).code !== 'ENOENT' || above === folder) throw error;
		return join(realFolder(above), basename(folder));
	}
}

/**
 * Makes a folder and those above it that are missing, and notes each in `made`, topmost first, as soon as it is there. One
 * that another program makes meanwhile is as good. Throws the system's error.
 */
export function makeFolder(folder: string, made: string[]): void {
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
	const above = dirname(folder);
	if (above !== folder) makeFolder(above, made);
	try {
		mkdirSync(folder);
		made.push(folder);
	} catch (error) {
		if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
	}
}

/** Takes back folders that were made, unless somebody has put something there. */
export function removeEmpty(made: readonly string[]): void {
	for (const folder of made.toReversed())
		try {
			rmdirSync(folder);
		} catch {
			return;
		}
}
