import type { Finding } from '../model/finding.ts';
import type { Node, Talk } from '../model/talk.ts';
import { plain, runsOf, walk } from '../model/words.ts';
import { codeOf, type Page } from '../page/page.ts';

/** One finding that lists the characters no font here could draw, at the place of the first; none when all were drawn. */
export function unprintable(talk: Talk, pages: readonly Page[]): readonly Finding[] {
	const characters = new Set<string>();
	for (const page of pages) {
		for (const item of page.items) if (item.kind === 'text' && item.missing !== undefined) characters.add(item.missing);
	}
	if (characters.size === 0) return [];
	const node = firstWith(talk, characters);
	const listed = [...characters].map((character) => `${character} ${codeOf(character)}`);
	return [
		{
			reason: `Unexpected ${characters.size === 1 ? 'character' : 'characters'} that no font here can draw: ${listed.join(', ')}`,
			ruleId: 'unprintable-character',
			severity: 'error',
			...(node && { place: node.place }),
			actual: [...characters].join(''),
			note: 'On paper its code stands in its place. Install a font that has it, such as a Noto font, or write it another way.',
		},
	];
}

const firstWith = (talk: Talk, characters: ReadonlySet<string>): Node | undefined => {
	for (const node of walk(talk)) {
		if (node.type !== 'talk' && [...plain(runsOf(node))].some((character) => characters.has(character))) return node;
	}
	return undefined;
};
