import { outlineJson } from '../outline-json.ts';
import { palette } from '../paint.ts';
import { prepare } from '../prepare.ts';
import type { Common } from '../program.ts';
import { settled } from '../settled.ts';
import { tree } from '../tree.ts';
import type { ExitCode, World } from '../world.ts';

/** `script outline NOTE`: the talk as a tree, with `--why` the reading behind each node, with `--json` all of it as an object. */
export async function printOutline(
	world: World,
	note: string,
	flags: Common & { readonly json?: boolean; readonly why?: boolean },
): Promise<ExitCode> {
	const settings = await settled(world, flags, note);
	const { talk, plan } = await prepare(world, note, settings);
	if (flags.json) world.stdout.write(`${JSON.stringify(outlineJson(talk, plan), null, 1)}\n`);
	else {
		const paint = await palette(world.stdout, world.env, flags.color);
		const width = world.stdout.isTTY ? (world.stdout.columns ?? 80) : Number.POSITIVE_INFINITY;
		world.stdout.write(tree(talk, { why: flags.why ?? false, width, paint }));
	}
	return 0;
}
