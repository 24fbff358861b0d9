import type { Finding, Severity } from '../../model/finding.ts';
import { printable, printablePath } from '../../text/printable.ts';
import type { Report } from './report.ts';

const commands: Readonly<Record<Severity, string>> = { info: 'notice', warning: 'warning', error: 'error' };

/**
 * Workflow commands that GitHub turns into remarks beside the lines of a pull request,
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions. A note on standard input has no file.
 */
export const github = (reports: readonly Report[]): string =>
	reports.flatMap(({ path, findings }) => findings.map((finding) => `${command(path, finding)}\n`)).join('');

function command(path: string, { place, severity, ruleId, reason, note }: Finding): string {
	const properties = {
		...(path !== '-' && { file: printablePath(path) }),
		...(place && { line: place.start.line, endLine: place.end.line, col: place.start.column }),
		// A column behind the end means something only within one line.
		...(place && place.end.line === place.start.line && { endColumn: place.end.column }),
		title: ruleId,
	};
	const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
	return `::${commands[severity]} ${list.join(',')}::${data(printable(note ? `${reason}. ${note}` : reason))}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
