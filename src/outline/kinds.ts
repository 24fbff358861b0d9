import { listShapes } from './readings/lists.ts';
import { readLines } from './readings/read.ts';
import type { Structure, Verdict } from './structure.ts';
import { weigh } from './weighing/weigh.ts';

/** A kind for every item: what the readings say, and where they may be wrong what all signs together say. */
export function kindsOf(structure: Structure): readonly Verdict[] {
	const lists = listShapes(structure);
	return weigh(structure, lists, readLines(structure, lists));
}
