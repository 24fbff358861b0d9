/** What the properties of every wing are made with. */
import fc from 'fast-check';
import { settle } from '../../src/config/settings.ts';
import { Refusal, Unreadable } from '../../src/model/refusal.ts';
import type { Talk } from '../../src/model/talk.ts';
import { review, understand } from '../../src/pipeline.ts';
import { frozen } from '../frozen.ts';

export interface Property {
	readonly name: string;
	/** Notes it is tried on in the suite; `npm run fuzz` multiplies it. */
	readonly runs: number;
	readonly holds: fc.IAsyncProperty<[unknown]>;
}

export const property = <T>(
	name: string,
	runs: number,
	notes: fc.Arbitrary<T>,
	check: (note: T) => Promise<void>,
): Property => ({
	name,
	runs,
	holds: fc.asyncProperty(notes, check) as unknown as fc.IAsyncProperty<[unknown]>,
});

const settings = settle({}, {});
export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Understands a text; a byte order mark of its own is a part of it. */
export const read = (text: string) => understand(bytesOf(`\ufeff${text}`), 'note', settings);

/** Reads and lints; a Refusal is an answer, too. */
export async function heard(bytes: Uint8Array) {
	try {
		const understood = await understand(bytes, 'note', settings);
		return { understood, findings: await review(frozen(understood)) };
	} catch (error) {
		if (error instanceof Refusal) return { refusal: error };
		throw error;
	}
}

/** Mostly control characters: no text at all, so nothing more is promised of it. */
export async function refused(text: string): Promise<boolean> {
	try {
		await read(text);
		return false;
	} catch (error) {
		if (error instanceof Unreadable) return true;
		throw error;
	}
}

/** Words of the one that the other does not have as often. */
export function lost(words: readonly string[], kept: readonly string[]): readonly string[] {
	const left = new Map<string, number>();
	for (const one of kept) left.set(one, (left.get(one) ?? 0) + 1);
	return words.filter((one) => {
		const count = left.get(one) ?? 0;
		left.set(one, count - 1);
		return count <= 0;
	});
}

/** Those of some words that are not found in others in this order, whatever is between them: the first, or nothing. */
export function outOfOrder(words: readonly string[], others: readonly string[]): string | undefined {
	let at = 0;
	return words.find((word) => {
		at = others.indexOf(word, at) + 1;
		return at === 0;
	});
}

/** The lines of a note that are no header, and without the title, which goes to the top wherever it stood. */
export const linesBelow = (text: string, { ledger }: Talk): readonly string[] => {
	const lines = text.split('\n');
	return ledger.flatMap(({ kind, line }) =>
		kind === 'title' || kind === 'frontmatter' ? [] : [lines[line - 1] ?? ''],
	);
};
