import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataOf } from '../config/data.ts';
import { projectOf } from '../config/project.ts';
import { choose, type LintConfig } from '../lint/config.ts';
import { presets } from '../lint/presets.ts';
import { rules } from '../lint/rules.ts';
import { Refusal } from '../model/refusal.ts';
import { settingsFolder } from './settings-folder.ts';
import type { World } from './world.ts';

/** Choices for the rules, the weakest first. */
type Layers = readonly LintConfig[];

/** Files of a folder that configure the notes in it and below, the first that is there. All of them are data. */
const names = ['cuescript.config.json', '.cuescriptrc', '.cuescriptrc.json', '.cuescriptrc.yaml', 'package.json'];
const userNames = ['config.json', 'config.yaml'];

/** Endings of files that are run. A folder of notes is not trusted to run code, so only `--config` may name them. */
const code = new Set(['.js', '.mjs', '.ts', '.mts']);

/** No configuration is longer, in bytes. */
const longest = 256 * 1024;

/**
 * What configures a note: the user's own file, and over it the nearest one upward from the note, or `named` in its stead, or
 * none at all when that is `false`. Each file is read once. The function throws a Refusal that names the file when it or a
 * choice in it makes no sense.
 */
export function configurations(
	world: Pick<World, 'cwd' | 'env'>,
	named: string | false | undefined,
): (note: string) => Promise<Layers> {
	const found = new Map<string, Promise<Layers>>();
	const once = (key: string, load: () => Promise<Layers>): Promise<Layers> => {
		const known = found.get(key) ?? load();
		found.set(key, known);
		return known;
	};
	const shown = (file: string) => {
		const near = relative(world.cwd, file);
		return near.startsWith('..') ? file : near;
	};
	const file = (path: string) => once(path, () => layersOf(path, shown, []));
	const folder = settingsFolder(world.env);
	const user = async () => {
		const path = folder && firstOf(folder, userNames);
		return path ? file(path) : [];
	};
	const upward = (from: string): Promise<Layers> =>
		once(`${from}/`, async () => {
			const path = firstOf(from, names);
			if (path) return file(path);
			return dirname(from) === from ? [] : upward(dirname(from));
		});
	return async (note) => {
		if (named === false) return [];
		if (named !== undefined) return [...(await user()), ...(await file(resolve(world.cwd, named)))];
		const from = note === '-' ? world.cwd : dirname(resolve(world.cwd, note));
		return [...(await user()), ...(await upward(from))];
	};
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

const isPackage = (path: string): boolean => basename(path) === 'package.json';

/** Whether a `package.json` speaks of cuescript, and not only depends on it; one that is broken is told of only if it might. */
function configures(path: string): boolean {
	let text = '';
	try {
		text = read(path, path);
		return Object.hasOwn(JSON.parse(text), 'cuescript');
	} catch {
		return text.includes('"cuescript"');
	}
}

/** A file's choices over those of the files and presets it extends. `above` are the files that led here. */
async function layersOf(path: string, shown: (path: string) => string, above: readonly string[]): Promise<Layers> {
	const source = shown(path);
	if (above.includes(path)) throw new Refusal(`${source} extends itself: take one of the two lines out.`);
	if (above.length >= deepest) throw new Refusal(`${source} is extended over too many files: put them together.`);
	const project = projectOf(await load(path, source, above.length === 0), source);
	const layers: LintConfig[] = [];
	for (const base of project.extends) {
		if (typeof base === 'string') layers.push(presets[base].choices);
		else layers.push(...(await layersOf(resolve(dirname(path), base.path), shown, [...above, path])));
		if (layers.length > most) throw new Refusal(`${source} extends too many files: put them together.`);
	}
	try {
		choose(rules, [project.lint]);
	} catch (error) {
		throw error instanceof Refusal ? new Refusal(`${source}: ${error.message}`) : error;
	}
	return [...layers, project.lint];
}

const deepest = 8;
const most = 64;

async function load(path: string, source: string, mayRun: boolean): Promise<unknown> {
	if (code.has(extname(path))) {
		if (!mayRun) throw new Refusal(`${source} would have to be run, and what is extended is only read: make it JSON.`);
		return run(path, source);
	}
	const data = await dataOf(read(path, source), source);
	if (!isPackage(path)) return data;
	return typeof data === 'object' && data !== null && 'cuescript' in data ? data.cuescript : {};
}

/** The default export of a file that `--config` named. */
async function run(path: string, source: string): Promise<unknown> {
	try {
		const module: unknown = await import(pathToFileURL(path).href);
		return (module as { default?: unknown }).default;
	} catch (error) {
		const { message, code } = error as { message?: string; code?: string };
		const because =
			code === 'ERR_UNKNOWN_FILE_EXTENSION' ? 'this Node cannot run TypeScript' : String(message).split('\n')[0];
		throw new Refusal(`${source} could not be run (${because}): mend it, or make it JSON.`);
	}
}

function read(path: string, source: string): string {
	try {
		const found = statSync(path);
		if (found.isFile() && found.size <= longest) return readFileSync(path, 'utf8');
	} catch {
		throw new Refusal(`The configuration ${source} could not be read: check its name and permissions.`);
	}
	throw new Refusal(`${source} is no configuration: it is too large or no file.`);
}
