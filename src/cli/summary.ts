import type { Artifact } from '../model/artifact.ts';
import type { Finding } from '../model/finding.ts';
import type { Understood } from '../pipeline.ts';
import { printable } from '../text/printable.ts';
import { displayWidth, padded, wrapped } from '../text/width.ts';
import { census } from './census.ts';
import type { Paint } from './paint.ts';
import { lengthWords, paceWords } from './time-words.ts';

/** What the summary of a build speaks of. */
interface Built {
	readonly note: string;
	readonly understood: Understood;
	readonly written: readonly { readonly path: string; readonly artifact: Artifact }[];
	readonly findings: readonly Finding[];
}

/** So many findings are shown by themselves; `script lint` shows all. */
const shown = 6;

/** What was read, how long it takes, what was written, what to look at: a few lines for a person, so many columns wide. */
export function summary({ note, understood, written, findings }: Built, paint: Paint, columns: number): string {
	const { talk, plan } = understood;
	const over = plan.total.seconds - (plan.total.budget ?? Number.POSITIVE_INFINITY);
	const lines = [
		paint.strong(printable(talk.title)),
		`  ${census(talk)}`,
		`  ${over > 0 ? paint.warn(lengthWords(plan)) : lengthWords(plan)}`,
		paint.soft(`  said at ${paceWords(plan)}`),
	];
	const width = Math.max(...written.map(({ path }) => displayWidth(printable(path))));
	for (const { path, artifact } of written) {
		lines.push(`  ${paint.good('✓')} ${padded(printable(path), width)}  ${paint.soft(printable(artifact.summary))}`);
	}
	const grave = findings.filter(({ severity }) => severity !== 'info');
	lines.push(...grave.slice(0, shown).flatMap((finding) => pointed(finding, paint, columns)));
	if (grave.length > 0) {
		const rest = grave.length > shown ? `and ${grave.length - shown} more; ` : '';
		lines.push(paint.soft(`  ${rest}what to do: script lint ${printable(note)}`));
	}
	return `${lines.join('\n')}\n`;
}

/** Where something was found and what, wrapped to the terminal. */
function pointed({ place, reason, severity }: Finding, paint: Paint, columns: number): readonly string[] {
	const where = place ? `${place.start.line}:${place.start.column} ` : '';
	const [first = '', ...rest] = wrapped(where + printable(reason), columns - 4);
	const mark = (severity === 'error' ? paint.bad : paint.warn)('!');
	return [`  ${mark} ${paint.soft(where)}${first.slice(where.length)}`, ...rest.map((line) => `    ${line}`)];
}
