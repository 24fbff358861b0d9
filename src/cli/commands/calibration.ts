import { relative, resolve } from 'node:path';
import { printable } from '../../text/printable.ts';
import { writeAll } from '../files.ts';
import type { Common } from '../program.ts';
import { settled } from '../settled.ts';
import { cardOf, openWorkshop } from '../workshop.ts';
import type { ExitCode, World } from '../world.ts';

/** `script cards --calibrate`: the sheet that measures how far a printer is off, where `-o` says or in this folder. */
export async function calibration(world: World, flags: Common & { readonly output?: string }): Promise<ExitCode> {
	const settings = await settled(world, flags, '-');
	const [{ renderCalibration }, workshop] = await Promise.all([
		import('../../render/cards/calibration.ts'),
		openWorkshop(world),
	]);
	const { bytes, suffix, summary } = await renderCalibration({
		...workshop,
		sheet: settings.sheet,
		card: cardOf(settings, settings.under ?? {}),
	});
	if (flags.output === '-') {
		world.stdout.write(bytes);
		return 0;
	}
	const path = resolve(world.cwd, flags.output ?? suffix);
	await writeAll([{ path, bytes }]);
	world.stderr.write(`  ✓ ${printable(relative(world.cwd, path))}  ${summary}\n`);
	return 0;
}
