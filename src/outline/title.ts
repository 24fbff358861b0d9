import { hasLetter } from '../text/letters.ts';
import { isCapitals } from '../text/script.ts';
import type { Item } from './item.ts';
import type { Profile } from './profile.ts';
import { isQuoted, isShouted } from './profile.ts';
import { isRemark } from './remark.ts';
import { isBare, isLong, readable } from './titles/look.ts';
import type { Head } from './titles/reading.ts';
import type { Lexicon } from './words/words.ts';
import { namesPart } from './words/words.ts';

/** The one line that says what the talk is called. */
export interface TitleLine {
	readonly item: Item;
	readonly why: string;
	readonly confidence: number;
}

/** Finds the title among the first lines; it may have been taken for a section before. */
export function titleOf(
	items: readonly Item[],
	heads: ReadonlyMap<number, Head>,
	profile: Profile,
): TitleLine | undefined {
	const { says } = profile;
	const item = profile.transcript ? undefined : firstSaid(items, heads, profile);
	if (
		!item ||
		!readable(item) ||
		item.tail.length > 1 ||
		!hasLetter(item.folded + (item.line.marks.numeral?.raw ?? ''))
	)
		return undefined;
	if (titleLabel.test(item.folded) && item.shape.count <= 24)
		return { item, why: 'labelled as the title', confidence: 0.95 };
	const { marks } = item.line;
	if (
		marks.stamp ||
		(marks.checkbox && !marks.hash) ||
		(marks.bullet && !marks.hash && !marks.bold) ||
		(item.shape.opens && item.shape.closes && !marks.hash)
	)
		return undefined;
	if (!heads.has(item.index) && !couldBeTitle(item)) return undefined;
	const alone = lonely(item, heads);
	if (isCounted(item, heads, alone)) return undefined;
	if (says.is.ends.test(item.folded) && !(alone && heads.size > 2)) return undefined;
	if (isFirstOfMany(item, heads)) return undefined;
	if (alone) return { item, why: 'the only one of its kind, above all sections', confidence: 0.9 };
	if (headsAll(item, heads)) return { item, why: 'all sections but the last are below its level', confidence: 0.8 };
	if (heads.size === 1 && heads.has(item.index) && item.shape.end !== 'colon')
		return { item, why: 'the first line, and the only one that stands out', confidence: 0.65 };
	if (heads.size === 0 && standsOverAll(items, item, profile))
		return { item, why: 'a few words above a talk without sections', confidence: 0.65 };
	if (standsApart(item, heads))
		return { item, why: 'the first line, in other dress than the sections', confidence: 0.6 };
	if (ownsOnlyMeta(items, item, heads, profile))
		return {
			item,
			why: 'the first line, with nothing but facts about the talk before the first section',
			confidence: 0.75,
		};
	return undefined;
}

