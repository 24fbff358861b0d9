import { Command, CommanderError, Option } from 'commander';
import type { Flags } from '../config/settings.ts';
import { type Format, reporters } from '../lint/reporters/reporters.ts';
import { Refusal } from '../model/refusal.ts';
import { type RendererName, renderers } from '../render/renderers.ts';
import { version } from '../version.ts';
import type { ExitCode, World } from './world.ts';

/** Flags that every command understands, as commander hands them over. */
export interface Common extends Flags {
	/** `--color` and `--no-color`; nothing when neither is given. */
	readonly color?: boolean;
}

/** Settings that say how the note is to be read and timed. */
const reading: readonly Option[] = [
	new Option('--duration <time>', 'what the meeting allows, such as 15m or 1h30m'),
	new Option('--start <hh:mm>', 'when it begins'),
	new Option('--pace <pace>', 'words a minute, or slow, normal, fast'),
	new Option('--lang <tag>', 'language of the note, such as de'),
];

/** Settings of the paper, and of what goes on it. */
const paper: readonly Option[] = [
	new Option('--fit <time>', 'leave out what is marked (if time), and say what else would have to go'),
	new Option('--card <size>', 'size of the cards: 3x5 (default), 4x6, a6 … or 120x80mm'),
	new Option('--sheet <sheet>', 'what goes into the printer: a4 (default), letter, or card for one a page'),
];

/** How all paper looks. */
const look: readonly Option[] = [
	new Option('--theme <theme>', 'plain (default), large-print, high-contrast, or a JSON file of your own'),
];

/** Settings of the handout alone. */
const handout: readonly Option[] = [
	new Option('--pages <count>', 'how many pages the handout may take: 1 (default) to 20'),
	new Option('--crib', 'the page for the speaker alone, with cues, clock, asides and private names'),
];

/** Settings of the script alone. */
const script: readonly Option[] = [
	new Option('--size <size>', 'size of the type of the script: normal (default), or large for the stage'),
	new Option('--line-numbers', 'number every fifth line of the script'),
];

/** Settings of the cards alone. */
const deck: readonly Option[] = [
	new Option('--detail <detail>', 'how much of each line stands on a card: full (default), key, cue'),
	new Option('--for <name>', 'only what this speaker says, and the last words before each entrance'),
	new Option('--cut-and-stack', 'in order when all sheets are cut as one pile'),
	new Option('--duplex <edge>', 'print on both sides: long-edge or short-edge, as the printer turns the sheet'),
	new Option('--offset <x,y>', 'print so many mm further right and down; --calibrate finds out how many'),
	new Option('--hole', 'keep a corner free for a ring, and show where to punch'),
];

/** What only some artifacts understand. */
const special: Readonly<Partial<Record<RendererName, readonly Option[]>>> = {
	handout,
	pdf: script,
	cards: [
		...deck,
		new Option('--geometry <file>', 'write where each card lies, as JSON'),
		new Option('--calibrate', 'print the sheet that measures how far the printer is off; takes no note'),
	],
};

/**
 * Reads the arguments and does what they ask for. What a command needs is imported when it runs. Throws a Refusal for
 * bad usage; answers `--help` and `--version` itself.
 */
