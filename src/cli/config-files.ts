import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../model/refusal.ts';
import { settingsFolder } from './settings-folder.ts';
import type { World } from './world.ts';

/** Files of a folder that configure the notes in it and below, the first that is there. All of them are data. */
const names = ['cuescript.config.json', '.cuescriptrc', '.cuescriptrc.json', '.cuescriptrc.yaml', 'package.json'];
const userNames = ['config.json', 'config.yaml'];

/** No configuration is longer, in bytes. */
const longest = 256 * 1024;

/** The file that configures all of a user's notes, where there is one. */
export function userFile(env: World['env']): string | undefined {
	const folder = settingsFolder(env);
	return folder && firstOf(folder, userNames);
}

/** The folder whose configuration is a note's; for standard input the working folder. */
export const folderOf = (note: string, cwd: string): string => (note === '-' ? cwd : dirname(resolve(cwd, note)));

/** The nearest file upward from a folder, its own before all, that configures the notes in it. */
export function nearestFile(folder: string): string | undefined {
	for (let here = folder; ; here = dirname(here)) {
		const found = firstOf(here, names);
		if (found || dirname(here) === here) return found;
	}
}

/** The first of some files that is there. */
function firstOf(folder: string, among: readonly string[]): string | undefined {
	return among.map((name) => join(folder, name)).find((path) => isFile(path) && (!isPackage(path) || configures(path)));
}

function isFile(path: string): boolean {
	try {
		return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
	} catch {
		return false;
	}
}

/** Whether a file belongs to npm, and only a part of it to us. */
export const isPackage = (path: string): boolean => basename(path) === 'package.json';

/** Whether a `package.json` speaks of cuescript, and not only depends on it; one that is broken is told of only if it might. */
function configures(path: string): boolean {
	let text = '';
	try {
		text = readConfiguration(path, path);
		return Object.hasOwn(JSON.parse(text), 'cuescript');
	} catch {
		return text.includes('"cuescript"');
	}
}

/** The text of a configuration file. Throws a Refusal that calls it `source` when it cannot be read, or is too large. */
export function readConfiguration(path: string, source: string): string {
	try {
		const found = statSync(path);
		if (found.isFile() && found.size <= longest) return readFileSync(path, 'utf8');
	} catch {
		throw new Refusal(`The configuration ${source} could not be read: check its name and permissions.`);
	}
	throw new Refusal(`${source} is no configuration: it is too large or no file.`);
}
