import type { Report } from '../../lint/reporters/report.ts';
import { type Format, reporters } from '../../lint/reporters/reporters.ts';
import type { Severity } from '../../model/finding.ts';
import { Refusal } from '../../model/refusal.ts';
import { version } from '../../version.ts';
import { type ExamineFlags, type Examiner, examiner, type Outcome } from '../examine.ts';
import { artifactStem, readInput } from '../files.ts';
import { named } from '../named.ts';
import { palette } from '../paint.ts';
import type { ExitCode, World } from '../world.ts';

interface LintFlags extends ExamineFlags {
	readonly severity?: Severity;
	readonly format?: Format;
	readonly quiet?: true;
	readonly maxWarnings?: number;
	readonly printConfig?: true;
}

/** So many notes are worth the start of a second thread. */
const many = 80;

/**
 * `script lint NOTE…`: findings on stdout; exits with 1 where one of them is at or above `--severity`. With `--fix` the notes
 * are mended first, with `--dry-run` beside it the changes are printed instead of made. A note that cannot be read or written
 * does not keep the others from it; the exit code is 2 all the same. Many notes are looked at on several threads, and told of as
 * if they had been looked at one after another.
 */
export async function lintNotes(world: World, notes: readonly string[], flags: LintFlags): Promise<ExitCode> {
	if (flags.dryRun && !flags.fix) throw new Refusal('--dry-run says what --fix would change: give it both.');
	const [looking, { counted, exitCode }] = await Promise.all([examiner(world, flags), import('../../lint/verdict.ts')]);
	if (flags.printConfig) return printConfig(world, notes, looking);
	const ahead: ReadonlyMap<number, Outcome> =
		notes.length >= many && !flags.fix
			? await (await import('../crew.ts')).together(world, notes, flags, looking.examine)
			: new Map();
	const reports: Report[] = [];
	let refused = false;
	for (const [index, path] of notes.entries()) {
		const outcome = ahead.get(index) ?? (await looking.examine(path));
		if ('report' in outcome) reports.push(outcome.report);
		else {
			world.stderr.write(outcome.complaint);
			refused = true;
		}
	}
	const { severity: failOn = 'warning', maxWarnings } = flags;
	const loud = (report: Report): Report => ({
		...report,
		findings: report.findings.filter((finding) => counted(finding, failOn)),
	});
	const shown = flags.quiet ? reports.map(loud) : reports;
	const all = shown.flatMap(({ findings }) => findings);
	// To be quiet is to say nothing rather than that all is well; a program still wants its empty report.
	const silent = flags.dryRun || (flags.quiet && all.length === 0 && (flags.format ?? 'pretty') === 'pretty');
	if (reports.length > 0 && !silent) world.stdout.write(await told(world, shown, flags, failOn));
	const verdict = exitCode(
		reports.flatMap(({ findings }) => findings),
		{ failOn, ...(maxWarnings !== undefined && { maxWarnings }) },
	);
	return refused ? 2 : verdict;
}

/** The reports in the words of the chosen reporter. */
async function told(world: World, reports: readonly Report[], flags: LintFlags, failOn: Severity): Promise<string> {
	const [reporter, paint] = await Promise.all([
		reporters[flags.format ?? 'pretty'](),
		palette(world.stdout, world.env, flags.color),
	]);
	const width = Math.min(world.stdout.columns ?? 80, 100);
	return reporter(reports, { paint, width, failOn, version });
}

/** The rules and options a note is linted with, written as a configuration file would say it. */
async function printConfig(
	world: World,
	notes: readonly string[],
	{ settingsFor, layersFor, overrides }: Examiner,
): Promise<ExitCode> {
	const [path, another] = notes;
	if (path === undefined || another !== undefined)
		throw new Refusal('--print-config tells of one note at a time: name one.');
	const [{ understand }, { rules }, { settled }] = await Promise.all([
		import('../../pipeline.ts'),
		import('../../lint/rules.ts'),
		import('../../lint/config.ts'),
	]);
	const bytes = await readInput(path, world);
	const settings = await settingsFor(path);
	const { talk } = await named(path, () => understand(bytes, artifactStem(path), settings));
	const lint = settled(rules, [...(await layersFor(path)), talk.header.lint ?? {}, overrides]);
	world.stdout.write(`${JSON.stringify({ lint }, undefined, 2)}\n`);
	return 0;
}
