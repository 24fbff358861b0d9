import { parseDuration } from '../text/duration.ts';

/** Seconds of a silence by its name, as speakers write it between brackets. A bare `(pause)` is two breaths. */
const names: readonly (readonly [RegExp, number])[] = [
	[/^(?:long pause|lange pause|pausa (?:larga|longa|lunga)|longue pause|длинная пауза)/u, 4],
	[/^(?:short pause|kurze pause|pausa (?:corta|curta|breve)|courte pause|короткая пауза|beat)/u, 1],
	[/^(?:pause|pausa|paus|пауза|сделать паузу|間|ポーズ|停顿|停頓|휴지|잠시 멈춤|مکث|وقفة|הפסקה|หยุด|tạm dừng)/u, 2],
];

/**
 * Seconds of silence a direction asks for: `(pause)`, `[Pause 5s]`, `(pause: 0:05)`, `(3 s pause)`, `(pause for effect)`, `(beat)`.
 * A number without a unit is seconds. 0 for any other direction, `(pause the video)` and `(click)` among them.
 */
export function pauseIn(direction: string): number {
	const bare = direction.replace(/^[\s([{（【［*_]+|[\s)\]}）】］*_.…]+$/gu, '').toLowerCase();
	if (bare.length > 40) return 0;
	const lengthFirst = /^(\d[\d.,:]*\s?[\p{L}"″]*\.?)[\s-]+(\p{L}+)$/u.exec(bare);
	const [name, length] = lengthFirst ? [lengthFirst[2] ?? '', lengthFirst[1]] : [bare, undefined];
	for (const [pattern, seconds] of names) {
		const found = pattern.exec(name);
		if (!found) continue;
		const rest =
			length ??
			name
				.slice(found[0].length)
				.replace(/^[\s:,=–—-]+/u, '')
				.replace(/^for (?=\d)/u, '');
		if (rest === '' || rest.startsWith('for ')) return seconds;
		return parseDuration(/^\d+(?:\.\d+)?$/u.test(rest) ? `${rest}s` : rest) ?? 0;
	}
	return 0;
}
