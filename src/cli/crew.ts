import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ExamineFlags, examiner, type Outcome } from './examine.ts';
import type { World } from './world.ts';

/** What a helper is told: to look at those of the notes that nobody has taken yet, as the flags say. */
export interface Task extends Pick<World, 'cwd' | 'env'> {
	readonly notes: readonly string[];
	readonly flags: ExamineFlags;
	/** How many notes, from the first, somebody has taken: one number in memory that all threads share. */
	readonly taken: Int32Array;
}

/** Outcomes by the index of their note. */
export type Part = ReadonlyMap<number, Outcome>;

/** Others that may help, each on a thread of its own. */
export interface Crew {
	readonly size: number;
	/** Sets one of them to work. Rejects when its thread could not be started, or broke down. */
	readonly hire: (task: Task) => Promise<Part>;
}

/** More threads than these are seldom there, and each takes its time to start. */
const most = 4;

/** A helper is worth its start when so many notes are its share. */
const share = 40;

/** The crew of this machine; `helper` is the file that a thread runs, and that calls `assist`. */
export const openCrew = (helper: string): Crew => ({
	size: Math.min(most, availableParallelism()) - 1,
	hire: (task) =>
		new Promise((resolve, reject) => {
			const worker = new Worker(helper, { workerData: task });
			worker.once('message', resolve).once('error', reject);
			worker.once('exit', (code) => reject(new Error(`a helper left with ${code}`)));
		}),
});

/**
 * What all threads together find out ahead of time. Notes that are missing from it are still to be looked at: standard input, and
 * those over which a thread broke down.
 */
export async function together(
	world: World,
	notes: readonly string[],
	flags: ExamineFlags,
	examine: (path: string) => Promise<Outcome>,
): Promise<Part> {
	const wanted = Math.floor(notes.length / share) - 1;
	const crew = wanted > 0 ? await world.crew?.() : undefined;
	const size = Math.min(wanted, crew?.size ?? 0);
	if (!crew || size < 1) return new Map();
	const taken = new Int32Array(new SharedArrayBuffer(4));
	const task: Task = { cwd: world.cwd, env: { ...world.env }, notes, flags, taken };
	const helpers = Array.from({ length: size }, () => crew.hire(task).catch((): Part => new Map()));
	const own = await take(task, examine);
	return new Map([own, ...(await Promise.all(helpers))].flatMap((part) => [...part]));
}

/** A helper's work, on its own thread: of what it says nothing gets lost, since whoever set it to work says the same. */
export async function assist(task: Task): Promise<Part> {
	const silent = { write: () => true };
	const stdin = (async function* () {})();
	const world = { ...task, argv: [], stdin, stdout: silent, stderr: silent, now: () => new Date() };
	const { examine } = await examiner(world, task.flags);
	const part = await take(task, examine);
	return new Map([...part].map(([index, outcome]) => [index, light(outcome)]));
}

/** Takes one note after another until none is left. */
async function take({ notes, taken }: Task, examine: (path: string) => Promise<Outcome>): Promise<Part> {
	const part = new Map<number, Outcome>();
	for (let index = Atomics.add(taken, 0, 1); index < notes.length; index = Atomics.add(taken, 0, 1)) {
		const path = notes[index] ?? '-';
		if (path === '-') continue;
		try {
			part.set(index, await examine(path));
		} catch {
			// Told of in its turn, when the note is looked at once more.
		}
	}
	return part;
}

/** An outcome with no more of the note than a reporter needs, since all of it is copied from thread to thread. */
function light(outcome: Outcome): Outcome {
	if ('complaint' in outcome) return outcome;
	const { path, lines, findings } = outcome.report;
	const needed = findings.length > 0 ? lines.map(({ number, start, text }) => ({ number, start, text })) : [];
	return { report: { path, findings, lines: needed } };
}
