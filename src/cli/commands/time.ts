import { parseRehearsal } from '../../config/rehearsal.ts';
import type { Plan } from '../../model/plan.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Talk } from '../../model/talk.ts';
import { values } from '../../text/values.ts';
import { keyOf } from '../../timing/names.ts';
import type { PlanOptions } from '../../timing/plan.ts';
import { calibrate } from '../calibrate.ts';
import { artifactStem, readInput } from '../files.ts';
import { fitting } from '../fitting.ts';
import { named } from '../named.ts';
import { knownPaces } from '../pace-file.ts';
import { palette } from '../paint.ts';
import type { Common } from '../program.ts';
import { settled } from '../settled.ts';
import { timeJson } from '../time-json.ts';
import { timetable } from '../timetable.ts';
import type { ExitCode, World } from '../world.ts';

/** Flags of `script time`, as typed. */
export interface TimeFlags extends Common {
	readonly json?: boolean;
	readonly calibrate?: boolean;
	readonly took?: string;
	readonly speaker?: string;
	readonly speakerPace?: readonly string[];
	readonly rehearsed?: string;
}

/**
 * `script time NOTE`: each section's length, clock, range and budget as a table, or with `--json` as an object; with
 * `--calibrate` it learns the pace of whoever reads two paragraphs of the note aloud.
 */
export async function time(world: World, note: string, flags: TimeFlags): Promise<ExitCode> {
	const settings = await settled(world, flags, note);
	const took = lengthOf('--took', flags.took);
	if (!flags.calibrate && (took !== undefined || flags.speaker !== undefined))
		throw new Refusal(`${took === undefined ? '--speaker' : '--took'} belongs to --calibrate: say both.`);
	const [{ understand }, { fitTalk }] = await Promise.all([import('../../pipeline.ts'), import('../../timing/fit.ts')]);
	const bytes = await readInput(note, world);
	if (flags.calibrate) {
		const { talk } = await named(note, () => understand(bytes, artifactStem(note), settings));
		await calibrate(world, talk, {
			...(took !== undefined && { took }),
			...(flags.speaker && { speaker: flags.speaker }),
		});
		return 0;
	}
	const known = knownPaces(world);
	const given: PlanOptions = {
		paces: speakerPaces(flags.speakerPace ?? []),
		...(flags.rehearsed !== undefined && { rehearsal: await rehearsal(world, flags.rehearsed) }),
	};
	const paces = (read: Talk): PlanOptions => ({ ...known(read), ...given });
	const { talk, plan } = await named(note, () => understand(bytes, artifactStem(note), settings, paces));
	refuseStrangers(Object.keys(given.paces ?? {}), plan);
	const fit = settings.fit === undefined ? undefined : fitTalk(talk, plan, settings.fit, { ...known(talk), ...given });
	const shown = fit ?? { talk, plan };
	if (flags.json) world.stdout.write(`${JSON.stringify(timeJson(shown.talk, shown.plan, fit), null, 2)}\n`);
	else world.stdout.write(timetable(shown.talk, shown.plan, await palette(world.stdout, world.env, flags.color)));
	if (fit) world.stderr.write(fitting(fit, await palette(world.stderr, world.env, flags.color)));
	return 0;
}

function lengthOf(flag: string, text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const seconds = values.duration.read(text);
	if (seconds === undefined)
		throw new Refusal(`${flag} does not understand “${text}”: give it ${values.duration.accepted.join(', ')}.`);
	return seconds;
}

/** `Ana=140` and so on. */
function speakerPaces(given: readonly string[]): NonNullable<PlanOptions['paces']> {
	return Object.fromEntries(
		given.map((text) => {
			const cut = text.lastIndexOf('=');
			const pace = values.pace.read(text.slice(cut + 1));
			if (cut < 1 || pace === undefined)
				throw new Refusal(`--speaker-pace does not understand “${text}”: give it a name and a pace, such as Ana=140.`);
			return [text.slice(0, cut).trim(), pace];
		}),
	);
}

/** A pace for a name that nobody in the note has would be of no effect. */
function refuseStrangers(names: readonly string[], { speakers }: Plan): void {
	const known = speakers.flatMap(({ name }) => name ?? []);
	const stranger = names.find((name) => !known.some((speaker) => keyOf(speaker) === keyOf(name)));
	if (stranger === undefined) return;
	const there = known.length === 0 ? 'it names no speakers' : `there are ${known.join(', ')}`;
	throw new Refusal(`--speaker-pace: nobody in this note is called “${stranger}”; ${there}.`);
}

const rehearsal = async (world: World, path: string) => {
	if (path === '-') throw new Refusal('A rehearsal is read from a file, not from standard input: name the file.');
	return parseRehearsal(new TextDecoder().decode(await readInput(path, world)), path);
};