/** The first item that is no remark of the author to himself, among the first few; something that stands out is preferred. */
function firstSaid(items: readonly Item[], heads: ReadonlyMap<number, Head>, profile: Profile): Item | undefined {
	let passed: Item | undefined;
	let seen = 0;
	for (const item of items) {
		if (item.line.noise) continue;
		const { marks, at } = item.line;
		const standsOut =
			(marks.hash > 0 || marks.bold || item.framed || isCapitals(item.folded.replace(/\(.*/, ''))) &&
			item.shape.count <= (marks.hash ? 24 : 14) &&
			!marks.bracket &&
			!(marks.hash === 0 && item.label?.rest && profile.says.is.note.test(item.label.label)) &&
			!at.container.comment;
		if (profile.chat) {
			if (standsOut && heads.has(item.index)) return item;
			if (++seen > 14) return undefined;
			continue;
		}
		if (standsOut || (looksPlain(item) && passed === undefined && !isMeta(item, profile.says))) return item;
		if (
			looksPlain(item) &&
			nextIsHead(items, item, heads) &&
			!(passed && couldBeTitle(passed) && !/[,;.]/.test(passed.folded))
		)
			return item;
		const jotted = isRemark(item, profile) || isMeta(item, profile.says);
		if (!jotted) {
			if (item.shape.count > 25 || profile.says.starts.greet.test(item.folded)) return passed ?? item;
			passed ??= item;
		}
		if (++seen > 4) return passed;
	}
	return passed;
}

/** Short words with nothing of a remark about them. */
const looksPlain = (item: Item): boolean =>
	item.shape.count <= 9 &&
	item.shape.end === 'none' &&
	!/[,;]|\d[:.]\d\d/.test(item.folded) &&
	!isShouted(item.folded) &&
	!item.shape.small &&
	!item.line.at.container.comment &&
	isBare(item) &&
	item.tail.length === 0;

function nextIsHead(items: readonly Item[], item: Item, heads: ReadonlyMap<number, Head>): boolean {
	for (let i = item.index + 1; i < items.length; i++) {
		if (heads.has(i)) return true;
		if (!items[i]?.line.noise) return false;
	}
	return false;
}

/** Numbered as others are, or by a word for parts of a talk: a section, not the title. A lone `Document 2:` names the talk. */
function isCounted({ line: { marks }, words }: Item, heads: ReadonlyMap<number, Head>, alone: boolean): boolean {
	if (!marks.numeral) return false;
	const { style, form } = marks.numeral;
	const others = [...heads.values()].filter(
		({ item: { line } }) => line.marks.numeral?.style === style && line.marks.numeral.form === form,
	);
	if (style === 'word') return others.length > 1 || (words === '' && (!marks.hash || namesPart(form)));
	return others.length > 1 || !(alone && marks.hash === 1);
}

const titleLabel =
	/^(?:title|titel|titre|título|titulo|titolo|название|тема|标题|標題|題名|タイトル|제목|عنوان|العنوان|כותרת|शीर्षक|ชื่อเรื่อง|tiêu đề|başlık|τίτλος|název|tytuł|judul)\s?:/iu;

/** Short words with no end mark, in any dress. */
const couldBeTitle = (item: Item): boolean =>
	item.line.marks.hash > 0
		? item.shape.count <= 24
		: item.shape.count <= 14 &&
			item.shape.width <= 110 &&
			!item.line.marks.bullet &&
			(item.shape.end === 'none' ||
				item.shape.end === 'question' ||
				item.shape.closes ||
				(item.index === 0 && item.shape.end === 'colon')) &&
			!item.tail.length &&
			!(item.line.marks.bold && isLong(item));

/** No other title of its family, and all other hashes are lower. */
function lonely(item: Item, heads: ReadonlyMap<number, Head>): boolean {
	const { hash } = item.line.marks;
	if (!hash) return false;
	for (const head of heads.values()) {
		if (head.item === item) continue;
		const other = head.item.line.marks.hash;
		if (other > 0 && other <= hash) return false;
	}
	return true;
}

/** So many titles below its own level, and so many more of its level later, and a first heading is a section like them. */
const fewestParts = 2;
const fewestLater = 3;

function isFirstOfMany({ index, line: { marks } }: Item, heads: ReadonlyMap<number, Head>): boolean {
	const later = [...heads.values()]
		.map(({ item }) => item)
		.filter((item) => item.index > index && item.line.marks.hash > 0)
		.sort((a, b) => a.index - b.index);
	const next = later.findIndex((item) => item.line.marks.hash <= marks.hash);
	return (
		marks.hash > 0 &&
		next >= fewestParts &&
		later.filter((item) => item.line.marks.hash === marks.hash).length >= fewestLater
	);
}

/** So many titles below its level stand under the first, and none under the one other of its level, the last of all. */
const fewestBelow = 3;

/** `# Talk` over all sections, and behind them one more `#`: tips, questions, thanks. */
function headsAll({ index, line: { marks } }: Item, heads: ReadonlyMap<number, Head>): boolean {
	if (marks.hash === 0 || !heads.has(index)) return false;
	const hashed = [...heads.values()].filter(({ item }) => item.line.marks.hash > 0 && item.index !== index);
	const above = hashed.filter(({ item }) => item.line.marks.hash <= marks.hash);
	const last = above[0]?.item.index ?? -1;
	return (
		above.length === 1 &&
		hashed.length > fewestBelow &&
		hashed.every(({ item }) => item.index > index && item.index <= last)
	);
}

/** A short first line that no reading of titles took, over three sections and more of another kind. */
const standsApart = (item: Item, heads: ReadonlyMap<number, Head>): boolean => {
	const own = heads.get(item.index);
	const all = [...heads.values()];
	if (own)
		return (
			all.length >= 4 &&
			!own.item.line.marks.hash &&
			own.by !== 'bare-line' &&
			all.filter(({ family }) => family === own.family).length <= 2
		);
	return (
		all.length >= 3 &&
		item.shape.count <= 9 &&
		item.shape.end === 'none' &&
		all.filter(({ by }) => by === 'bare-line').length <= all.length / 4
	);
};

/** The first line, a few words with nothing of a remark about them, and a sentence behind a blank line. */
function standsOverAll(items: readonly Item[], item: Item, profile: Profile): boolean {
	const below = items[item.index + 1];
	return (
		item.index === 0 &&
		looksPlain(item) &&
		item.shape.count >= 2 &&
		!/\d[:./]\d|\d\s?(?:min|h)\b/.test(item.folded) &&
		!profile.says.has.person.test(item.folded) &&
		!profile.says.starts.greet.test(item.folded) &&
		!isRemark(item, profile) &&
		below?.line.gap === true &&
		isBare(below) &&
		below.shape.count >= 4 &&
		below.shape.end !== 'none' &&
		below.shape.end !== 'colon'
	);
}

/** Between this line and the next section stands nothing that could be its own text: only labels, a subtitle, a rule. */
function ownsOnlyMeta(items: readonly Item[], item: Item, heads: ReadonlyMap<number, Head>, profile: Profile): boolean {
	let said = 0;
	let found = false;
	for (let i = item.index + 1; i < items.length; i++) {
		const other = items[i] as Item;
		const next = heads.get(i);
		if (next) {
			if (isEqualOfLater(item, next, heads)) return false;
			found = true;
			break;
		}
		if (other.line.noise) continue;
		if (
			other.line.marks.bullet === '^' ||
			(item.line.marks.hash > 0 &&
				other.line.marks.bullet !== '' &&
				!other.label &&
				!/\d/.test(other.folded) &&
				!profile.says.starts.direct.test(other.folded)) ||
			(!isMeta(other, profile.says) &&
				!isRemark(other, profile) &&
				(other.shape.count > 9 || other.shape.end === 'stop' || other.shape.end === 'question' || isQuoted(other)))
		)
			said++;
	}
	return found && said === 0 && heads.size >= 2;
}

/** Of the second level or below, with text or parts of its own, and another like it comes later: one section of several. */
function isEqualOfLater(item: Item, next: Head, heads: ReadonlyMap<number, Head>): boolean {
	const { hash } = item.line.marks;
	if (hash < 2 || (next.item.line.marks.hash <= hash && next.item.index === item.index + 1)) return false;
	return [...heads.values()].some((head) => head.item.index > item.index && head.item.line.marks.hash === hash);
}

/** `Date: …`, a slanted or bold line, a short line: facts about the talk under its title. */
export function isMeta(item: Item, says: Lexicon): boolean {
	const label = /^([^:]{1,30}):/.exec(item.folded)?.[1];
	if (label !== undefined && (says.is.meta.test(label) || says.is.note.test(label))) return true;
	const { marks } = item.line;
	return (
		(marks.slanted || marks.bold || marks.quote > 0 || marks.bracket !== '') &&
		item.shape.count <= 20 &&
		!item.shape.opens
	);
}
