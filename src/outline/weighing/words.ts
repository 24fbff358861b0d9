import type { Lexicon } from '../words/words.ts';
import { each, type Feature } from './feature.ts';

type List = keyof Lexicon['starts'];

const beginnings: readonly List[] = [
	...(['ask', 'ban', 'chat', 'closed', 'condition', 'direct', 'greet', 'meta'] as const),
	...(['note', 'paper', 'person', 'reply', 'said', 'stage', 'tell'] as const),
];
const anywhere: readonly List[] = [
	...(['backstage', 'closed', 'direct', 'greet', 'meta', 'note'] as const),
	...(['paper', 'person', 'reply', 'said', 'stage', 'tell'] as const),
];
const labels: readonly List[] = [
	...(['ask', 'backstage', 'ban', 'condition', 'direct', 'meta', 'note', 'part', 'reply', 'said', 'stage'] as const),
];
const announcements: readonly List[] = [
	...(['ask', 'backstage', 'ban', 'chat', 'condition', 'direct', 'meta'] as const),
	...(['note', 'paper', 'part', 'reply', 'said', 'stage', 'tell'] as const),
];
const titles: readonly List[] = [
	'ask',
	'backstage',
	'closed',
	'direct',
	'ends',
	'meta',
	'note',
	'paper',
	'part',
	'stage',
];

/** Which lists of the tables of words a line, its label, the line that announces it and its title have words of. */
export const wordFeatures: readonly Feature[] = [
	...each(beginnings, (list) => ({
		id: `begins: ${list}`,
		of: ({ item, profile: { says } }) => says.starts[list].test(item.folded),
	})),
	...each(anywhere, (list) => ({
		id: `has: ${list}`,
		of: ({ item, profile: { says } }) => says.has[list].test(item.folded),
	})),
	{ id: 'order', of: ({ item, profile: { says } }) => says.orders(item.folded) },
	{ id: 'order about listeners', of: ({ item, profile: { says } }) => says.crowd(item.folded) },
	...each(labels, (list) => ({
		id: `label: ${list}`,
		of: ({ item, profile: { says } }) => item.label && says.starts[list].test(item.label.label),
	})),
	...each(announcements, (list) => ({
		id: `announced: ${list}`,
		of: ({ announcing, profile: { says } }) => announcing && says.has[list].test(announcing.folded),
	})),
	...each(titles, (list) => ({
		id: `title: ${list}`,
		of: ({ head, profile: { says } }) => head && says.has[list].test(head.folded),
	})),
];
