import type { Beat, Section, Talk } from '../model/talk.ts';
import { childrenOf, plain, walk } from '../model/words.ts';
import { isAsked } from './asked.ts';
import { keyOf, type Names, namesIn, speakerIn } from './names.ts';

/**
 * Who says each beat, where the note names its speakers: whoever is named before it, else whoever spoke last in the section, else
 * the one whose name is in the title of the section or of one around it. Beats of nobody by name are left out.
 */
export function voicesOf(talk: Talk): ReadonlyMap<Beat, string> {
	const voices = new Map<Beat, string>();
	const names = namesIn(talk);
	if (names.size === 0 || areRubrics(talk, names)) return voices;
	/** `titled` is named by the title of a section around the part. Returns who spoke last. */
	const give = (part: Section | Beat, last: string | undefined, titled?: string): string | undefined => {
		if (part.type === 'section') {
			const named = inTitle(part, names) ?? titled;
			let voice = named;
			for (const child of part.children) voice = give(child, voice, named);
			return undefined;
		}
		const asked = isAsked(part);
		const voice = asked ? undefined : (speakerIn(part, names) ?? last);
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

/**
 * Whether the names are no people's but rubrics, `Key message: …`, `Transition: …`: each stands in two sections and more, in none
 * of them twice and in none before everything else that is said, and no title has it. Who takes turns with others, opens too.
 */
function areRubrics(talk: Talk, names: Names): boolean {
	const sections = new Map<string, number>();
	for (const section of [talk, ...sectionsOf(talk)]) {
		const said = section.children.flatMap((child) => (child.type === 'section' ? [] : [...walk(child)]));
		const first = said.findIndex(
			(node) => node.type === 'speech' || node.type === 'point' || (node.type === 'cue' && speakerIn(node, names)),
		);
		const named = said.flatMap((node, index) => {
			const name = node.type === 'speech' || node.type === 'cue' ? speakerIn(node, names) : undefined;
			return name === undefined ? [] : [{ key: keyOf(name), index }];
		});
		const keys = new Set(named.map(({ key }) => key));
		if (keys.size < named.length || named.some(({ index }) => index === first)) return false;
		if (section.type === 'section' && inTitle(section, names) !== undefined) return false;
		for (const key of keys) sections.set(key, (sections.get(key) ?? 0) + 1);
	}
	return [...names.keys()].every((key) => (sections.get(key) ?? 0) >= 2);
}

const sectionsOf = (talk: Talk): readonly Section[] =>
	[...walk(talk)].filter((node) => node.type === 'section') as readonly Section[];

/** The one speaker a title names; nothing when it names none or several. */
function inTitle({ label }: Section, names: Names): string | undefined {
	const words = plain(label)
		.split(/[^\p{L}\p{M}.'’-]+/u)
		.map(keyOf);
	const named = new Set(words.flatMap((word) => names.get(word) ?? []));
	return named.size === 1 ? [...named][0] : undefined;
}
