import type { Finding, Severity } from '../../model/finding.ts';
import { printable, printablePath } from '../../text/printable.ts';
import { counted } from '../verdict.ts';
import type { Manner, Report } from './report.ts';

/**
 * JUnit's XML, which every build server reads: a suite for each note, a case for each finding. A finding that fails is a
 * failure; one that does not is a case that passed with a word about it. A note without findings is one case that passed.
 */
export function junit(reports: readonly Report[], { failOn }: Pick<Manner, 'failOn'>): string {
	const suites = reports.map((report) => suite(report, failOn));
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cuescript">\n${suites.join('')}</testsuites>\n`;
}

function suite({ path, findings }: Report, failOn: Severity): string {
	const name = xml(printablePath(path));
	const fails = (finding: Finding) => counted(finding, failOn);
	const open = `\t\t<testcase classname="${name}" file="${name}"`;
	const cases = findings.map((finding) => {
		const { ruleId, place } = finding;
		const line = place ? ` line="${place.start.line}"` : '';
		return `${open} name="${xml(ruleId)}"${line}>${fails(finding) ? failure(finding) : remark(finding)}</testcase>\n`;
	});
	const all = cases.length > 0 ? cases : [`${open} name="lint"/>\n`];
	const counts = `tests="${all.length}" failures="${findings.filter(fails).length}" errors="0"`;
	return `\t<testsuite name="${name}" ${counts}>\n${all.join('')}\t</testsuite>\n`;
}

const failure = (finding: Finding): string =>
	`<failure type="${finding.severity}" message="${xml(finding.reason)}">${told(finding)}</failure>`;

const remark = (finding: Finding): string => `<system-out>${told(finding)}</system-out>`;

function told({ place, severity, reason, note }: Finding): string {
	const spot = place ? `line ${place.start.line}, column ${place.start.column}, ` : '';
	return xml(`${spot}${severity}: ${reason}${note ? `. ${note}` : ''}`);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for content and attributes. XML has no place for the two characters that are none. */
const xml = (text: string): string =>
	printable(text)
		.replace(/[\ufffe\uffff]/g, '\ufffd')
		.replace(/[&<>"]/g, (char) => entities[char] ?? char);
