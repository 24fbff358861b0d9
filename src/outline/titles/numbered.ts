import type { Item } from '../item.ts';
import { free, groupBy, heads, next, owns, share, titleish } from './look.ts';
import type { Head, Survey, TitleReading } from './reading.ts';

const keyOf = ({ line: { marks } }: Item): string | undefined => {
	const { numeral } = marks;
	if (!numeral || numeral.style === 'word' || marks.hash) return undefined;
	const form = /[#/-]/.test(numeral.form) ? '-' : numeral.form;
	return `${marks.bold ? '*' : ''}${numeral.style}${form}${numeral.style === 'path' ? numeral.path.length : ''}`;
};

export const numbered: TitleReading = {
	id: 'numbered',
	why: 'one of a run of numbers or letters, each a short line that owns what follows',
	examples: [
		'§1. The mill\n“It stands by the river.”\n§2. The miller\n“He came from Gent.”\n§3. The flood\n“It took the wheel.”',
		'§1. The mill\nIt stands by the river, as you know.\n1. Old stones.\n2. New roof.\n5. No wheel.\n§2. The miller\nHe came from Gent, as all of them did.',
	],
	not: [
		'What we need:\n1. Nails\n2. Boards\n3. A dry day',
		'1. We should ask for the boards first.\n2. The nails can wait until Friday.',
	],
	read(survey) {
		const found: Head[] = [];
		const known = new Map(survey.heads);
		for (const [family, members] of groupBy(free(survey), keyOf)) {
			const seen = { ...survey, heads: known };
			const above = chapters(seen, members);
			if (above.length) {
				found.push(...heads(above, family, this.id, this.why, 0.75));
				continue;
			}
			const passed = chains(seen, members).filter(
				(chain) => chain.length >= 2 && !isPicked(chain, members) && !isPair(seen, chain) && quality(seen, chain) > 0,
			);
			const least = passed.reduce((worst, chain) => Math.min(worst, quality(survey, chain)), 1);
			const named = passed.flatMap((chain) => owningOnly(seen, chain));
			const taken = heads(named, family, this.id, this.why, 0.5 + 0.4 * least);
			for (const head of taken) known.set(head.item.index, head);
			found.push(...taken);
		}
		return found;
	},
};

/** Items of lists in which all have the same number, of which only a few happen to own a line. */
const isPicked = (chain: readonly Item[], members: readonly Item[]): boolean =>
	chain.length < members.filter(({ line }) => line.marks.indent === chain[0]?.line.marks.indent).length / 4 &&
	chain.every(({ line }) => line.marks.numeral?.value === chain[0]?.line.marks.numeral?.value);

/** So many items of a talk come before two things that it names by numbers, a line for each. */
const fewestBefore = 3;

/** Two numbers with a line each, the only ones of a note that has said something before: two things, no parts. */
const isPair = ({ heads: found }: Survey, [one, two, ...more]: readonly Item[]): boolean =>
	one !== undefined &&
	two !== undefined &&
	more.length === 0 &&
	found.size === 0 &&
	one.index >= fewestBefore &&
	two.index - one.index === 2;

/** Fewer numbers right above a section are none of chapters. */
const fewestChapters = 3;

/** Rising numbers that stand right above sections found by a stronger reading: `1️⃣ Context` above `Slide 3`. */
function chapters(survey: Survey, members: readonly Item[]): readonly Item[] {
	const crowned = members.filter((item) => {
		let at = item.index + 1;
		while (survey.items[at]?.line.noise) at++;
		return survey.heads.has(at) && shortTitle(item);
	});
	const values = crowned.map(({ line: { marks } }) => marks.numeral?.value ?? 0);
	const rising = values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
	return crowned.length >= fewestChapters && crowned.length >= members.length * 0.6 && rising ? crowned : [];
}

/** Where all that is owned is listed further in, a member without such a list is an item like those. */
function owningOnly(survey: Survey, chain: readonly Item[]): readonly Item[] {
	const below = (item: Item) => survey.items[item.index + 1];
	const own = new Set(chain.map((item) => item.index));
	const owners = chain.filter((item) => ownsMore(survey, item, own));
	const nested = owners.every((item) => {
		const first = below(item);
		return (
			first !== undefined && first.level > item.level && (first.line.marks.bullet !== '' || first.line.marks.numeral)
		);
	});
	return nested ? owners : chain;
}

/** How much a run looks like titles, from 0 to 1; 0 when it does not at all. */
function quality(survey: Survey, chain: readonly Item[]): number {
	const own = new Set(chain.map((item) => item.index));
	const owners = share(chain, (item) => ownsMore(survey, item, own));
	const short = share(chain, shortTitle);
	return owners < 0.6 || short < 0.7 ? 0 : (owners + short) / 2;
}

/** Short words, or none: `4` alone on its line. */
const shortTitle = (item: Item): boolean => item.words === '' || (titleish(item, 12) && !item.shape.opens);

/** Something of its own stands beneath: not only the next number of the same list. */
function ownsMore(survey: Survey, item: Item, own: ReadonlySet<number>): boolean {
	const below = survey.items[item.index + 1];
	if (!owns(survey, item.index, own) || !below) return false;
	const first = next(survey.items, item.index);
	return first !== undefined && first.line.marks.hash === 0 && !counts(item, first);
}

/** The line below goes on counting in the same style: one list, though a number in it may be missing. */
const counts = (item: Item, below: Item): boolean =>
	keyOf(item) === keyOf(below) && (below.line.marks.numeral?.value ?? 0) > (item.line.marks.numeral?.value ?? 0);

/**
 * Runs of rising numbers through the note, the heaviest first: one is taken, the rest is searched again. A title weighs more
 * when it is short, owns something and stands behind a blank line, so the run of titles is told from a list of the same
 * numbers inside it. Under each stronger title the numbers may begin anew; such runs are one family.
 */
function chains(survey: Survey, members: readonly Item[]): readonly (readonly Item[])[] {
	const parts: Item[][] = [];
	let last = -1;
	for (const item of members) {
		let split = last < 0;
		for (let i = last + 1; i <= item.index && !split; i++) split = survey.heads.has(i);
		if (split) parts.push([item]);
		else parts.at(-1)?.push(item);
		last = item.index;
	}
	const whole = bestChain(survey, members);
	const split = parts.flatMap((part) => bestChain(survey, part));
	if (parts.length < 2 || whole.length >= split.length) {
		const taken = new Set(whole);
		const rest = members.filter((item) => !taken.has(item));
		const again = rest.length >= 2 ? repeatedRuns(survey, rest, whole) : [];
		return again.length ? [whole, again] : [whole];
	}
	return parts.map((part) => bestChain(survey, part));
}

/** Runs that begin at one again and again between the members of a longer run: subsections numbered in the same style. */
function repeatedRuns(survey: Survey, rest: readonly Item[], whole: readonly Item[]): readonly Item[] {
	const own = new Set([...rest, ...whole].map((item) => item.index));
	return rest.every((item) => ownsMore(survey, item, own)) ? rest : [];
}

function bestChain(survey: Survey, members: readonly Item[]): readonly Item[] {
	const own = new Set(members.map((item) => item.index));
	const weights = members.map(
		(item) =>
			(shortTitle(item) ? 1 : 0.1) +
			(ownsMore(survey, item, own) ? 2 : 0) +
			(item.line.gap ? 0.2 : 0) +
			(item.line.marks.bullet ? 0 : 0.1),
	);
	/** Best chain that ends in a value, and where it ends; only the last of each value matters, so this is linear. */
	const bestByValue = new Map<number, number>();
	const total: number[] = [];
	const from: number[] = [];
	members.forEach((item, i) => {
		const value = item.line.marks.numeral?.value ?? 0;
		let best = 0;
		let link = -1;
		for (const before of [value - 1, value - 2, value]) {
			const at = bestByValue.get(before);
			const gain = at === undefined ? -1 : (total[at] ?? 0) - (before === value - 1 ? 0 : before === value ? 2.2 : 0.6);
			if (gain > best && at !== undefined) [best, link] = [gain, at];
		}
		total[i] = best + (weights[i] ?? 0);
		from[i] = link;
		const end = item.line.marks.numeral?.last ?? value;
		const held = bestByValue.get(end);
		if (held === undefined || (total[held] ?? 0) <= (total[i] ?? 0)) bestByValue.set(end, i);
	});
	let end = 0;
	total.forEach((sum, i) => {
		if (sum > (total[end] ?? 0)) end = i;
	});
	const chain: Item[] = [];
	for (let i = members.length ? end : -1; i >= 0; i = from[i] ?? -1) chain.push(members[i] as Item);
	return chain.reverse();
}
