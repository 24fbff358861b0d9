import type { NodeType, Talk } from '../model/talk.ts';
import { walk } from '../model/words.ts';

/** One and many of each kind of node, as they stand in a sentence. */
const names: Readonly<Record<Exclude<NodeType, 'talk'>, readonly [string, string]>> = {
	section: ['section', 'sections'],
	cue: ['cue', 'cues'],
	speech: ['passage to say', 'passages to say'],
	point: ['point', 'points'],
	aside: ['aside', 'asides'],
};

/** `14 sections, 24 cues, 41 passages to say, 11 points, 1 aside`: how much of what a talk has. */
export function census(talk: Talk): string {
	const counts = new Map<NodeType, number>();
	for (const { type } of walk(talk)) counts.set(type, (counts.get(type) ?? 0) + 1);
	const parts = Object.entries(names).flatMap(([type, [one, many]]) => {
		const count = counts.get(type as NodeType) ?? 0;
		return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
	});
	return parts.join(', ') || 'nothing to say in it';
}
