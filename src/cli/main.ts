import { Refusal } from '../model/refusal.ts';
import { complaint } from './complaint.ts';
import type { Part, Task } from './crew.ts';
import { program } from './program.ts';
import type { ExitCode, World } from './world.ts';

/**
 * The whole command line: does what `world.argv` asks for and says how it went. Never throws: what cannot be done is one
 * sentence on `stderr` and the exit code 2.
 */
export async function main(world: World): Promise<ExitCode> {
	try {
		return await program(world);
	} catch (error) {
		world.stderr.write(complaint(error, world.argv.includes('--debug')));
		return 2;
	}
}

const noRoom = (code = 'an unknown fault') =>
	new Refusal(`Standard output does not take what is written to it (${code}): send it elsewhere, or name a file.`);

/**
 * Runs `main` on the real process: its arguments, streams, environment and clock, and with threads that run the file `helper`.
 * Resolves with the exit code.
 */
export async function run(process: NodeJS.Process, helper: string): Promise<ExitCode> {
	for (const stream of [process.stdout, process.stderr])
		stream.on('error', (error: NodeJS.ErrnoException) => {
			// The reader of a pipe may leave early (`script outline NOTE | head`): no fault, and nobody to tell.
			if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
			if (stream === process.stdout) process.stderr.write(complaint(noRoom(error.code), false));
			process.exit(2);
		});
	return main({
		argv: process.argv.slice(2),
		cwd: process.cwd(),
		env: process.env,
		stdin: process.stdin,
		stdout: process.stdout,
		stderr: process.stderr,
		now: () => new Date(),
		crew: async () => (await import('./crew.ts')).openCrew(helper),
	});
}

/** What such a thread does with its task; resolves with what it found. */
export const assist = async (task: Task): Promise<Part> => (await import('./crew.ts')).assist(task);
