import { plain } from '../../model/words.ts';
import type { Card } from './fit.ts';

/** How a card begins, for the foot of the one before: its section's title, or its first words where it has none. */
export function openingOf({ topic, part, rows }: Card): string {
	const title = plain(topic.title).replaceAll('\n', ' ') || topic.crumb;
	const [first, second] = rows;
	if (!first || (part === 1 && topic.named)) return title;
	const words = first.text + (second?.entry === first.entry ? second.text : '');
	return words.trim() || title;
}
