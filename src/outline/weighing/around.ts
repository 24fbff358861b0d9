import type { Item } from '../item.ts';
import { isListed } from '../readings/look.ts';
import type { Feature } from './features.ts';
import { each, lengthOf, type Seen } from './seen.ts';

/** What is asked of the line above and of the one below. */
const asked: readonly (readonly [string, (item: Item, seen: Seen) => number | boolean])[] = [
	['block quote', (item) => item.line.marks.quote > 0],
	['bold', (item) => item.line.marks.bold],
	['slanted', (item) => item.line.marks.slanted],
	['in brackets', (item) => item.line.marks.bracket !== ''],
	['code', (item) => item.line.code],
	['noise', (item) => item.line.noise !== ''],
	['title', (item, { heads }) => heads.has(item.index)],
	['ends: colon', (item) => item.shape.end === 'colon'],
	['ends: none', (item) => item.shape.end === 'none'],
	['ends: stop', (item) => item.shape.end === 'stop'],
	['ends: question', (item) => item.shape.end === 'question'],
	['label', (item) => item.label !== undefined],
	['length', lengthOf],
	['listed', isListed],
	['quoted', (item) => item.quoted],
	['order', (item, { profile: { says } }) => says.starts.direct.test(item.folded)],
	['greets', (item, { profile: { says } }) => says.starts.greet.test(item.folded)],
	['persons', (item, { profile: { says } }) => says.has.person.test(item.folded)],
];

/** What stands round a line: above and below it, the list it is in, what announces it. */
export const aroundFeatures: readonly Feature[] = [
	...(['above', 'below'] as const).flatMap((side) => [
		{ id: `${side}: nothing`, of: (seen: Seen) => seen[side] === undefined },
		...each(asked, ([id, of]) => ({
			id: `${side}: ${id}`,
			of: (seen) => {
				const item = seen[side];
				return item && of(item, seen);
			},
		})),
	]),
	{ id: 'above: less deep', of: ({ item, above }) => above && above.level < item.level },
	{ id: 'below: deeper', of: ({ item, below }) => below && below.level > item.level },
	{ id: 'below: opens a quotation', of: ({ below }) => below?.shape.opens },
	{ id: 'below: twice as long', of: ({ item, below }) => below && below.shape.count > item.shape.count * 2 },
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
