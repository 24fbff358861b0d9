/** `script lint` as a plugin of unified: what it finds becomes messages of the file. It opens no file and no configuration. */
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { projectOf } from './config/project.ts';
import { settle } from './config/settings.ts';
import { choose, type LintConfig } from './lint/config.ts';
import { presets } from './lint/presets.ts';
import { rules } from './lint/rules.ts';
import type { Finding, Severity } from './model/finding.ts';
import { Refusal } from './model/refusal.ts';
import { review, understand } from './pipeline.ts';

/** What may be chosen: as in a configuration file, and what the command line calls `--duration`, `--pace` and `--lang`. */
export interface RemarkCuescriptOptions {
	/** Presets to start from: `recommended`, `strict`, `rehearsal`. */
	readonly extends?: string | readonly string[];
	/** Severity and options of each rule. */
	readonly lint?: LintConfig;
	/** What the meeting allows: `15m`, `1h30m`. */
	readonly duration?: string;
	/** Words a minute, or `slow`, `normal`, `fast`. */
	readonly pace?: string;
	/** Language of the notes: `de`. */
	readonly lang?: string;
}

/**
 * The plugin: `unified().use(remarkParse).use(remarkCuescript, { lint: { 'long-section': 'error' } })`, or `cuescript/remark`
 * among the plugins of a `.remarkrc`. The file's own text is linted, whatever other plugins made of its tree. Throws a Refusal for
 * options that make no sense; a note that cannot be read fails with a message.
 */
export default function remarkCuescript(
	options: RemarkCuescriptOptions = {},
): (tree: unknown, file: VFile) => Promise<void> {
	const { duration, pace, lang, ...rest } = options;
	const flags = { duration, pace, lang };
	const settings = settle(Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined)), {});
	const { extends: bases, lint } = projectOf(rest, source);
	const layers = [...bases.map(choicesOf), lint];
	choose(rules, layers);
	return async (_tree, file) => {
		const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : file.value;
		try {
			const understood = await understand(bytes ?? new Uint8Array(), file.stem ?? 'note', settings);
			for (const finding of await review(understood, { layers })) file.messages.push(toMessage(finding, file.path));
		} catch (error) {
			if (error instanceof Refusal) file.fail(error.message, { source });
			throw error;
		}
	};
}

const source = 'cuescript';

function choicesOf(base: ReturnType<typeof projectOf>['extends'][number]): LintConfig {
	if (typeof base === 'string') return presets[base].choices;
	throw new Refusal(`${source} opens no file such as ${base.path} for remark: name a preset, or give it the rules.`);
}

/** How unified's reporters call our severities: an error is fatal, a warning is not, and of the rest they say `info`. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, info: undefined };

/** A finding as a message of a virtual file, whose path may be given for its name (`talk.md:3:1`). */
export function toMessage(finding: Finding, path?: string): VFileMessage {
	const { reason, ruleId, severity, place, actual, expected, note } = finding;
	const message = new VFileMessage(reason, { ...(place && { place }), ruleId, source });
	const more = { fatal: fatal[severity], actual, expected: expected && [...expected], note };
	const named = path === undefined ? {} : { file: path, name: `${path}:${message.name}` };
	return Object.assign(message, more, named);
}
