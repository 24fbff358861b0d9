import { describe, expect, it } from 'vitest';
import { directionTime } from '../../src/text/direction.ts';

describe('a silence', () => {
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
		['(PAUSE — wait for hands. 5-7 seconds.)', 7],
		['(Pause — 7 seconds. Let somebody answer.)', 7],
		['(wait 20 sec)', 20],
		['(pause the video at 3:10)', 0],
		['', 0],
	])('%s', (direction, seconds) => {
		expect(directionTime(direction)).toEqual({ silence: seconds, others: 0 });
	});
});

describe('the time of others', () => {
	it.each([
		['(they answer 2m)', 120],
		['(discussion: 5 min)', 300],
		['[video 0:45]', 45],
		['(2 min discussion)', 120],
		['(Fragen, 3 Min.)', 180],
		['(vidéo : 40 s)', 40],
		['（质疑 2分）', 120],
		['(they answer)', 0],
		['(answering machine 2 min)', 0],
		['(click to play, 40 s)', 0],
	])('%s', (direction, seconds) => {
		expect(directionTime(direction)).toEqual({ silence: 0, others: seconds });
	});
});
