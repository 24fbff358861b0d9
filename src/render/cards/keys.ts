import type { Inline } from '../../model/talk.ts';
import { plain } from '../../model/words.ts';
import type { Entry, Topic } from './deck.ts';

/** A cue that calls out: an exclamation mark before or behind it, or a warning sign. */
const calls = /^\s*[!¡！❗‼⚠]|[!！❗‼]\s*$/u;

const isBold = (runs: readonly Inline[]): boolean =>
	runs.length > 0 && runs.every((run) => run.type === 'strong' || run.value.trim() === '');

const isMarked = (entry: Entry): boolean =>
	entry.kind === 'cue' && (isBold(entry.runs) || calls.test(plain(entry.runs)));

/** Where more than this share of the cues is marked, the marks are the way this author writes cues and single out none. */
const most = 0.5;

/** Marks the cues that the author singled out: written in bold, or with an exclamation mark, where others are not. */
export function markKeys(topics: readonly Topic[]): readonly Topic[] {
	const cues = topics.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'cue'));
	const marked = new Set(cues.filter(isMarked));
	if (marked.size === 0 || marked.size > cues.length * most) return topics;
	return topics.map((topic) => ({
		...topic,
		entries: topic.entries.map((entry) => (marked.has(entry) ? { ...entry, key: true } : entry)),
	}));
}
