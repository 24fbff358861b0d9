import type { Artifact } from '../model/artifact.ts';
import type { Finding } from '../model/finding.ts';
import type { Understood } from '../pipeline.ts';
import { formatLength } from '../text/duration.ts';
import { printable } from '../text/printable.ts';
import { columns } from '../text/script.ts';
import { census } from './census.ts';
import type { Paint } from './paint.ts';

/** What the summary of a build speaks of. */
interface Built {
	readonly note: string;
	readonly understood: Understood;
	readonly written: readonly { readonly path: string; readonly artifact: Artifact }[];
	readonly findings: readonly Finding[];
}

/** So many findings are shown by themselves; `script lint` shows all. */
const shown = 6;

/** What was read, how long it takes, what was written, what to look at: a few lines for a person. */
export function summary({ note, understood, written, findings }: Built, paint: Paint): string {
	const { talk, plan } = understood;
	const lines = [
		paint.strong(printable(talk.title)),
		`  ${census(talk)}`,
		`  about ${formatLength(plan.total.seconds)} at ${plan.pace} words a minute${budget(understood, paint)}`,
	];
	const width = Math.max(...written.map(({ path }) => columns(printable(path))));
	for (const { path, artifact } of written) {
		const name = printable(path);
		lines.push(
			`  ${paint.good('✓')} ${name}${' '.repeat(width - columns(name))}  ${paint.soft(printable(artifact.summary))}`,
		);
	}
	const grave = findings.filter(({ severity }) => severity !== 'info');
	for (const finding of grave.slice(0, shown)) lines.push(`  ${pointed(finding, paint)}`);
	if (grave.length > shown || findings.some(({ severity }) => severity !== 'info'))
		lines.push(paint.soft(`  ${more(grave.length)}script lint ${printable(note)}`));
	return `${lines.join('\n')}\n`;
}

function budget({ plan }: Understood, paint: Paint): string {
	const { seconds, budget } = plan.total;
	if (budget === undefined) return '';
	const over = seconds - budget;
	return over > 0
		? `, ${paint.warn(`${formatLength(over)} over`)} the ${formatLength(budget)} there are`
		: ` of the ${formatLength(budget)} there are`;
}

function pointed({ place, reason, severity }: Finding, paint: Paint): string {
	const where = place ? `${place.start.line}:${place.start.column} ` : '';
	return `${(severity === 'error' ? paint.bad : paint.warn)('!')} ${paint.soft(where)}${printable(reason)}`;
}

const more = (count: number) => (count > shown ? `and ${count - shown} more: ` : 'more on these: ');
