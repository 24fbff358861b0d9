import { hasAlphanumeric } from '../../text/letters.ts';
import { isCapitals } from '../../text/script.ts';
import type { Item } from '../item.ts';
import type { Lexicon } from '../words/words.ts';
import type { Head, Survey } from './reading.ts';

/** Questions that readings of titles ask of the items. */

/** Something to read stands here: no noise, no code, no row of a table. */
export const readable = (item: Item | undefined): item is Item =>
	item !== undefined && !item.line.noise && !item.line.row && !item.line.code;

/** Short enough for a title, and does not end as a sentence or a clause does. */
export const titleish = (item: Item, words = 14): boolean =>
	item.shape.count <= words &&
	item.shape.width <= 100 &&
	item.shape.end !== 'comma' &&
	(item.shape.end !== 'stop' || item.shape.count <= 3) &&
	item.tail.length === 0 &&
	hasAlphanumeric(item.words);

/** Nothing stands round the words. */
export const isBare = ({ line: { marks } }: Pick<Item, 'line'>): boolean =>
	!marks.hash &&
	!marks.bullet &&
	!marks.numeral &&
	!marks.quote &&
	!marks.checkbox &&
	!marks.bold &&
	!marks.bracket &&
	!marks.stamp &&
	!marks.code;

/** Is a direction rather than a title: told so by its first words, a label inside, its length or its end. */
export const isDirection = (item: Item, says: Lexicon): boolean =>
	says.starts.direct.test(item.folded) ||
	says.starts.stage.test(item.folded) ||
	item.shape.count > 9 ||
	(item.shape.end === 'stop' && item.shape.count > 2);

/** Is an instruction by its shape alone: long, or a sentence. */
export const isLong = (item: Item): boolean =>
	item.shape.count > 11 || (item.shape.end === 'stop' && item.shape.count > 2);

export const isLink = (item: Item): boolean => /[[@]|:\/\//.test(item.folded) && isLinkAlone(item);

const isLinkAlone = (item: Item): boolean =>
	/^(?:\W{0,4}\[[^\]]*\]\([^)]*\)|<?https?:\/\/\S+|<?[\w.+-]+@[\w-]+\.[\w.]+>?|\W{0,3}!\[)\W*$/iu.test(
		item.folded.trim(),
	) || /^!?\[[^\]]*\]\([^)]*\)$/.test(item.line.at.text.trim());

export const isCaps = (item: Item): boolean => {
	const words = item.words.replace(/(?<!\s)\s*\([^()]*\)$/, '');
	return isCapitals(words) && (words.match(/\p{Lu}/gu)?.length ?? 0) > (words.match(/\p{Lo}/gu)?.length ?? 0);
};
export const small = (item: Item): boolean => item.shape.small;

/** The next item with words in it behind this one, rules and strays passed over; rows and code count. */
export function next(items: readonly Item[], index: number): Item | undefined {
	for (let i = index + 1; i < items.length; i++) if (!items[i]?.line.noise) return items[i];
	return undefined;
}

/** Whether any item stands under this one before the next title or the next member of its own family. */
export function owns(survey: Survey, index: number, own: ReadonlySet<number>): boolean {
	for (let i = index + 1; i < survey.items.length; i++) {
		if (survey.heads.has(i) || own.has(i)) return false;
		if (!survey.items[i]?.line.noise) return true;
	}
	return false;
}

/** How many different titles there are among these, as a share. */
export const variety = (items: readonly Item[]): number =>
	items.length ? new Set(items.map((item) => item.folded.toLowerCase())).size / items.length : 0;

export const share = (items: readonly Item[], test: (item: Item) => boolean): number =>
	items.length ? items.filter(test).length / items.length : 0;

/** How many titles of sections stronger readings have found; the first line of the note is rather the title of all. */
export function sections(survey: Survey): number {
	const first = survey.items.find((item) => !item.line.noise)?.index ?? 0;
	return survey.heads.size - (survey.heads.has(first) ? 1 : 0);
}

/** Groups items by a key; those without one are left out. */
export function groupBy(
	items: readonly Item[],
	key: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const name = key(item);
		if (name === undefined) continue;
		const group = groups.get(name);
		if (group) group.push(item);
		else groups.set(name, [item]);
	}
	return groups;
}

/** Items not yet taken for titles that could be read as such. */
export const free = (survey: Survey): readonly Item[] => survey.candidates;

export const heads = (
	items: readonly Item[],
	family: string,
	by: string,
	why: string,
	confidence: number,
): readonly Head[] => items.map((item) => ({ item, family, by, why, confidence }));
