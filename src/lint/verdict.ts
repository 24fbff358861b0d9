import { type Finding, type Severity, severities } from '../model/finding.ts';

/** How many findings there are of each severity. */
export function counts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
	const count = { info: 0, warning: 0, error: 0 };
	for (const { severity } of findings) count[severity]++;
	return count;
}

/** What makes linting fail. */
export interface Limits {
	/** The least severity that fails. */
	readonly failOn: Severity;
	/** So many warnings are put up with; none when nobody says. */
	readonly maxWarnings?: number;
}

/** Whether a finding is at or above the severity that fails. */
export const counted = ({ severity }: Finding, failOn: Severity): boolean =>
	severities.indexOf(severity) >= severities.indexOf(failOn);

/** The exit code of linting: 1 when a finding fails or there are more warnings than are put up with, 0 otherwise. */
export function exitCode(findings: readonly Finding[], { failOn, maxWarnings }: Limits): 0 | 1 {
	if (maxWarnings === undefined) return findings.some((finding) => counted(finding, failOn)) ? 1 : 0;
	const others = findings.filter(({ severity }) => severity !== 'warning');
	const { warning } = counts(findings);
	return warning > maxWarnings || others.some((finding) => counted(finding, failOn)) ? 1 : 0;
}
