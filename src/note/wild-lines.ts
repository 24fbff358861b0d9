import type { Finding } from '../model/finding.ts';
import { isWild } from './containers.ts';
import type { RawLine } from './lines.ts';

/** Says that lines were read by themselves because no reader of Markdown is good at them: one finding, at the first of them. */
export function wildLines(lines: readonly RawLine[]): readonly Finding[] {
	const wild = lines.filter(({ text }) => isWild(text));
	const [first] = wild;
	if (!first) return [];
	const { number: line, start, end } = first;
	const count = wild.length === 1 ? 'line that is' : `${wild.length} lines that are`;
	return [
		{
			reason: `Unexpected ${count} endless or nested without end, expected lists and quotes of a few levels`,
			ruleId: 'plain-reading',
			severity: 'info',
			place: { start: { line, column: 1, offset: start }, end: { line, column: end - start + 1, offset: end } },
			note: 'The words are all there, but whether code or raw HTML begins in such a line was not looked at: see whether it was pasted by accident.',
		},
	];
}
