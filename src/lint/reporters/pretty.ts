import type { Finding, Severity } from '../../model/finding.ts';
import { printable, printablePath } from '../../text/printable.ts';
import { displayWidth, wrapped } from '../../text/width.ts';
import { counts } from '../verdict.ts';
import { excerptOf } from './excerpt.ts';
import type { Manner, Palette, Report } from './report.ts';

const tones = { info: 'accent', warning: 'warn', error: 'bad' } as const satisfies Record<Severity, keyof Palette>;

/**
 * Findings for a person: where, how grave, what was found and what was hoped for, the line of the note with the spot marked,
 * the remedy; and at the end a count, and where the page of a rule is. At most `width` columns wide, but for a path that is longer. Safe to print. Ends with a
 * line feed.
 */
export function pretty(reports: readonly Report[], { paint, width }: Pick<Manner, 'paint' | 'width'>): string {
	const blocks = reports.flatMap((report) => {
		const { shown, more } = thinned(report.findings);
		const rests = more.map(([ruleId, count]) => rest(report, ruleId, count, paint, width));
		return [...shown.map((finding) => block(report, finding, paint, width)), ...rests];
	});
	return `${[...blocks, tally(reports, paint)].join('\n\n')}\n`;
}

/** So many findings of one rule are shown in full; nobody reads on, and the other rules' would be buried. */
const mostShown = 50;

/** The first findings of each rule, and how many more of which rules there are. */
function thinned(findings: readonly Finding[]) {
	const seen = new Map<string, number>();
	const shown = findings.filter(({ ruleId }) => {
		const count = (seen.get(ruleId) ?? 0) + 1;
		seen.set(ruleId, count);
		return count <= mostShown;
	});
	const more = [...seen]
		.filter(([, count]) => count > mostShown)
		.map(([id, count]) => [id, count - mostShown] as const);
	return { shown, more };
}

const rest = ({ path }: Report, ruleId: string, count: number, paint: Palette, width: number): string =>
	[
		`${paint.strong(printablePath(path))}  ${paint.soft(ruleId)}`,
		...wrapped(`and ${count} more of these; --format unix lists them all`, width - 2).map((line) => `  ${line}`),
	].join('\n');

function block({ path, lines }: Report, finding: Finding, paint: Palette, width: number): string {
	const { place, severity, ruleId, reason, note } = finding;
	const spot = place ? `:${place.start.line}:${place.start.column}` : '';
	const where = `${printablePath(path)}${spot}`;
	const name = `${severity}  ${ruleId}`;
	const fits = displayWidth(where) + 2 + name.length <= width;
	const tone = paint[tones[severity]];
	const head = `${paint.strong(where)}${fits ? '  ' : '\n  '}${tone(severity)}  ${paint.soft(ruleId)}`;
	const say = (text: string) => wrapped(printable(text), width - 2).map((line) => `  ${line}`);
	const source = place && lines[place.start.line - 1];
	const shown = place && source ? excerptOf(source.text, place, width) : [];
	return [
		head,
		...say(reason),
		...shown.map(({ gutter, text, mark }) => `  ${paint.soft(gutter)} ${mark ? tone(text) : text}`.trimEnd()),
		...(note === undefined ? [] : say(note).map(paint.soft)),
	].join('\n');
}

/** `2 errors, 1 warning in 1 note`, or that all is well. */
function tally(reports: readonly Report[], paint: Palette): string {
	const notes = reports.length === 1 ? '1 note' : `${reports.length} notes`;
	const { error, warning, info } = counts(reports.flatMap(({ findings }) => findings));
	const plural = (count: number, name: string) => (count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`]);
	const parts = [...plural(error, 'error'), ...plural(warning, 'warning'), ...plural(info, 'remark')];
	if (parts.length === 0) return `${paint.good('✓')} nothing to mend in ${notes}`;
	const tone = error > 0 ? 'bad' : warning > 0 ? 'warn' : 'accent';
	return `${paint[tone](parts.join(', '))} in ${notes}\n${paint.soft('script rules RULE shows the page of one')}`;
}
