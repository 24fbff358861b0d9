import { Refusal, Unreadable } from '../model/refusal.ts';

/** Does something with what a note holds, and gives its name to a Refusal of that. */
export async function named<T>(path: string, work: () => T | Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		throw new Refusal(`${path === '-' ? 'Standard input' : path} ${error.fault}`);
	}
}
