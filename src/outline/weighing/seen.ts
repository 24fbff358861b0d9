import type { Item, Label } from '../item.ts';
import { endsInColon, isListed } from '../readings/look.ts';
import type { ListShape } from '../readings/reading.ts';
import type { Scope } from '../scope.ts';
import type { Structure } from '../structure.ts';
import { share } from '../titles/look.ts';
import type { Lexicon } from '../words/words.ts';
import { askedOf, lengthOf } from './asked.ts';

/** Shares of the items of a note that are weighed, from 0 to 1, and a mean. */
interface Whole {
	readonly persons: number;
	/** Mean logarithm of one more than the words of an item. */
	readonly length: number;
	readonly listed: number;
	readonly quoted: number;
}

/** An item that is weighed, and where it stands. */
export interface Spot {
	readonly item: Item;
	readonly scope: Scope;
	readonly list: ListShape | undefined;
	/** Number of the list it is in, and -1 outside of lists. */
	readonly run: number;
}

/** What is looked at to weigh one item: the item, what stands round it, and the note. */
export interface Seen extends Spot, Pick<Structure, 'items' | 'heads' | 'profile'> {
	readonly above: Item | undefined;
	readonly below: Item | undefined;
	/** What is asked of neighbours, of the one above and the one below. */
	readonly sides: Readonly<Record<'above' | 'below', ArrayLike<number> | undefined>>;
	/** The title it stands under. */
	readonly head: Item | undefined;
	/** The line that announces it, at the margin or above the list it is in. */
	readonly announcing: Item | undefined;
	readonly first: boolean;
	readonly last: boolean;
	/** How the lines behind the same label read as a whole, this one included; undefined without a label. */
	readonly labelled: Labelled | undefined;
	readonly whole: Whole;
}

/** Lines that begin with the same label, judged as one thing: shares of them, from 0 to 1, and a mean. */
interface Labelled {
	readonly size: number;
	readonly persons: number;
	readonly stops: number;
	readonly quoted: number;
	readonly digits: number;
	readonly orders: number;
	/** Mean logarithm of one more than the words of a line. */
	readonly length: number;
}

/** A line that announces is looked for among so many items above. */
const farthest = 30;

/** Where each of the items stands that are weighed. */
export function spotsOf(
	{ scopes }: Structure,
	lists: ReadonlyMap<number, ListShape>,
	told: readonly Item[],
): readonly Spot[] {
	const runs = new Map([...new Set(lists.values())].map((list, at) => [list, at]));
	return told.map((item) => {
		const list = lists.get(item.index);
		return { item, scope: scopes[item.index] as Scope, list, run: list ? (runs.get(list) ?? -1) : -1 };
	});
}

/** A look at any of the spots, by its place among them. A look is not kept: there are as many as lines. */
export function looker(structure: Structure, spots: readonly Spot[]): (place: number) => Seen {
	const { items, heads, profile } = structure;
	const told = spots.map(({ item }) => item);
	const labels = new Map<string, Item[]>();
	for (const item of told) {
		if (!item.label) continue;
		const same = labels.get(nameOf(item.label));
		if (same) same.push(item);
		else labels.set(nameOf(item.label), [item]);
	}
	const labelled = new Map([...labels].map(([name, same]) => [name, labelledOf(same, profile.says)]));
	const whole: Whole = {
		persons: share(told, ({ folded }) => profile.says.has.person.test(folded)),
		length: meanLength(told),
		listed: share(told, isListed),
		quoted: share(told, ({ quoted }) => quoted),
	};
	const asked = new Map<number, ArrayLike<number>>();
	const sideOf = (index: number): ArrayLike<number> | undefined => {
		const item = items[index];
		const known = asked.get(index);
		if (!item || known) return known;
		const answers = askedOf(item, structure);
		asked.set(index, answers);
		asked.delete(index - 3);
		return answers;
	};
	return (place) => {
		const spot = spots[place] as Spot;
		const { item, scope } = spot;
		return {
			...{ items, heads, profile, whole },
			...spot,
			above: items[item.index - 1],
			below: items[item.index + 1],
			sides: { above: sideOf(item.index - 1), below: sideOf(item.index + 1) },
			head: items[scope.head],
			announcing: announcing(item, structure),
			first: spots[place - 1]?.scope.head !== scope.head,
			last: spots[place + 1]?.scope.head !== scope.head,
			labelled: item.label && labelled.get(nameOf(item.label)),
		};
	};
}

/** What a label is known by through a note. */
export const nameOf = ({ label }: Label): string => label.toLowerCase();

const meanLength = (items: readonly Item[]): number =>
	items.reduce((sum, item) => sum + lengthOf(item), 0) / Math.max(1, items.length);

const labelledOf = (same: readonly Item[], says: Lexicon): Labelled => ({
	size: same.length,
	persons: share(same, ({ folded }) => says.has.person.test(folded)),
	stops: share(same, ({ shape }) => shape.end === 'stop' || shape.end === 'question'),
	quoted: share(same, ({ quoted }) => quoted),
	digits: share(same, ({ folded }) => /\d/.test(folded)),
	orders: share(same, ({ label }) => says.starts.direct.test(label?.rest ?? '')),
	length: meanLength(same),
});

/** The nearest line above that ends in a colon; only items of the list it is in may stand between. */
function announcing(item: Item, { items, heads }: Structure): Item | undefined {
	for (let at = item.index - 1; at >= 0 && at > item.index - farthest && !heads.has(at); at--) {
		const above = items[at];
		if (!above || above.line.noise) continue;
		const besides = above.level >= item.level && isListed(above) && isListed(item);
		if (endsInColon(above) && !besides) return above;
		if (!isListed(above)) return undefined;
	}
	return undefined;
}
