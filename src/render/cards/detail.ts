import type { Detail } from '../renderer.ts';
import type { Entry, Topic } from './deck.ts';

/** Names what follows more than it says anything itself; stands whole on every card. */
const names = new Set<Entry['kind']>(['title', 'kicker', 'cue']);

/**
 * What each detail does to a line: `whole`, `brief` (as many of its first words as one line holds) or `none`. Under a cue the words
 * are what the cue is to bring back; what stands by itself has no cue but its own first words.
 */
const table: Readonly<Record<Detail, (entry: Entry) => 'whole' | 'brief' | 'none'>> = {
	full: () => 'whole',
	key: (entry) => (names.has(entry.kind) ? 'whole' : 'brief'),
	cue: (entry) => (names.has(entry.kind) ? 'whole' : entry.level > 0 ? 'none' : 'brief'),
};

/** So much of some entries as a detail asks for, in their order. */
export function abridge(entries: readonly Entry[], detail: Detail): readonly Entry[] {
	const kept = entries.flatMap((entry): readonly Entry[] => {
		const treated = table[detail](entry);
		if (treated === 'none') return [];
		return treated === 'brief' ? [{ ...entry, brief: true }] : [entry];
	});
	// A cue whose words are gone leads nothing any more.
	return kept.map((entry, index) =>
		entry.kind === 'cue' && entry.leads && (kept[index + 1]?.level ?? 0) <= entry.level
			? { ...entry, leads: false }
			: entry,
	);
}

/** Topics with so much of their entries as a detail asks for. */
export const abridgeAll = (topics: readonly Topic[], detail: Detail): readonly Topic[] =>
	detail === 'full' ? topics : topics.map((topic) => ({ ...topic, entries: abridge(topic.entries, detail) }));
