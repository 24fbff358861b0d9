import { type Settings, settle } from '../config/settings.ts';
import type { LintConfig } from '../lint/config.ts';
import type { Report } from '../lint/reporters/report.ts';
import { Refusal } from '../model/refusal.ts';
import type { Talk } from '../model/talk.ts';
import { estimateFor } from '../timing/estimate.ts';
import type { PlanOptions } from '../timing/plan.ts';
import { complaint } from './complaint.ts';
import type { Layer } from './configs.ts';
import { artifactStem, readInput } from './files.ts';
import { type Judge, mendNote } from './mend-note.ts';
import { named } from './named.ts';
import { knownPaces } from './pace-file.ts';
import type { Common } from './program.ts';
import { ruleChoices } from './rule-choices.ts';
import { chosenIn } from './settled.ts';
import type { World } from './world.ts';

/** The flags of `script lint` that say how a note is looked at. */
export interface ExamineFlags extends Common {
	readonly rule?: readonly string[];
	readonly fix?: true;
	readonly dryRun?: true;
	/** `false` for `--no-config`; nothing or `true` where none is named. */
	readonly config?: string | boolean;
}

/** What came of one note: what there is to say of it, or why nothing can be said, in one sentence safe to print. */
export type Outcome = { readonly report: Report } | { readonly complaint: string };

export interface Examiner {
	readonly examine: (path: string) => Promise<Outcome>;
	readonly settingsFor: (path: string) => Promise<Settings>;
	readonly layersFor: (path: string) => Promise<readonly LintConfig[]>;
	/** What the flags choose over all configuration. */
	readonly overrides: LintConfig;
}

/**
 * Looks at notes as flags, environment and the configuration of each say; with `--fix` mends it first. Throws a Refusal where flags
 * or environment make no sense. A note that cannot be read or written is an outcome; only a fault of ours is thrown.
 */
export async function examiner(world: World, flags: ExamineFlags): Promise<Examiner> {
	settle(flags, world.env);
	const overrides = ruleChoices(flags.rule ?? []);
	const [{ understand, review }, { configurations }, { choose }, { rules }] = await Promise.all([
		import('../pipeline.ts'),
		import('./configs.ts'),
		import('../lint/config.ts'),
		import('../lint/rules.ts'),
	]);
	choose(rules, [overrides]);
	const configured = configurations(world, flags.config === true ? undefined : flags.config);
	const layersFor = async (path: string) => (await configured(path)).map(({ lint }) => lint);
	const settingsOf = kept((layers: readonly Layer[]) => settle(flags, world.env, chosenIn(layers)));
	const settingsFor = async (path: string) => settingsOf(await configured(path));
	const paces = knownPaces(world);
	const estimateOf = kept(estimateFor);
	const options = (talk: Talk): PlanOptions => ({ ...paces(talk), estimate: estimateOf(talk.lang) });
	const judge: Judge = async (bytes, path) => {
		const settings = await settingsFor(path);
		const understood = await named(path, () => understand(bytes, artifactStem(path), settings, options));
		const layers = await layersFor(path);
		try {
			return { ...understood, findings: await review(understood, { layers, overrides }) };
		} catch (error) {
			// Files and flags were checked before, so it is the note's own header that makes no sense.
			throw error instanceof Refusal ? new Refusal(`${path}: ${error.message}`) : error;
		}
	};
	const examine = async (path: string): Promise<Outcome> => {
		try {
			let bytes = await readInput(path, world);
			if (flags.fix) bytes = await mendNote(world, path, bytes, { ...flags, judge });
			const { note, findings } = await judge(bytes, path);
			return { report: { path, lines: note.lines, findings } };
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return { complaint: complaint(error, false) };
		}
	};
	return { examine, settingsFor, layersFor, overrides };
}

/** The same answer for the same question, found once: many notes lie in one folder, and are in one language. */
function kept<Q, A>(answer: (question: Q) => A): (question: Q) => A {
	const answers = new Map<Q, A>();
	return (question) => {
		const known = answers.get(question) ?? answer(question);
		answers.set(question, known);
		return known;
	};
}
