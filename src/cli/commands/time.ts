import { settle } from '../../config/settings.ts';
import { artifactStem, readInput } from '../files.ts';
import { palette } from '../paint.ts';
import type { Common } from '../program.ts';
import { slots, timetable } from '../timetable.ts';
import type { ExitCode, World } from '../world.ts';

/** `script time NOTE`: each section's length, clock and budget as a table, or with `--json` as an object. */
export async function time(world: World, note: string, flags: Common & { readonly json?: boolean }): Promise<ExitCode> {
	const settings = settle(flags, world.env);
	const { understand } = await import('../../pipeline.ts');
	const { talk, plan } = await understand(await readInput(note, world), artifactStem(note), settings);
	if (!flags.json) {
		world.stdout.write(timetable(talk, plan, await palette(world.stdout, world.env, flags.color)));
		return 0;
	}
	const sections = slots(talk, plan).map(({ timing, ...slot }) => ({ ...slot, ...timing }));
	const { title, lang } = talk;
	const answer = { schema: 'cuescript.time/1', title, lang, pace: plan.pace, ...plan.total, sections };
	world.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
	return 0;
}
