import type { Inline } from '../../model/talk.ts';

/**
 * Runs with their white space folded to single spaces, none at either end and none beside a line break; runs without
 * words fall away. What is left has no white space but ` ` and the author's own breaks, so lengths can be counted on.
 */
export function fold(runs: readonly Inline[]): readonly Inline[] {
	const folded: Inline[] = [];
	let open = false;
	let broken = false;
	for (const run of runs) {
		if (run.type === 'break') {
			broken = folded.length > 0;
			open = false;
			continue;
		}
		const value = run.value.replace(/\s+/g, ' ');
		const words = value.trim();
		if (words === '') {
			open ||= value !== '' && !broken;
			continue;
		}
		const spaced = (open || value.startsWith(' ')) && folded.length > 0 && !broken;
		if (broken) folded.push({ type: 'break', value: '\n' });
		folded.push({ type: run.type, value: spaced ? ` ${words}` : words });
		open = value.endsWith(' ');
		broken = false;
	}
	return folded;
}
