import { isListed } from '../readings/look.ts';
import { lengthOf } from './asked.ts';
import { each, type Feature } from './feature.ts';
import type { Seen } from './seen.ts';

/** So many items from the start, and from the end, of a note are its first and last. */
const opening = 5;
const closing = 3;

/** How the note is written, and where in it a line stands. */
export const noteFeatures: readonly Feature[] = [
	...each(['quoted', 'listed'] as const, (share) => ({ id: `note: ${share}`, of: ({ whole }) => whole[share] })),
	...each(['prose', 'stops'] as const, (share) => ({ id: `note: ${share}`, of: ({ profile }) => profile[share] })),
	...each(
		['quotes', 'blocks', 'directing', 'instructing', 'chat', 'proper', 'jotting', 'leading', 'commented'] as const,
		(flag) => ({ id: `note: ${flag}`, of: ({ profile }) => profile[flag] }),
	),
	{ id: 'note: begins small', of: ({ profile }) => profile.small },
	{ id: 'note: no sections', of: ({ heads }) => heads.size === 0 },
	{ id: 'ends: stop as the note does', of: ({ item, profile }) => (item.shape.end === 'stop' ? profile.stops : 0) },
	{ id: 'ends: none unlike the note', of: ({ item, profile }) => (item.shape.end === 'none' ? profile.stops : 0) },
	{ id: 'not quoted unlike the note', of: ({ item, profile }) => profile.quotes && !item.quoted },
	{
		id: 'persons beyond the mean',
		of: ({ item, profile: { says }, whole }) => (says.has.person.test(item.folded) ? 1 - whole.persons : 0),
	},
	...(['listed', 'unlisted'] as const).flatMap((where) => {
		const only = (of: (seen: Seen) => number | boolean) => (seen: Seen) =>
			isListed(seen.item) === (where === 'listed') && of(seen);
		return [
			{ id: `persons when ${where}`, of: only(({ item, profile: { says } }) => says.has.person.test(item.folded)) },
			{ id: `ends: stop when ${where}`, of: only(({ item }) => item.shape.end === 'stop') },
			{ id: `ends: none when ${where}`, of: only(({ item }) => item.shape.end === 'none') },
			{ id: `note: quoted when ${where}`, of: only(({ whole }) => whole.quoted) },
			{ id: `note: listed when ${where}`, of: only(({ whole }) => whole.listed) },
			{ id: `note: prose when ${where}`, of: only(({ profile }) => profile.prose) },
		];
	}),
	{ id: 'before the first section', of: ({ scope }) => scope.head < 0 },
	...each(['preface', 'crowded', 'paper', 'private'] as const, (flag) => ({
		id: `scope: ${flag}`,
		of: ({ scope }) => scope[flag],
	})),
	{ id: 'title: length', of: ({ head }) => head && lengthOf(head) },
	{ id: 'first of its section', of: ({ first }) => first },
	{ id: 'last of its section', of: ({ last }) => last },
	{ id: 'among the first', of: ({ item }) => item.index < opening },
	{ id: 'among the last', of: ({ item, items }) => item.index >= items.length - closing },
];
