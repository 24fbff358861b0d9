import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Settings } from '../config/settings.ts';
import type { Header } from '../model/header.ts';
import { Refusal } from '../model/refusal.ts';
import { values } from '../text/values.ts';
import { plain, type Theme, themes } from '../theme/theme.ts';
import type { World } from './world.ts';

/** No theme is longer, in bytes. */
const longest = 64 * 1024;

const named = (name: string): Theme | undefined => {
	const found = values.theme.read(name);
	return found && themes[found];
};

/**
 * How paper looks: the theme that flag or environment name or the file of one's own, else the one of the house that the note's
 * header names, else what a configuration file names, else the plain one. A header names no file: a note from elsewhere may not
 * say what is read. Throws a Refusal that says what there is.
 */
export async function themeFor(
	world: Pick<World, 'cwd'>,
	{ theme, themeUnder }: Pick<Settings, 'theme' | 'themeUnder'>,
	header: Pick<Header, 'theme'>,
): Promise<Theme> {
	const chosen = theme ?? (header.theme === undefined ? themeUnder : undefined);
	if (chosen !== undefined) return named(chosen) ?? fromFile(resolve(world.cwd, chosen), shown(world.cwd, chosen));
	return header.theme === undefined ? plain : themes[header.theme];
}

/** A path as short as it can be said. */
const shown = (cwd: string, path: string): string => {
	const near = isAbsolute(path) ? relative(cwd, path) : path;
	return near.startsWith('..') ? path : near;
};

async function fromFile(path: string, source: string): Promise<Theme> {
	const [{ dataOf }, { themeOf }] = await Promise.all([import('../config/data.ts'), import('../theme/own.ts')]);
	return themeOf(await dataOf(read(path, source), source), source);
}

function read(path: string, source: string): string {
	try {
		const found = statSync(path);
		if (found.isFile() && found.size <= longest) return readFileSync(path, 'utf8');
	} catch {
		throw new Refusal(`The theme ${source} could not be read: check its name and permissions.`);
	}
	throw new Refusal(`${source} is no theme: it is too large or no file.`);
}
