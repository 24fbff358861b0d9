import { setImmediate } from 'node:timers/promises';

/** What asks a command to stop: Ctrl-C, `kill`, a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that must not be left half done, without a pause, and lets a signal that comes meanwhile take effect behind it.
 * Everywhere else a signal ends the process at once, as it should: there is nothing to tidy up.
 */
export async function undisturbed<T>(work: () => T): Promise<T> {
	let heard: NodeJS.Signals | undefined;
	const hear = (signal: NodeJS.Signals) => {
		heard ??= signal;
	};
	for (const signal of signals) process.on(signal, hear);
	try {
		return work();
	} finally {
		// A signal is told of in the next turn of the event loop, which may already be past the point where it looks for them.
		await setImmediate();
		await setImmediate();
		for (const signal of signals) process.off(signal, hear);
		if (heard && process.listenerCount(heard) === 0) process.kill(process.pid, heard);
	}
}
