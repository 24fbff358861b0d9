import type { Inline } from '../../model/talk.ts';

/** Scripts whose lines are joined without a space. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]/u;

/**
 * Runs as they stand on a page: directions gone unless they are to be kept, every stretch of white space, line break or control character one space (none
 * where a line of Chinese, Japanese or Thai was broken), neighbours of one style joined, the ends trimmed.
 */
export function tidy(runs: readonly Inline[], directions: 'gone' | 'kept' = 'gone'): readonly Inline[] {
	const tidied: { type: Inline['type']; value: string }[] = [];
	let last = '';
	for (const [index, run] of runs.entries()) {
		if (run.type === 'aside' && directions === 'gone') continue;
		const next = runs[index + 1]?.value[0] ?? '';
		const dense = run.type === 'break' && unspaced.test(last) && unspaced.test(next);
		const raw = run.type === 'break' ? (dense ? '' : ' ') : run.value.replace(/[\s\p{Cc}]+/gu, ' ');
		const value = raw.startsWith(' ') && (last === ' ' || last === '') ? raw.slice(1) : raw;
		if (value === '') continue;
		last = value.at(-1) ?? '';
		const before = tidied.at(-1);
		const type = run.type === 'break' ? (before?.type ?? 'text') : run.type;
		if (before?.type === type) before.value += value;
		else tidied.push({ type, value });
	}
	const end = tidied.at(-1);
	if (end?.value.endsWith(' ')) end.value = end.value.slice(0, -1);
	return end?.value === '' ? tidied.slice(0, -1) : tidied;
}

/** The part of some runs between two places in their plain text, in UTF-16 units, styles kept. */
export function cut(runs: readonly Inline[], start: number, end: number): readonly Inline[] {
	const parts: Inline[] = [];
	let at = 0;
	for (const run of runs) {
		const value = run.value.slice(Math.max(0, start - at), Math.max(0, end - at));
		if (value !== '') parts.push({ type: run.type, value });
		at += run.value.length;
		if (at >= end) break;
	}
	return parts;
}
