import { formatClock } from './duration.ts';

/**
 * A moment of a talk as a person reads it off: by the clock on the wall, `14:07`, when the talk has a start (minutes after
 * midnight), else the time since its beginning, `7:10`. Seconds on the wall are left out, so that nobody is late by rounding.
 */
export function daytime(start: number | undefined, seconds: number): string {
	if (start === undefined) return formatClock(seconds);
	const minutes = Math.floor(start + Math.round(seconds) / 60) % (24 * 60);
	return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** From one moment to another, `14:05–14:07`; one alone where both read the same. */
export function daytimes(start: number | undefined, from: number, to: number): string {
	const [begins, ends] = [daytime(start, from), daytime(start, to)];
	return begins === ends ? begins : `${begins}–${ends}`;
}
