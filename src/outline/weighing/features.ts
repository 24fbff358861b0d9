import { aroundFeatures } from './around.ts';
import type { Feature } from './feature.ts';
import { lineFeatures } from './line.ts';
import { noteFeatures } from './note.ts';
import type { Seen } from './seen.ts';
import { wordFeatures } from './words.ts';

/** All features, in the order of the weights. */
export const features: readonly Feature[] = [...lineFeatures, ...wordFeatures, ...aroundFeatures, ...noteFeatures];

/** The values of features for one item. */
export function valuesOf(seen: Seen, of: readonly Feature[] = features): Float64Array {
	const values = new Float64Array(of.length);
	for (let at = 0; at < of.length; at++) values[at] = Number((of[at] as Feature).of(seen) ?? 0);
	return values;
}
