import type { Beat, Cue, Section, Talk } from '../model/talk.ts';
import { plain, walk } from '../model/words.ts';
import { namedBy } from './asked.ts';

/** A speaker's name without what hands write differently: `ANA` is `Ana`. */
export const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase();

/** The names a note gives its speakers, by their key, as it first writes them. */
export type Names = ReadonlyMap<string, string>;

/**
 * The speakers a talk names: before their lines, `Ana: …`, or on a line above them, `ANA (smiling):`. Cues are names only where
 * they take turns: one stands above what is said, another, then the first again, within a section.
 */
export function namesIn(talk: Talk): Names {
	const names = new Map<string, string>();
	const add = (name: string) => {
		if (!names.has(keyOf(name))) names.set(keyOf(name), name);
	};
	for (const node of walk(talk)) {
		const name = node.type === 'speech' ? namedBy(node) : undefined;
		if (name !== undefined) add(name);
		if (node.type === 'talk' || node.type === 'section') for (const turn of turnsIn(node)) add(turn);
	}
	return names;
}

/** The speaker a beat names, by its line or as a cue above it that is one of the names. */
export function speakerIn(beat: Beat, names: Names): string | undefined {
	if (beat.type !== 'cue') return namedBy(beat);
	const name = cueName(beat);
	return name !== undefined && names.has(keyOf(name)) ? name : undefined;
}

/** Names above lines in a part, where they take turns; none where one of them never comes back. */
function turnsIn(part: Talk | Section): readonly string[] {
	const cues = part.children.flatMap((child) => (child.type === 'cue' ? (cueName(child) ?? []) : []));
	const turns = cues.map(keyOf).filter((name, index, all) => name !== all[index - 1]);
	return new Set(turns).size < turns.length ? cues : [];
}

/** Made where it is wanted, as all expressions with classes of letters that few notes ask for: to make one takes half a millisecond. */
const nameForm = (): RegExp =>
	/^(\p{Lu}[\p{L}\p{M}.'’-]{0,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,20}){0,2})(?:\s*[(（][^()（）]{1,40}[)）])?\s*[:：]$/u;

/** `ANA (smiling):`, where words to be said follow and nothing else but directions. */
function cueName({ label, children }: Cue): string | undefined {
	const said = children.some((child) => child.type === 'speech');
	if (!said || children.some((child) => child.type === 'point' || child.type === 'cue')) return undefined;
	const words = plain(label).trim();
	return words.endsWith(':') || words.endsWith('：') ? nameForm().exec(words)?.[1] : undefined;
}
