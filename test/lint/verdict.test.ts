import { describe, expect, it } from 'vitest';
import { counts, exitCode } from '../../src/lint/verdict.ts';
import { type Finding, type Severity, severities } from '../../src/model/finding.ts';

const found = (...all: Severity[]): Finding[] =>
	all.map((severity) => ({ reason: 'Unexpected', ruleId: 'a-rule', severity }));

describe('exitCode', () => {
	it('is 1 for a finding at or above the severity that fails', () => {
		const table = severities.map((failOn) => severities.map((severity) => exitCode(found(severity), { failOn })));
		expect(table).toEqual([
			[1, 1, 1],
			[0, 1, 1],
			[0, 0, 1],
		]);
	});

	it('is 0 without findings', () => {
		expect(exitCode([], { failOn: 'info' })).toBe(0);
	});

	it('puts up with so many warnings and no more, and with no error', () => {
		const limits = { failOn: 'warning', maxWarnings: 2 } as const;
		const table = [found('warning', 'warning', 'info'), found('warning', 'warning', 'warning'), found('error')];
		expect(table.map((findings) => exitCode(findings, limits))).toEqual([0, 1, 1]);
		expect(exitCode(found('info'), { failOn: 'info', maxWarnings: 2 })).toBe(1);
		expect(exitCode(found('warning'), { failOn: 'error', maxWarnings: 0 })).toBe(1);
	});
});

it('counts findings by severity', () => {
	expect(counts(found('info', 'error', 'error'))).toEqual({ info: 1, warning: 0, error: 2 });
});
