import fc from 'fast-check';
import { describe, it } from 'vitest';
import { mending } from './mending.ts';
import { printing } from './printing.ts';
import { reading } from './reading.ts';

/** `npm run fuzz` sets it. */
const times = Number(process.env.CUESCRIPT_FUZZ_TIMES ?? 1);

describe('whatever is in a note', () => {
	for (const { name, runs, holds } of [...reading, ...mending, ...printing])
		it(name, () => fc.assert(holds, { numRuns: Math.round(runs * times) }), 180_000 * Math.max(1, times));
});
