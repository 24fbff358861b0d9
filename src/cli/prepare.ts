import type { Settings } from '../config/settings.ts';
import type { Understood } from '../pipeline.ts';
import type { Fit } from '../timing/fit.ts';
import { artifactStem, readInput } from './files.ts';
import { named } from './named.ts';
import { knownPaces } from './pace-file.ts';
import type { World } from './world.ts';

/** A note that was read and planned, and what had to go where it was to fit a time. */
export interface Prepared extends Understood {
	readonly fit?: Fit;
}

/**
 * Reads a note and plans it with the pace its user is known to have. Where a time is given to fit (`--fit`), the talk is the one
 * without what is marked `(if time)`, as little of it as is enough.
 */
export async function prepare(world: World, note: string, settings: Settings): Promise<Prepared> {
	const { understand } = await import('../pipeline.ts');
	const measured = knownPaces(world);
	const bytes = await readInput(note, world);
	const understood = await named(note, () => understand(bytes, artifactStem(note), settings, measured));
	if (settings.fit === undefined) return understood;
	const { fitTalk } = await import('../timing/fit.ts');
	const fit = fitTalk(understood.talk, understood.plan, settings.fit, measured(understood.talk));
	return { ...understood, talk: fit.talk, plan: fit.plan, fit };
}
