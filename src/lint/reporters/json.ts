import { printableJson } from '../../text/printable.ts';
import { counts } from '../verdict.ts';
import type { Report } from './report.ts';

/**
 * Findings for a program: one object with `schema` (`"cuescript.lint/1"`), `notes` (each with `path` and `findings`, whose
 * fields are those of a VFileMessage) and `counts` by severity. Ends with a line feed.
 */
export function json(reports: readonly Report[]): string {
	const notes = reports.map(({ path, findings }) => ({
		path,
		findings: findings.map(({ reason, ruleId, severity, place, actual, expected, note, fix }) => ({
			...{ reason, source: 'cuescript', ruleId, severity, place, actual, expected, note, fix },
		})),
	}));
	const total = counts(reports.flatMap(({ findings }) => findings));
	return `${printableJson(JSON.stringify({ schema: 'cuescript.lint/1', notes, counts: total }, undefined, 2))}\n`;
}
