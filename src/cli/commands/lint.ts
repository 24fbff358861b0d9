import { settle } from '../../config/settings.ts';
import type { Report } from '../../lint/reporters/report.ts';
import type { Severity } from '../../model/finding.ts';
import { Refusal } from '../../model/refusal.ts';
import { complaint } from '../complaint.ts';
import { artifactStem, readInput } from '../files.ts';
import { palette } from '../paint.ts';
import type { Common } from '../program.ts';
import type { ExitCode, World } from '../world.ts';

/**
 * `script lint NOTE…`: findings on stdout; exits with 1 where one of them is at or above `--severity`. A note that cannot be
 * read does not keep the others from it; the exit code is 2 all the same.
 */
export async function lintNotes(
	world: World,
	notes: readonly string[],
	flags: Common & { readonly severity?: Severity; readonly format?: 'pretty' | 'json' },
): Promise<ExitCode> {
	const settings = settle(flags, world.env);
	const [{ understand, review }, { exitCode }] = await Promise.all([
		import('../../pipeline.ts'),
		import('../../lint/verdict.ts'),
	]);
	const reports: Report[] = [];
	let refused = false;
	for (const path of notes)
		try {
			const understood = await understand(await readInput(path, world), artifactStem(path), settings);
			reports.push({ path, lines: understood.note.lines, findings: await review(understood) });
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			world.stderr.write(complaint(error, false));
			refused = true;
		}
	if (reports.length > 0) world.stdout.write(await told(world, reports, flags));
	const verdict = exitCode(
		reports.flatMap(({ findings }) => findings),
		flags.severity,
	);
	return refused ? 2 : verdict;
}

/** The reports in the words of the chosen reporter. */
async function told(
	world: World,
	reports: readonly Report[],
	flags: Common & { readonly format?: 'pretty' | 'json' },
): Promise<string> {
	if (flags.format === 'json') return (await import('../../lint/reporters/json.ts')).json(reports);
	const [{ pretty }, paint] = await Promise.all([
		import('../../lint/reporters/pretty.ts'),
		palette(world.stdout, world.env, flags.color),
	]);
	return pretty(reports, paint, Math.min(world.stdout.columns ?? 80, 100));
}
