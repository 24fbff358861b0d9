import type { Beat, Section, Talk } from '../model/talk.ts';
import { childrenOf, plain, walk } from '../model/words.ts';
import { isAsked, namedBy } from './asked.ts';

/**
 * Who says each beat, where the note names its speakers: whoever is named before it, else whoever spoke last in the section, else
 * the one whose name is in the title of the section or of one around it. Beats of nobody by name are left out.
 */
export function voicesOf(talk: Talk): ReadonlyMap<Beat, string> {
	const voices = new Map<Beat, string>();
	const names = new Map<string, string>();
	for (const node of walk(talk)) {
		const name = node.type === 'speech' ? namedBy(node) : undefined;
		if (name !== undefined && !names.has(keyOf(name))) names.set(keyOf(name), name);
	}
	if (names.size === 0) return voices;
	/** `titled` is named by the title of a section around the part. Returns who spoke last. */
	const give = (part: Section | Beat, last: string | undefined, titled?: string): string | undefined => {
		if (part.type === 'section') {
			const named = inTitle(part, names) ?? titled;
			let voice = named;
			for (const child of part.children) voice = give(child, voice, named);
			return undefined;
		}
		const asked = isAsked(part);
		const voice = asked ? undefined : (namedBy(part) ?? last);
		const name = voice === undefined ? undefined : (names.get(keyOf(voice)) ?? voice);
		if (name !== undefined) voices.set(part, name);
		let latest = name;
		for (const child of childrenOf(part)) latest = give(child, latest);
		return latest;
	};
	let voice: string | undefined;
	for (const child of talk.children) voice = give(child, voice);
	return voices;
}

/** The one speaker a title names; nothing when it names none or several. */
function inTitle({ label }: Section, names: ReadonlyMap<string, string>): string | undefined {
	const words = new Set(
		plain(label)
			.split(/[^\p{L}\p{M}.'’-]+/u)
			.map(keyOf),
	);
	const named = [...names].filter(([key]) => words.has(key));
	return named.length === 1 ? named[0]?.[1] : undefined;
}

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase();
