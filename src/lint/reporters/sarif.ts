import type { Log, Region, Result } from 'sarif';
import type { Finding, Severity } from '../../model/finding.ts';
import type { Place } from '../../model/place.ts';
import { printableJson } from '../../text/printable.ts';
import { rules } from '../rules.ts';
import type { Manner, Report } from './report.ts';

const levels = { info: 'note', warning: 'warning', error: 'error' } as const satisfies Record<Severity, string>;

/**
 * SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html: one run that names every rule with its page
 * in short, and a result for each finding, with its fix where it has one. Columns are counted in UTF-16 units.
 */
export function sarif(reports: readonly Report[], { version }: Pick<Manner, 'version'>): string {
	const own = rules.map(({ id, finds, why, severity, optional }) => ({
		id,
		shortDescription: { text: `Finds ${finds}.` },
		help: { text: why },
		defaultConfiguration: { level: levels[severity], ...(optional && { enabled: false }) },
	}));
	// What the reader of the note finds has no rule of its own.
	const ids = new Set(reports.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
	const others = [...ids].filter((id) => !own.some((rule) => rule.id === id)).sort();
	const described = [...own, ...others.map((id) => ({ id }))];
	const index = new Map(described.map(({ id }, place) => [id, place]));
	const log: Log = {
		$schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'cuescript', semanticVersion: version, rules: described } },
				columnKind: 'utf16CodeUnits',
				artifacts: reports.map(({ path }) => ({ location: { uri: uriOf(path) } })),
				results: reports.flatMap((report, artifact) =>
					report.findings.map((finding) => result(finding, index.get(finding.ruleId) ?? -1, report, artifact)),
				),
			},
		],
	};
	return `${printableJson(JSON.stringify(log, undefined, 2))}\n`;
}

function result(finding: Finding, ruleIndex: number, { path, lines }: Report, artifact: number): Result {
	const { ruleId, severity, reason, note, place, fix } = finding;
	const artifactLocation = { uri: uriOf(path), index: artifact };
	return {
		ruleId,
		ruleIndex,
		level: levels[severity],
		message: { text: note ? `${reason}. ${note}` : reason },
		locations: [{ physicalLocation: { artifactLocation, ...(place && { region: region(place) }) } }],
		...(fix && {
			fixes: [
				{
					artifactChanges: [
						{
							artifactLocation,
							replacements: fix.map(({ start, end, text }) => ({
								deletedRegion: region({ start: spotAt(lines, start), end: spotAt(lines, end) }),
								insertedContent: { text },
							})),
						},
					],
				},
			],
		}),
	};
}

const region = ({ start, end }: Place): Region => ({
	startLine: start.line,
	startColumn: start.column,
	endLine: end.line,
	endColumn: end.column,
});

/** The spot of an offset; the end of the note is the end of its last line. */
function spotAt(lines: Report['lines'], offset: number): Place['start'] {
	const line = lines.findLast(({ start }) => start <= offset);
	return { line: line?.number ?? 1, column: offset - (line?.start ?? 0) + 1, offset };
}

/** A path as a URI; one that is not absolute stays relative. A colon in its first part would be read as a scheme. */
function uriOf(path: string): string {
	if (path === '-') return 'stdin';
	const parts = path.replaceAll('\\', '/').split('/');
	const drive = /^[A-Za-z]:$/.test(parts[0] ?? '');
	const encoded = parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/');
	if (drive) return `file:///${parts[0]}${encoded.slice(encoded.indexOf('/'))}`;
	return path.startsWith('/') ? `file://${encoded}` : encoded;
}
