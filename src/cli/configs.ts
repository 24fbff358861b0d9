import { dirname, extname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataOf } from '../config/data.ts';
import { isThemeFile } from '../config/paper.ts';
import { projectOf } from '../config/project.ts';
import type { Configured } from '../config/settings.ts';
import { choose, type LintConfig } from '../lint/config.ts';
import { presets } from '../lint/presets.ts';
import { rules } from '../lint/rules.ts';
import { Refusal } from '../model/refusal.ts';
import { folderOf, isPackage, nearestFile, readConfiguration, userFile } from './config-files.ts';
import type { World } from './world.ts';

/** What one file, or a preset, chooses. */
export interface Layer {
	readonly lint: LintConfig;
	readonly settings: Configured;
}

/** The weakest first. */
type Layers = readonly Layer[];

/** Endings of files that are run. A folder of notes is not trusted to run code, so only `--config` may name them. */
const code = new Set(['.js', '.mjs', '.ts', '.mts']);

/**
 * What configures a note: the user's own file, and over it the nearest one upward from the note, or `named` in its stead, or
 * none at all when that is `false`. Each file is read once, and looked for once in each folder. The function throws a Refusal
 * that names the file when it or a choice in it makes no sense.
 */
export function configurations(
	world: Pick<World, 'cwd' | 'env'>,
	named: string | false | undefined,
): (note: string) => Promise<Layers> {
	const once = (known: Map<string, Promise<Layers>>, key: string, load: () => Promise<Layers>): Promise<Layers> => {
		const layers = known.get(key) ?? load();
		known.set(key, layers);
		return layers;
	};
	const read = new Map<string, Promise<Layers>>();
	const found = new Map<string, Promise<Layers>>();
	const shown = (file: string) => {
		const near = relative(world.cwd, file);
		return near.startsWith('..') ? file : near;
	};
	const file = (path: string) => once(read, path, () => layersOf(path, shown, []));
	const files = async (...paths: readonly (string | undefined)[]): Promise<Layers> =>
		(await Promise.all(paths.map((path) => (path ? file(path) : [])))).flat();
	return async (note) => {
		if (named === false) return none;
		const folder = folderOf(note, world.cwd);
		return once(found, folder, () =>
			files(userFile(world.env), named === undefined ? nearestFile(folder) : resolve(world.cwd, named)),
		);
	};
}

/** A file's choices over those of the files and presets it extends. `above` are the files that led here. */
async function layersOf(path: string, shown: (path: string) => string, above: readonly string[]): Promise<Layers> {
	const source = shown(path);
	if (above.includes(path)) throw new Refusal(`${source} extends itself: take one of the two lines out.`);
	if (above.length >= deepest) throw new Refusal(`${source} is extended over too many files: put them together.`);
	const project = projectOf(await load(path, source, above.length === 0), source);
	const layers: Layer[] = [];
	for (const base of project.extends) {
		if (typeof base === 'string') layers.push({ lint: presets[base].choices, settings: {} });
		else layers.push(...(await layersOf(resolve(dirname(path), base.path), shown, [...above, path])));
		if (layers.length > most) throw new Refusal(`${source} extends too many files: put them together.`);
	}
	try {
		choose(rules, [project.lint]);
	} catch (error) {
		throw error instanceof Refusal ? new Refusal(`${source}: ${error.message}`) : error;
	}
	const { theme } = project.settings;
	const beside = theme !== undefined && isThemeFile(theme) && { theme: resolve(dirname(path), theme) };
	return [...layers, { lint: project.lint, settings: { ...project.settings, ...beside } }];
}

const none: Layers = [];

const deepest = 8;
const most = 64;

async function load(path: string, source: string, mayRun: boolean): Promise<unknown> {
	if (code.has(extname(path))) {
		if (!mayRun) throw new Refusal(`${source} would have to be run, and what is extended is only read: make it JSON.`);
		return run(path, source);
	}
	const data = await dataOf(readConfiguration(path, source), source);
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
