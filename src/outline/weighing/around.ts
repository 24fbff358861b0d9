import type { Item } from '../item.ts';
import { askedIds, lengthOf } from './asked.ts';
import { each, type Feature } from './feature.ts';
import type { Seen } from './seen.ts';

/** What is asked of a neighbour that is no title. */
const text = (seen: Seen, side: 'above' | 'below', of: (item: Item) => boolean): boolean => {
	const item = seen[side];
	return item !== undefined && !seen.heads.has(item.index) && of(item);
};

/** What stands round a line: above and below it, the list it is in, what announces it. */
export const aroundFeatures: readonly Feature[] = [
	...(['above', 'below'] as const).flatMap((side) => [
		{ id: `${side}: nothing`, of: (seen: Seen) => seen[side] === undefined },
		...askedIds.map((id, at) => ({ id: `${side}: ${id}`, of: ({ sides }: Seen) => sides[side]?.[at] })),
	]),
	{ id: 'above: less deep', of: (seen) => text(seen, 'above', ({ level }) => level < seen.item.level) },
	{ id: 'below: deeper', of: (seen) => text(seen, 'below', ({ level }) => level > seen.item.level) },
	{ id: 'below: opens a quotation', of: (seen) => text(seen, 'below', ({ shape }) => shape.opens) },
	{
		id: 'below: twice as long',
		of: (seen) => text(seen, 'below', ({ shape }) => shape.count > seen.item.shape.count * 2),
	},
	{ id: 'list', of: ({ list }) => list !== undefined },
	{ id: 'list: one item', of: ({ list }) => list?.size === 1 },
	{ id: 'list: length', of: ({ list }) => list && Math.log(list.size) },
	{ id: 'list: words', of: ({ list }) => list && Math.log(1 + list.words) },
	...each(['stops', 'persons', 'quoted', 'numbers', 'questions', 'orders', 'small'] as const, (share) => ({
		id: `list: ${share}`,
		of: ({ list }) => list?.[share],
	})),
	{ id: 'list: persons and stops', of: ({ list }) => list && list.persons * list.stops },
	{ id: 'list: words and stops', of: ({ list }) => list && list.stops * Math.log(1 + list.words) },
	{ id: 'announced', of: ({ announcing }) => announcing !== undefined },
	{ id: 'announced: length', of: ({ announcing }) => announcing && lengthOf(announcing) },
	{
		id: 'announced: persons',
		of: ({ announcing, profile: { says } }) => announcing && says.has.person.test(announcing.folded),
	},
	{ id: 'announced: right above', of: ({ announcing, above }) => announcing && announcing === above },
];
