import { printable, printablePath } from '../../text/printable.ts';
import type { Report } from './report.ts';

/**
 * One line a finding, as compilers write them and editors read them: `talk.md:3:7: warning: reason [rule]`; without line and
 * column where the whole note is meant. Nothing where nothing was found.
 */
export const unix = (reports: readonly Report[]): string =>
	reports
		.flatMap(({ path, findings }) =>
			findings.map(({ place, severity, reason, ruleId }) => {
				const spot = place ? `:${place.start.line}:${place.start.column}` : '';
				return `${printablePath(path)}${spot}: ${severity}: ${printable(reason)} [${ruleId}]\n`;
			}),
		)
		.join('');
