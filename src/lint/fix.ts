import type { Edit, Finding } from '../model/finding.ts';
import { Refusal } from '../model/refusal.ts';

/** Anything that says what to change. */
export type Fixable = Pick<Finding, 'fix'>;

/** A note's text as the rules see it. */
export interface Look<F extends Fixable = Finding> {
	readonly findings: readonly F[];
	/** What may not change: see `substance`. */
	readonly substance: string;
}

/** A note's text mended as far as that is safe. */
export interface Mended<F extends Fixable = Finding> {
	readonly text: string;
	/** What was mended, each where it stood in the text of its round. */
	readonly mended: readonly F[];
	/** What is left. */
	readonly left: readonly F[];
	/** What is left of the patience. */
	readonly patience: number;
}

/**
 * Characters that may be read while a note is mended. Only a huge note with hundreds of fixes that cannot be made uses it up: what
 * could not be tried is left as it is.
 */
export const patienceFor = (text: string): number => Math.max(4_000_000, 12 * text.length);

/** Mending may uncover something else to mend, which is looked at again; nothing needs that many rounds. */
const rounds = 10;

/**
 * Carries out the fixes of all findings that have one, whole or not at all. Each time the note is read anew, and a fix after
 * which the talk would not be the same is left alone, whatever its rule believed. Mending what was mended changes nothing.
 */
export async function mend<F extends Fixable>(
	text: string,
	look: (text: string) => Promise<Look<F>>,
	patience: number = patienceFor(text),
): Promise<Mended<F>> {
	const first = await look(text);
	let left = patience;
	const mended: F[] = [];
	let now = { text, ...first };

	/** Tries several at once and, where that would change the talk, either half of them; the later half first, so offsets hold. */
	const attempt = async (fixes: readonly F[]): Promise<void> => {
		if (fixes.length === 0 || left <= 0) return;
		const next = spliced(now.text, fixes);
		left -= next.length;
		const looked = await unlessRefused(() => look(next));
		if (looked?.substance === first.substance) {
			now = { text: next, ...looked };
			mended.push(...fixes);
		} else if (fixes.length > 1) {
			const middle = fixes.length >> 1;
			await attempt(fixes.slice(middle));
			await attempt(fixes.slice(0, middle));
		}
	};

	for (let round = 0; round < rounds; round++) {
		const before = now.text;
		await attempt(compatible(now.findings));
		if (now.text === before) break;
	}
	return { text: now.text, mended, left: now.findings, patience: left };
}

/** What is left of a text may not be a note at all: without its blanks, a text of control characters is a binary file. */
async function unlessRefused<T>(look: () => Promise<T>): Promise<T | undefined> {
	try {
		return await look();
	} catch (error) {
		if (error instanceof Refusal) return undefined;
		throw error;
	}
}

const inOrder = (fix: readonly Edit[]): readonly Edit[] => fix.toSorted((a, b) => a.start - b.start);

/** The findings with a fix, in the order of the note, without those whose edits reach into those of an earlier one. */
function compatible<F extends Fixable>(findings: readonly F[]): readonly F[] {
	let behind = 0;
	return findings
		.flatMap((finding) => (finding.fix?.length ? [{ finding, fix: inOrder(finding.fix) }] : []))
		.toSorted((a, b) => (a.fix[0]?.start ?? 0) - (b.fix[0]?.start ?? 0))
		.flatMap(({ finding, fix }) => {
			if ((fix[0]?.start ?? 0) < behind) return [];
			behind = fix.at(-1)?.end ?? behind;
			return [finding];
		});
}

/** A text with the edits of some findings, which do not reach into one another. */
function spliced(text: string, findings: readonly Fixable[]): string {
	const parts: string[] = [];
	let from = 0;
	for (const { start, end, text: insert } of inOrder(findings.flatMap(({ fix = [] }) => fix))) {
		parts.push(text.slice(from, start), insert);
		from = end;
	}
	return parts.join('') + text.slice(from);
}
