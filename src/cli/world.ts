import type { Crew } from './crew.ts';

/** Where output goes: the part of a stream that the command line needs. */
export interface Output {
	write(data: string | Uint8Array): unknown;
	readonly isTTY?: boolean;
	/** Width of the terminal in columns. */
	readonly columns?: number;
}

/** Everything of the outside that the command line may touch, so that a whole run fits into a test. */
export interface World {
	/** The words behind the command's name. */
	readonly argv: readonly string[];
	/** Paths that are not absolute are taken from here. */
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly stdin: AsyncIterable<Uint8Array | string>;
	readonly stdout: Output;
	readonly stderr: Output;
	readonly now: () => Date;
	/** Who may help with many notes, where there is somebody. */
	readonly crew?: () => Promise<Crew>;
}

/** 0 fine, 1 findings at or above the chosen severity, 2 the work could not be done. */
export type ExitCode = 0 | 1 | 2;
