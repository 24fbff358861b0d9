import type { Item } from '../item.ts';
import { isQuoted } from '../profile.ts';
import type { Structure } from '../structure.ts';
import type { Lexicon } from '../words/words.ts';
import { isArrow } from './look.ts';
import type { ListShape } from './reading.ts';

/** The run of listed lines that each listed item belongs to; a title, a table or an undressed line at the margin ends it. */
export function listShapes({
	items,
	heads,
	profile: { says },
}: Pick<Structure, 'items' | 'heads' | 'profile'>): ReadonlyMap<number, ListShape> {
	const shapes = new Map<number, ListShape>();
	let run: Item[] = [];
	/** Items behind arrows say what follows from the others, or what to do; they are a list of their own. */
	let arrows: Item[] = [];
	const close = () => {
		for (const items of [run, arrows]) {
			if (!items.length) continue;
			const shape = listShape(items, says);
			for (const item of items) shapes.set(item.index, shape);
		}
		run = [];
		arrows = [];
	};
	for (const item of items) {
		const { bullet, numeral, hash } = item.line.marks;
		const listed = (bullet || (numeral && numeral.style !== 'word')) && !hash && !heads.has(item.index);
		if (listed) (isArrow(bullet) ? arrows : run).push(item);
		else if (!item.line.noise || item.line.noise === 'rule') close();
	}
	close();
	return shapes;
}

function listShape(run: readonly Item[], says: Lexicon): ListShape {
	const share = (test: (item: Item) => boolean, of = run) => (of.length ? of.filter(test).length / of.length : 0);
	return {
		size: run.length,
		stops: share(({ shape }) => shape.end === 'stop' || shape.end === 'question'),
		words: run.reduce((sum, { shape }) => sum + shape.count, 0) / run.length,
		quoted: share(isQuoted),
		numbers: share(({ label, folded }) => /^~?\d{1,3}(?:\s?(?:min|m|s|')\.?)?$/.test(label?.rest ?? folded)),
		questions: share(({ shape }) => shape.end === 'question'),
		orders: share(
			({ folded }) => says.starts.direct.test(folded) || says.orders(folded),
			run.filter((item) => !isQuoted(item)),
		),
		persons: share(({ folded }) => says.has.person.test(folded)),
		small: share(({ shape }) => shape.small),
		semicolons: share(({ shape, folded }) => shape.count >= 8 && /[;；](?:\s\p{L}{1,3})?$/u.test(folded)),
	};
}
