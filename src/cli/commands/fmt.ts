import { settle } from '../../config/settings.ts';
import { Refusal } from '../../model/refusal.ts';
import { printablePath } from '../../text/printable.ts';
import { complaint } from '../complaint.ts';
import { artifactStem, readInput } from '../files.ts';
import { named } from '../named.ts';
import type { Common } from '../program.ts';
import { bytesFor, original, utf8, writeBack } from '../retouch.ts';
import { settled } from '../settled.ts';
import type { ExitCode, World } from '../world.ts';

/**
 * `script fmt NOTE…`: the note as clean Markdown on stdout, or with `--write` in its file. `--check` writes nothing and exits
 * with 1 where a note is not tidy. A note that cannot be read does not keep the others from it; the exit code is 2 all the same.
 */
export async function format(
	world: World,
	notes: readonly string[],
	flags: Common & { readonly write?: true; readonly check?: true },
): Promise<ExitCode> {
	if (notes.length > 1 && !flags.write && !flags.check)
		throw new Refusal('Several notes cannot be printed as one: name one, or add --write or --check.');
	if (flags.write && notes.includes('-'))
		throw new Refusal('--write writes to a file, and standard input is none: name the note, or leave out --write.');
	settle(flags, world.env);
	const [{ understand }, { tidy }] = await Promise.all([import('../../pipeline.ts'), import('../../fmt/fmt.ts')]);
	let exit: ExitCode = 0;
	for (const path of notes)
		try {
			const bytes = await readInput(path, world);
			const settings = await settled(world, flags, path);
			const note = await named(path, () => original(path, bytes));
			const clean = await tidy(note.text, (text) => understand(utf8(text), artifactStem(path), settings));
			if (flags.check) {
				if (clean === note.text) continue;
				world.stderr.write(`${printablePath(path)} is not tidy: script fmt --write would change it\n`);
				if (exit === 0) exit = 1;
			} else if (flags.write) {
				await writeBack(world, note, clean);
				if (clean !== note.text) world.stderr.write(`${printablePath(path)}: tidied\n`);
			} else world.stdout.write(bytesFor(note, clean));
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			world.stderr.write(complaint(error, false));
			exit = 2;
		}
	return exit;
}
