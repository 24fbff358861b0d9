import { type Configured, type Flags, type Settings, settle } from '../config/settings.ts';
import { folderOf, nearestFile, userFile } from './config-files.ts';
import type { Layer } from './configs.ts';
import type { World } from './world.ts';

/** What some layers of configuration choose, the strongest of them last. */
export const chosenIn = (layers: readonly Layer[]): Configured =>
	Object.assign({}, ...layers.map(({ settings }) => settings));

/**
 * The settings for a note: flags, environment, and beneath the note's own header the files that configure it. What reads those is
 * fetched only where there is one. Throws a Refusal that names the flag, the variable or the file and what it accepts.
 */
export async function settled(world: Pick<World, 'cwd' | 'env'>, flags: Flags, note: string): Promise<Settings> {
	if (!userFile(world.env) && !nearestFile(folderOf(note, world.cwd))) return settle(flags, world.env);
	const { configurations } = await import('./configs.ts');
	return settle(flags, world.env, chosenIn(await configurations(world, undefined)(note)));
}
