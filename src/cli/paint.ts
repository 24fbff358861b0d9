import type { Palette } from '../lint/reporters/report.ts';
import type { Output } from './world.ts';

export type { Palette as Paint };

const same = (text: string) => text;
const colourless: Palette = { strong: same, soft: same, good: same, warn: same, bad: same, accent: same };

/** Whether a stream gets colours: `--color` beats `NO_COLOR`, which beats `FORCE_COLOR`, which beats what the stream is. */
function colours(
	stream: Output,
	env: Readonly<Record<string, string | undefined>>,
	flag: boolean | undefined,
): boolean {
	if (flag !== undefined) return flag;
	if (env.NO_COLOR) return false;
	if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
	return stream.isTTY === true && env.TERM !== 'dumb';
}

/** The palette for a stream. chalk is fetched only where there are colours to paint. */
export async function palette(
	stream: Output,
	env: Readonly<Record<string, string | undefined>>,
	flag: boolean | undefined,
): Promise<Palette> {
	if (!colours(stream, env, flag)) return colourless;
	const { Chalk } = await import('chalk');
	const chalk = new Chalk({ level: 1 });
	return {
		strong: chalk.bold,
		soft: chalk.dim,
		good: chalk.green,
		warn: chalk.yellow,
		bad: chalk.red,
		accent: chalk.cyan,
	};
}
