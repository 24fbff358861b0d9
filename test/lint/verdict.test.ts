import { describe, expect, it } from 'vitest';
import { counts, exitCode } from '../../src/lint/verdict.ts';
import { type Finding, type Severity, severities } from '../../src/model/finding.ts';

const found = (...all: Severity[]): Finding[] =>
	all.map((severity) => ({ reason: 'Unexpected', ruleId: 'a-rule', severity }));

describe('exitCode', () => {
	it('is 1 for a finding at or above the severity that fails', () => {
		const table = severities.map((failOn) => severities.map((severity) => exitCode(found(severity), failOn)));
		expect(table).toEqual([
			[1, 1, 1],
			[0, 1, 1],
			[0, 0, 1],
		]);
	});

	it('is 0 without findings, and fails for warnings when nobody says', () => {
		expect(exitCode([])).toBe(0);
		expect(exitCode(found('info'))).toBe(0);
		expect(exitCode(found('info', 'warning'))).toBe(1);
	});
});

it('counts findings by severity', () => {
	expect(counts(found('info', 'error', 'error'))).toEqual({ info: 1, warning: 0, error: 2 });
});
