import { type Finding, type Severity, severities } from '../model/finding.ts';

/** How many findings there are of each severity. */
export function counts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
	const count = { info: 0, warning: 0, error: 0 };
	for (const { severity } of findings) count[severity]++;
	return count;
}

/** The exit code of linting: 1 when a finding is at or above the severity that fails, 0 otherwise. */
export function exitCode(findings: readonly Finding[], failOn: Severity = 'warning'): 0 | 1 {
	const least = severities.indexOf(failOn);
	return findings.some(({ severity }) => severities.indexOf(severity) >= least) ? 1 : 0;
}
