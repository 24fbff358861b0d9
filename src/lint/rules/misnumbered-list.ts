import type { Beat, Section, Talk } from '../../model/talk.ts';
import { childrenOf } from '../../model/words.ts';
import { fold } from '../../text/fold.ts';
import { brief, inOrder } from '../numbers.ts';
import { defineRule } from '../rule.ts';

export const misnumberedList = defineRule({
	id: 'misnumbered-list',
	finds: 'numbered lists whose numbers repeat, skip or go back',
	why: 'You count points aloud, and so do they: “my fourth point” twice, or a third point that never comes, is remembered better than the points.',
	severity: 'warning',
	options: {},
	examples: [
		{
			shows: 'Numbers in order, from wherever they begin',
			note: 'What we did this year, in short:\n\n3. We moved the archive.\n4. We paid the printer.\n5. We found the key.',
			findings: [],
		},
		{
			shows: 'All ones is a way to leave the counting to Markdown, and a countdown is a countdown',
			note: 'First the easy ones, as always:\n\n1. We moved the archive.\n1. We paid the printer.\n1. We found the key.\n\nAnd now the top three, as always:\n\n3. The archive is dry.\n2. The printer is paid.\n1. The key is found.',
			findings: [],
		},
		{
			shows: 'A number that repeats and one that is skipped',
			note: 'What we did this year, in short:\n\n1. We moved the archive to the cellar.\n2. We paid the printer in full.\n2. We found the key to the attic.\n5. We sold the old van.',
			findings: ['3:1-6:24 Unexpected numbers 1, 2, 2, 5 in a list, expected 1, 2, 3, 4'],
		},
	],
	check({ talk, report }) {
		for (const list of lists(talk)) {
			const numbers = list.map(({ number }) => number);
			if (inOrder(numbers) || list.some(({ beat }) => /^[QＱ]/.test(beat.marker))) continue;
			const [first, last] = [list[0], list.at(-1)];
			if (!first || !last) continue;
			const actual = numbers.map(first.write).join(', ');
			const expected = numbers.map((_, index) => first.write((numbers[0] ?? 1) + index)).join(', ');
			report({
				reason: `Unexpected numbers ${brief(actual)} in a list, expected ${brief(expected)}`,
				place: { start: first.beat.place.start, end: last.beat.place.end },
				actual,
				expected: [expected],
				note: 'Number the list again, or check whether a point was lost on the way.',
			});
		}
	},
});

interface Item {
	readonly beat: Beat;
	readonly number: number;
	/** A number as this list writes it, without its dot. */
	readonly write: (number: number) => string;
}

/** Numbers or single letters with what stands behind them: `3.`, `(3)`, `b)`. Four digits are a year. */
const numbered = /^\(?(?:(\d{1,3})|([a-z])|([A-Z]))([.):、])\s*$/;

function itemOf(beat: Section | Beat): (Item & { readonly style: string }) | undefined {
	if (beat.type === 'section') return undefined;
	const match = numbered.exec(fold(beat.marker));
	if (!match) return undefined;
	const [, digits, small, large, behind] = match;
	if (digits) return { beat, number: Number(digits), write: String, style: `0${behind}` };
	const base = small ? 96 : 64;
	const number = (small ?? large ?? '').charCodeAt(0) - base;
	return { beat, number, write: (n) => String.fromCharCode(base + n), style: `${small ? 'a' : 'A'}${behind}` };
}

interface List {
	readonly items: Item[];
	readonly column: number;
	/** Something that is no item stands behind its last one. */
	broken: boolean;
}

/** The numbered lists directly under each node of the talk. A list may be interrupted; it ends where another begins. */
function* lists(node: Talk | Section | Beat): Generator<readonly Item[]> {
	const open = new Map<string, List[]>();
	for (const child of childrenOf(node)) {
		const item = itemOf(child);
		if (item) {
			const stack = open.get(item.style) ?? [];
			open.set(item.style, stack);
			yield* take(item, stack);
		} else {
			for (const list of [...open.values()].flat()) list.broken = true;
		}
		yield* lists(child);
	}
	for (const list of [...open.values()].flat()) yield list.items;
}

/** Puts an item into the list it belongs to, lists within lists last, and returns the lists that end by it. */
function* take(item: Item, stack: List[]): Generator<readonly Item[]> {
	const { column } = item.beat.place.start;
	while (stack.length > 1 && column < (stack.at(-1)?.column ?? 0)) yield stack.pop()?.items ?? [];
	const top = stack.at(-1);
	const previous = top?.items.at(-1)?.number ?? Number.NaN;
	const within = top !== undefined && item.number === 1 && column > top.column;
	const again = item.number === 1 && previous > 1 && !countdown(top?.items ?? []);
	if (top && !within && !again && !(top.broken && item.number !== previous + 1)) {
		top.items.push(item);
		top.broken = false;
		return;
	}
	if (top && !within) yield stack.pop()?.items ?? [];
	stack.push({ items: [item], column, broken: false });
}

const countdown = (items: readonly Item[]): boolean =>
	items.length > 1 && items.every(({ number }, index) => index === 0 || number === (items[index - 1]?.number ?? 0) - 1);
