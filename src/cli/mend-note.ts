import type { Finding } from '../model/finding.ts';
import { Refusal } from '../model/refusal.ts';
import { substance } from '../model/substance.ts';
import type { Understood } from '../pipeline.ts';
import { printablePath } from '../text/printable.ts';
import { named } from './named.ts';
import { bytesFor, diffOf, original, utf8, writeBack } from './retouch.ts';
import type { World } from './world.ts';

/** Reads and judges the bytes of a note. */
export type Judge = (
	bytes: Uint8Array,
	path: string,
) => Promise<Understood & { readonly findings: readonly Finding[] }>;

/**
 * Mends a note in its file and says so on stderr, or with `dryRun` prints what would change; returns the bytes the file then
 * holds. Throws a Refusal where the note cannot be written back.
 */
export async function mendNote(
	world: World,
	path: string,
	bytes: Uint8Array,
	{ dryRun, judge }: { readonly dryRun?: true; readonly judge: Judge },
): Promise<Uint8Array> {
	if (path === '-' && !dryRun)
		throw new Refusal('--fix writes to a file, and standard input is none: name the note, or add --dry-run.');
	const { mend } = await import('../lint/fix.ts');
	const note = await named(path, () => original(path, bytes));
	const { text, mended } = await mend(note.text, async (again) => {
		const { talk, findings } = await judge(utf8(again), path);
		return { findings, substance: substance(talk) };
	});
	if (dryRun) {
		world.stdout.write(await diffOf(world, note, text));
		return bytes;
	}
	await writeBack(world, note, text);
	if (mended.length > 0) world.stderr.write(`${printablePath(path)}: mended ${mended.length}\n`);
	return bytesFor(note, text);
}
