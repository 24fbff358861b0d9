import type { Kind, Reading } from '../model/reading.ts';
import type { Item } from './item.ts';
import type { Profile } from './profile.ts';
import { isQuoted } from './profile.ts';
import { isArrow } from './readings/look.ts';
import type { ListShape, View } from './readings/reading.ts';
import { lineReadings } from './readings/readings.ts';
import type { Scope } from './scope.ts';
import type { TitleLine } from './title.ts';
import type { Head } from './titles/reading.ts';
import type { Lexicon } from './words/words.ts';

/** What an item is, and how we came to think so. */
export interface Verdict {
	readonly kind: Kind;
	readonly reading: Reading;
}

export interface Structure {
	readonly items: readonly Item[];
	readonly profile: Profile;
	readonly heads: ReadonlyMap<number, Head>;
	readonly title: TitleLine | undefined;
	readonly scopes: readonly Scope[];
	readonly speakers: ReadonlySet<string>;
}

/** A kind for every item. */
export function kindsOf({ items, profile, heads, title, scopes, speakers }: Structure): readonly Verdict[] {
	const lists = listShapes(items, heads, profile.says);
	const verdicts: Verdict[] = [];
	const isHead = (index: number) => heads.has(index);
	for (const item of items) {
		const last = verdicts.at(-1);
		const head = heads.get(item.index);
		if (title?.item === item)
			verdicts.push({ kind: 'title', reading: { by: 'title', why: title.why, confidence: title.confidence } });
		else if (head)
			verdicts.push({ kind: 'section', reading: { by: head.by, why: head.why, confidence: head.confidence } });
		else
			verdicts.push(
				read({
					item,
					items,
					profile,
					scope: scopes[item.index] as Scope,
					isHead,
					sections: heads.size,
					title: title?.item.index ?? -1,
					list: lists.get(item.index),
					before: last && { kind: last.kind, by: last.reading.by },
					speakers,
				}),
			);
	}
	return verdicts;
}

function read(view: View): Verdict {
	let verdict: Verdict | undefined;
	for (const reading of lineReadings) {
		if (!reading.test(view)) continue;
		const { id, kind, why, confidence } = reading;
		if (!verdict) verdict = { kind, reading: { by: id, why, confidence } };
		else if (kind !== verdict.kind)
			return {
				kind: verdict.kind,
				reading: {
					...verdict.reading,
					confidence: contested(verdict.reading.confidence, confidence),
					runnerUp: { kind, by: id },
				},
			};
	}
	return verdict ?? { kind: 'speech', reading: { by: 'prose', why: 'nothing else fits', confidence: 0.3 } };
}

/** What another reading that says otherwise takes from the confidence of the first, the more so the surer it is itself. */
const contested = (first: number, second: number): number => Math.round(first * (1 - second / 5) * 100) / 100;

/** The run of listed lines that each listed item belongs to; a title, a table or an undressed line at the margin ends it. */
function listShapes(
	items: readonly Item[],
	heads: ReadonlyMap<number, Head>,
	says: Lexicon,
): ReadonlyMap<number, ListShape> {
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
