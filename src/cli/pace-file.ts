import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	formatPaceBook,
	type MeasuredPace,
	measuredFor,
	type PaceBook,
	parsePaceBook,
	withPace,
} from '../config/pace-book.ts';
import { Refusal } from '../model/refusal.ts';
import type { Talk } from '../model/talk.ts';
import { printablePath } from '../text/printable.ts';
import type { PlanOptions } from '../timing/plan.ts';
import { writeAll } from './files.ts';
import { settingsFolder } from './settings-folder.ts';
import type { World } from './world.ts';

/** The file in which a user's paces are kept; nothing where the environment names no folder for settings. */
function paceFile(env: World['env']): string | undefined {
	const folder = settingsFolder(env);
	return folder && join(folder, 'pace.json');
}

/** The paces the user keeps; none when there is no file. A file that cannot be read is passed over, and `stderr` told so. */
function readPaces({ env, stderr }: Pick<World, 'env' | 'stderr'>): PaceBook {
	const path = paceFile(env);
	if (!path) return [];
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		return [];
	}
	const book = parsePaceBook(text);
	if (!book) stderr.write(`script: ${printablePath(path)} holds no paces and is passed over: mend or delete it.\n`);
	return book ?? [];
}

/** What a plan of a talk is made with, by the paces the user keeps; their file is read once. */
export function knownPaces(world: Pick<World, 'env' | 'stderr'>): (talk: Talk) => PlanOptions {
	const paces = readPaces(world);
	return (talk) => measuredFor(paces, talk);
}

/** Keeps a pace, whole or not at all, and says where. Throws a Refusal where that folder is not to be written. */
export async function keepPace(world: Pick<World, 'env' | 'stderr'>, pace: MeasuredPace): Promise<string> {
	const path = paceFile(world.env);
	if (!path) throw new Refusal('There is no folder to keep a pace in: set HOME or XDG_CONFIG_HOME.');
	await writeAll([{ path, bytes: new TextEncoder().encode(formatPaceBook(withPace(readPaces(world), pace))) }]);
	return path;
}
