import { describe, expect, it } from 'vitest';
import { pauseIn } from '../../src/timing/pause.ts';

describe('pauseIn', () => {
	it.each([
		['(pause)', 2],
		['[Pause]', 2],
		['(beat)', 1],
		['(long pause)', 4],
		['（停顿）', 2],
		['(pause 5s)', 5],
		['(pause 5)', 5],
		['(Pause: 0:05)', 5],
		['(3 s pause)', 3],
		['(pausa larga)', 4],
		['(Pause, 2 Sekunden)', 2],
		['(Pause, 2 Sek.)', 2],
		['(pause 1 min)', 60],
		['(click)', 0],
		['(pause the video)', 0],
		['(pause for effect)', 2],
		['(pause for 3 s)', 3],
		['(beaten)', 0],
		['', 0],
	])('%s', (direction, seconds) => {
		expect(pauseIn(direction)).toBe(seconds);
	});
});
