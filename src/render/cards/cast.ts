import { Refusal } from '../../model/refusal.ts';
import type { Beat } from '../../model/talk.ts';
import { plain } from '../../model/words.ts';
import type { Entry, Topic } from './deck.ts';

/** Who says which beat; beats of nobody by name are not in it. */
export type Voices = ReadonlyMap<Beat, string>;

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The speaker of a talk that is meant by a name or by the first word of one. Throws a Refusal that names those there are. */
export function speakerNamed(name: string, voices: Voices): string {
	const speakers = [...new Set(voices.values())];
	const wanted = folded(name);
	const whole = speakers.find((speaker) => folded(speaker) === wanted);
	const begun = speakers.filter((speaker) => folded(speaker).startsWith(`${wanted} `));
	const found = whole ?? (begun.length === 1 ? begun[0] : undefined);
	if (found !== undefined) return found;
	throw new Refusal(
		speakers.length === 0
			? `No line of this note is under a speaker’s name, so --for ${name} has nothing to choose: write “${name}:” before what ${name} says.`
			: `Nobody called “${name}” speaks in this note: its speakers are ${speakers.join(', ')}.`,
	);
}

/** The last words before an entrance: so many words at most, or so many characters where words have no spaces. */
const most = { words: 12, characters: 40 } as const;
/** Between two sentences: white space that no small letter follows, or nothing where a script has no spaces. */
const sentenceEnd = /(?<=[.!?…؟।][\p{Pf}\p{Pe}"']*)\s+(?![\p{Ll}\s])|(?<=[。！？])(?=[^\s\p{Pf}\p{Pe}])/u;

/** How some words end: their last sentence, or the last words of it behind `…`. */
export function lastWords(text: string): string {
	const sentence = text.trim().split(sentenceEnd).at(-1)?.trim() ?? '';
	const words = sentence.split(/\s+/);
	if (words.length > most.words) return `…${words.slice(-most.words).join(' ')}`;
	const characters = [...sentence];
	const long = words.length <= 2 && characters.length > most.characters;
	return long ? `…${characters.slice(-most.characters).join('')}` : sentence;
}

const beats = new Set<Entry['kind']>(['cue', 'speech', 'point', 'aside']);

/** What somebody else says last before an entrance, as a remark above it. */
const entranceOf = (entry: Entry, speaker: string, level: number): Entry => ({
	...entry,
	kind: 'aside',
	marker: '',
	speaker,
	runs: [{ type: 'text', value: lastWords(plain(entry.runs)) }],
	figure: 0,
	level,
	opens: true,
	leads: true,
});

/**
 * The deck of one speaker: their own lines, those of nobody by name, the titles and cues above them, and before each entrance the
 * last words of whoever speaks before. What others say else is left out, and so are sections in which nothing is left.
 */
export function castFor(topics: readonly Topic[], speaker: string, voices: Voices): readonly Topic[] {
	/** The last line of somebody else that nothing of the speaker's has followed yet. */
	let before: { readonly entry: Entry; readonly voice: string } | undefined;
	return topics.flatMap((topic): readonly Topic[] => {
		const entries: Entry[] = [];
		/** Cues of others that are kept only when something below them is. */
		let above: Entry[] = [];
		for (const entry of topic.entries) {
			above = above.filter(({ level }) => level < entry.level);
			const voice = beats.has(entry.kind) ? voices.get(entry.node as Beat) : undefined;
			if (entry.kind === 'cue' && voice !== speaker) {
				above.push(entry);
				continue;
			}
			if (voice !== undefined && voice !== speaker) {
				if (entry.kind === 'speech' || entry.kind === 'point') before = { entry, voice };
				continue;
			}
			entries.push(...above);
			above = [];
			if (before && voice === speaker && entry.kind !== 'aside') {
				entries.push(entranceOf(before.entry, before.voice, entry.level));
				before = undefined;
			}
			entries.push(entry);
		}
		const kept = entries.some(({ kind }) => beats.has(kind)) || topic.entries.length === 0;
		return kept ? [{ ...topic, entries }] : [];
	});
}
