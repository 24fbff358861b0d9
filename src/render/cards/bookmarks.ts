import { plain } from '../../model/words.ts';
import type { Bookmark } from '../../page/page.ts';
import type { Card } from './fit.ts';
import type { CardPlace } from './geometry.ts';

/** The viewer's outline: each topic at its first card, subsections below their sections, no level left out. */
export function bookmarksOf(cards: readonly Card[], places: readonly CardPlace[]): readonly Bookmark[] {
	let above = 0;
	const first = new Map<number, CardPlace>();
	for (const place of places) if (!first.has(place.card)) first.set(place.card, place);
	return cards.flatMap(({ topic, part }, index): readonly Bookmark[] => {
		const place = first.get(index + 1);
		if (part > 1 || !place) return [];
		const depth = Math.min(topic.node.type === 'section' ? topic.node.depth : 1, above + 1);
		above = depth;
		const title = [topic.crumb, plain(topic.title).replaceAll('\n', ' ')].filter(Boolean).join(' ');
		return [{ title: title || String(index + 1), depth, page: place.page, y: place.trim[1] }];
	});
}
