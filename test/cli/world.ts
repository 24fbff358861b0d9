import { Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { ExitCode, World } from '../../src/cli/world.ts';

/** What a run of the command line left behind. */
export interface Ran {
	readonly exit: ExitCode;
	readonly stdout: string;
	readonly stderr: string;
	/** stdout as bytes, for artifacts written to `-`. */
	readonly bytes: Uint8Array;
}

/** Runs the whole command line as a function, in a folder, with no terminal and a fixed clock. */
export async function script(
	cwd: string,
	argv: readonly string[],
	given: {
		readonly stdin?: string | Uint8Array;
		readonly env?: World['env'];
		readonly columns?: number;
		readonly crew?: World['crew'];
	} = {},
): Promise<Ran> {
	const out: Uint8Array[] = [];
	const err: Uint8Array[] = [];
	const collect = (into: Uint8Array[]) => ({
		write: (data: string | Uint8Array) => into.push(typeof data === 'string' ? Buffer.from(data) : data),
		...(given.columns !== undefined && { isTTY: true, columns: given.columns }),
	});
	const exit = await main({
		argv,
		cwd,
		env: { NO_COLOR: '1', ...given.env },
		stdin: Readable.from([Buffer.from(given.stdin ?? '')]),
		stdout: collect(out),
		stderr: collect(err),
		now: () => new Date(2026, 2, 14, 9, 26),
		...(given.crew && { crew: given.crew }),
	});
	const bytes = Buffer.concat(out);
	return { exit, stdout: bytes.toString('utf8'), stderr: Buffer.concat(err).toString('utf8'), bytes };
}
