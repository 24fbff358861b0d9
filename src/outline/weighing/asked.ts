import type { Item } from '../item.ts';
import { isListed } from '../readings/look.ts';
import type { Structure } from '../structure.ts';

/** The logarithm of one more than the words of an item. */
export const lengthOf = ({ shape }: Item): number => Math.log(1 + shape.count);

const title = 'title';

/** What is asked of the line above another and of the one below it. */
const asked: readonly (readonly [string, (item: Item, structure: Structure) => number | boolean])[] = [
	['block quote', (item) => item.line.marks.quote > 0],
	['bold', (item) => item.line.marks.bold],
	['slanted', (item) => item.line.marks.slanted],
	['in brackets', (item) => item.line.marks.bracket !== ''],
	['code', (item) => item.line.code],
	['noise', (item) => item.line.noise !== ''],
	[title, (item, { heads }) => heads.has(item.index)],
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

/** Names of what is asked, in the order of the answers. */
export const askedIds: readonly string[] = asked.map(([id]) => id);

/** The answers for one item. Of a title it is asked no more than that: how it is dressed tells nothing of the lines beside it. */
export const askedOf = (item: Item, structure: Structure): Float64Array =>
	Float64Array.from(asked, ([id, of]) =>
		Number((id === title || !structure.heads.has(item.index)) && of(item, structure)),
	);
