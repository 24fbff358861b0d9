import { type Settings, settle } from '../../config/settings.ts';
import type { LintConfig } from '../../lint/config.ts';
import type { Report } from '../../lint/reporters/report.ts';
import { type Format, reporters } from '../../lint/reporters/reporters.ts';
import type { Severity } from '../../model/finding.ts';
import { Refusal } from '../../model/refusal.ts';
import { version } from '../../version.ts';
import { complaint } from '../complaint.ts';
import { artifactStem, readInput } from '../files.ts';
import { type Judge, mendNote } from '../mend-note.ts';
import { named } from '../named.ts';
import { knownPaces } from '../pace-file.ts';
import { palette } from '../paint.ts';
import type { Common } from '../program.ts';
import { ruleChoices } from '../rule-choices.ts';
import { chosenIn } from '../settled.ts';
import type { ExitCode, World } from '../world.ts';

interface LintFlags extends Common {
	readonly severity?: Severity;
	readonly format?: Format;
	readonly quiet?: true;
	readonly maxWarnings?: number;
	readonly rule?: readonly string[];
	readonly printConfig?: true;
	readonly fix?: true;
	readonly dryRun?: true;
	/** `false` for `--no-config`; nothing or `true` where none is named. */
	readonly config?: string | boolean;
}

/**
 * `script lint NOTE…`: findings on stdout; exits with 1 where one of them is at or above `--severity`. With `--fix` the notes
 * are mended first, with `--dry-run` beside it the changes are printed instead of made. A note that cannot be read or written
 * does not keep the others from it; the exit code is 2 all the same.
 */
export async function lintNotes(world: World, notes: readonly string[], flags: LintFlags): Promise<ExitCode> {
	if (flags.dryRun && !flags.fix) throw new Refusal('--dry-run says what --fix would change: give it both.');
	settle(flags, world.env);
	const overrides = ruleChoices(flags.rule ?? []);
	const [{ understand, review }, { counted, exitCode }, { configurations }, { choose }, { rules }] = await Promise.all([
		import('../../pipeline.ts'),
		import('../../lint/verdict.ts'),
		import('../configs.ts'),
		import('../../lint/config.ts'),
		import('../../lint/rules.ts'),
	]);
	choose(rules, [overrides]);
	const configured = configurations(world, flags.config === true ? undefined : flags.config);
	const layersFor = async (path: string) => (await configured(path)).map(({ lint }) => lint);
	const settingsFor = async (path: string) => settle(flags, world.env, chosenIn(await configured(path)));
	if (flags.printConfig) return printConfig(world, notes, { settingsFor, layersFor, overrides });
	const paces = knownPaces(world);
	const judge: Judge = async (bytes, path) => {
		const settings = await settingsFor(path);
		const understood = await named(path, () => understand(bytes, artifactStem(path), settings, paces));
		const layers = await layersFor(path);
		try {
			return { ...understood, findings: await review(understood, { layers, overrides }) };
		} catch (error) {
			// Files and flags were checked before, so it is the note's own header that makes no sense.
			throw error instanceof Refusal ? new Refusal(`${path}: ${error.message}`) : error;
		}
	};
	const reports: Report[] = [];
	let refused = false;
	for (const path of notes)
		try {
			let bytes = await readInput(path, world);
			if (flags.fix) bytes = await mendNote(world, path, bytes, { ...flags, judge });
			const { note, findings } = await judge(bytes, path);
			reports.push({ path, lines: note.lines, findings });
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			world.stderr.write(complaint(error, false));
			refused = true;
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
	given: {
		readonly settingsFor: (note: string) => Promise<Settings>;
		readonly layersFor: (note: string) => Promise<readonly LintConfig[]>;
		readonly overrides: LintConfig;
	},
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
	const settings = await given.settingsFor(path);
	const { talk } = await named(path, () => understand(bytes, artifactStem(path), settings));
	const lint = settled(rules, [...(await given.layersFor(path)), talk.header.lint ?? {}, given.overrides]);
	world.stdout.write(`${JSON.stringify({ lint }, undefined, 2)}\n`);
	return 0;
}