export async function program(world: World): Promise<ExitCode> {
	let exit: ExitCode = 0;
	const root = new Command('script')
		.description('From the note you wrote for a meeting to what you take along: cue cards, a handout, the script.')
		.version(version, '-V, --version', 'print the version')
		.helpOption('-h, --help', 'print help')
		.helpCommand('help [command]', 'print help on a command')
		.option('--color', 'paint, also where the output is not a terminal')
		.option('--no-color', 'do not paint')
		.addOption(new Option('--debug', 'show where a fault inside cuescript comes from'))
		.exitOverride()
		.configureOutput({
			writeOut: (text) => world.stdout.write(text),
			writeErr: (text) => world.stderr.write(text),
			outputError: () => {},
			getOutHelpWidth: () => Math.min(world.stdout.columns ?? 80, 100),
			getErrHelpWidth: () => Math.min(world.stderr.columns ?? 80, 100),
		})
		.showSuggestionAfterError()
		.addHelpText('after', '\nStart with: script build NOTE.md\n');

	/** A command whose action may set the exit code; `run` gets the flags of the command and of the program together. */
	const command = <A extends unknown[]>(
		usage: string,
		summary: string,
		options: readonly Option[],
		run: (...args: [...A, Common & Record<string, unknown>]) => Promise<ExitCode>,
	) => {
		const made = root.command(usage).description(summary).exitOverride();
		for (const option of options) made.addOption(option);
		made.action(async (...args: unknown[]) => {
			const positionals = args.slice(0, -2) as A;
			exit = await run(...positionals, made.optsWithGlobals());
		});
	};

	command<[string[]]>(
		'build <note...>',
		'all artifacts of each note, and a summary',
		[
			new Option('--out-dir <folder>', 'write there instead of beside the note'),
			...reading,
			...paper,
			...look,
			...deck,
			...handout,
			...script,
		],
		async (notes, flags) => (await import('./commands/build.ts')).build(world, notes, flags),
	);
	for (const [name, { summary }] of Object.entries(renderers))
		command<[string | undefined]>(
			name === 'cards' ? `${name} [note]` : `${name} <note>`,
			summary,
			[
				new Option('-o, --output <file>', 'write there; - is standard output'),
				...reading,
				...paper,
				...look,
				...(special[name as RendererName] ?? []),
			],
			async (note, flags) => {
				if (flags.calibrate) return (await import('./commands/calibration.ts')).calibration(world, flags);
				if (note === undefined) throw new Refusal(`script ${name} needs a note, such as script ${name} note.md.`);
				return (await import('./commands/artifact.ts')).artifact(world, name as RendererName, note, flags);
			},
		);
	command<[string[]]>(
		'lint <note...>',
		'what an audience or a speaker would stumble over, over-long sections first of all',
		[
			new Option('--severity <level>', 'exit with 1 from this severity on')
				.choices(['info', 'warning', 'error'])
				.default('warning'),
			new Option('--max-warnings <count>', 'put up with so many warnings').argParser(wholeNumber),
			new Option('--quiet', 'tell only of findings at or above --severity'),
			new Option('--format <format>', 'how findings are written')
				.choices(Object.keys(reporters))
				.default('pretty' satisfies Format),
			new Option('--rule <id=severity>', 'turn a rule off, or make it info, warning or error').argParser(collected),
			new Option('--fix', 'mend what can be mended without changing what is said'),
			new Option('--dry-run', 'with --fix: print the changes instead of making them'),
			new Option('--config <file>', 'configuration to use instead of the one found upward from the note'),
			new Option('--no-config', 'use no configuration but the header of the note'),
			new Option('--print-config', 'print the rules and options the note is linted with'),
			...reading,
		],
		async (notes, flags) => (await import('./commands/lint.ts')).lintNotes(world, notes, flags),
	);
	command<[string]>(
		'time <note>',
		'how long each section takes, and when it begins',
		[
			new Option('--json', 'print an object instead of a table'),
			new Option('--fit <time>', 'leave out what is marked (if time), and say what else would have to go'),
			new Option('--rehearsed <file>', 'section times of a rehearsal, as JSON'),
			new Option('--speaker-pace <name=pace>', 'pace of a speaker the note names, such as Ana=140').argParser(
				collected,
			),
			new Option('--calibrate', 'learn your pace: read two paragraphs of the note aloud'),
			new Option('--took <time>', 'how long that took, where no terminal can time it'),
			new Option('--speaker <name>', 'whose pace it is, where it is not yours'),
			...reading,
		],
		async (note, flags) => (await import('./commands/time.ts')).time(world, note, flags),
	);
	command<[string]>(
		'outline <note>',
		'the note as cuescript understood it',
		[
			new Option('--why', 'say how each line came by its kind').conflicts('json'),
			new Option('--json', 'print the tree and the ledger of lines as an object'),
			...reading,
		],
		async (note, flags) => (await import('./commands/outline.ts')).printOutline(world, note, flags),
	);
	command<[string[]]>(
		'fmt <note...>',
		'the note as clean Markdown, read just as before',
		[
			new Option('--write', 'write it into the note'),
			new Option('--check', 'write nothing, and exit with 1 where a note is not tidy').conflicts('write'),
			new Option('--lang <tag>', 'language of the note, such as de'),
		],
		async (notes, flags) => (await import('./commands/fmt.ts')).format(world, notes, flags),
	);
	command<[string | undefined]>(
		'rules [id]',
		'the rules of lint, or the page of one',
		[new Option('--schema', 'print the JSON Schema of a configuration file')],
		async (id, flags) => (await import('./commands/rules.ts')).printRules(world, id, flags),
	);

	try {
		await root.parseAsync([...world.argv], { from: 'user' });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		return answered(error, root);
	}
	return exit;
}

/** What an option that may be given several times was given. */
const collected = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];

/** The number an option is given. Throws a Refusal for anything but a whole number. */
function wholeNumber(text: string): number {
	if (/^\d{1,9}$/.test(text)) return Number(text);
	throw new Refusal(`“${text}” is no count: give it a whole number such as 0 or 10.`);
}

/** What commander stopped for: help and version are answers, the rest is bad usage. */
function answered(error: CommanderError, root: Command): ExitCode {
	if (error.exitCode === 0) return 0;
	if (error.code === 'commander.help') return 2;
	const complaint = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
	const commands = root.commands.map((command) => command.name()).join(', ');
	const advice =
		error.code === 'commander.unknownCommand' ? `the commands are ${commands}` : 'script --help lists what there is';
	throw new Refusal(`${complaint}${/[.?)]$/.test(complaint) ? '' : ';'} ${advice}.`);
}
