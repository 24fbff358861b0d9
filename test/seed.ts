import fc from 'fast-check';

/**
 * The suite tries the same notes every time, so that whatever fails it is the change at hand. Others are tried by
 * `npm run fuzz`, and by the whole suite with another number in CUESCRIPT_FUZZ_SEED; what fails prints the seed it failed with.
 */
fc.configureGlobal({ seed: Number(process.env.CUESCRIPT_FUZZ_SEED ?? 20251122) });
