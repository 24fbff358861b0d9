import type { Seen } from './seen.ts';

/** One thing that can be told of an item; what it weighs for each kind is learned. Yes is 1, no and nothing are 0. */
export interface Feature {
	readonly id: string;
	readonly of: (seen: Seen) => number | boolean | undefined;
}

/** The same question asked of several things. */
export const each = <T>(things: readonly T[], feature: (thing: T) => Feature): readonly Feature[] =>
	things.map(feature);
