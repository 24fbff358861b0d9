import { aroundFeatures } from './around.ts';
import { lineFeatures } from './line.ts';
import { noteFeatures } from './note.ts';
import type { Seen } from './seen.ts';
import { wordFeatures } from './words.ts';

/** One thing that can be told of an item; what it weighs for each kind is learned. Yes is 1, no and nothing are 0. */
export interface Feature {
	readonly id: string;
	readonly of: (seen: Seen) => number | boolean | undefined;
}

/** All features, in the order of the weights. */
export const features: readonly Feature[] = [...lineFeatures, ...wordFeatures, ...aroundFeatures, ...noteFeatures];

/** The values of all features for one item. */
export const valuesOf = (seen: Seen): Float64Array => Float64Array.from(features, ({ of }) => Number(of(seen) ?? 0));
