import { plain } from '../../model/words.ts';
import type { DigestNode } from './digest.ts';

/** All words of some nodes, part by part, in the order of the note. */
export function* wordsOf(nodes: readonly DigestNode[]): Generator<string> {
	for (const node of nodes) {
		if (node.type === 'line') yield node.phrases.map(plain).join('');
		else {
			yield plain(node.label);
			yield* wordsOf(node.children);
		}
	}
}
