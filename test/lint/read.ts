import { spellerFor } from '../../src/assets.ts';
import { type Mended, mend } from '../../src/lint/fix.ts';
import type { LintInput } from '../../src/lint/lint.ts';
import { asksForSpeller, chosenFor, lint } from '../../src/lint/lint.ts';
import { rules as all } from '../../src/lint/rules.ts';
import type { Finding } from '../../src/model/finding.ts';
import { substance } from '../../src/model/substance.ts';
import { readNote } from '../../src/note/note.ts';
import { outline } from '../../src/outline/outline.ts';
import { planTalk } from '../../src/timing/plan.ts';
import { frozen } from '../frozen.ts';

/** A note read all the way, and frozen. */
export async function compiled(text: string) {
	const note = await readNote(new TextEncoder().encode(`\ufeff${text}`), 'note.md');
	const talk = outline(note);
	const plan = planTalk(talk);
	return { note: frozen(note), talk: frozen(talk), plan };
}

/** What the rules say of a note's text. */
export async function findingsOf(text: string, rest: Partial<LintInput> = {}): Promise<readonly Finding[]> {
	const input = { ...(await compiled(text)), rules: all, ...rest };
	const speller = asksForSpeller(chosenFor(input)) ? await spellerFor(input.talk.lang) : undefined;
	return lint({ ...input, ...(speller && { speller }) });
}

/** A finding as the examples write it: `line:column-line:column reason`. */
export function line({ place, reason }: Finding): string {
	if (!place) return reason;
	const { start, end } = place;
	return `${start.line}:${start.column}-${end.line}:${end.column} ${reason}`;
}

/** A note's text with all fixes made. */
export const mended = (text: string): Promise<Mended> =>
	mend(text, async (again) => {
		const input = await compiled(again);
		return { findings: lint({ ...input, rules: all }), substance: substance(input.talk) };
	});
