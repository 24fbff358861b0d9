#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// A run is over before what V8 optimises on the way has paid for itself: the optimiser took a quarter of the time of a build, and
// longer than it won even over hundreds of cards. So it waits until a function has run sixty times as long as by default.
setFlagsFromString('--interrupt-budget=4000000');

const { run } = await import('../dist/main.js');
process.exitCode = await run(process);
