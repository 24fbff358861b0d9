import type { Item } from './item.ts';
import { couldBeBare } from './titles/bare.ts';
import { isDirection, readable } from './titles/look.ts';
import type { Head } from './titles/reading.ts';
import { says } from './words/words.ts';

/** The one line that says what the talk is called. */
export interface TitleLine {
	readonly item: Item;
	readonly why: string;
	readonly confidence: number;
}

/** Finds the title among the first lines; it may have been taken for a section before. */
export function titleOf(items: readonly Item[], heads: ReadonlyMap<number, Head>): TitleLine | undefined {
	const item = items.find((candidate) => !candidate.line.noise && !candidate.line.at.container.comment);
	if (!item || !readable(item) || item.tail.length > 1) return undefined;
	const label = /^\p{L}{2,12}\s?:\s*\S/u.exec(item.folded);
	if (label && titleLabel.test(item.folded) && item.shape.count <= 20)
		return { item, why: 'labelled as the title', confidence: 0.95 };
	const { marks } = item.line;
	if (item.shape.opens && item.shape.closes && !marks.hash) return undefined;
	const head = heads.get(item.index);
	if (!head && !couldBeTitle(item)) return undefined;
	if (marks.numeral && !(marks.numeral.style === 'word' && marks.numeral.raw.length < 4)) {
		if (!marks.hash || !lonely(item, heads)) return numberedTitle(item, heads);
	}
	if (marks.stamp || marks.checkbox) return undefined;
	if (says.ends.test(item.folded) && !(lonely(item, heads) && heads.size > 2)) return undefined;
	if (lonely(item, heads)) return { item, why: 'the only one of its kind, above all sections', confidence: 0.9 };
	if (ownsOnlyMeta(items, item, heads))
		return {
			item,
			why: 'the first line, with nothing but facts about the talk before the first section',
			confidence: 0.75,
		};
	return undefined;
}

const titleLabel =
	/^(?:title|titel|titre|título|titulo|titolo|название|тема|标题|標題|題名|タイトル|제목|عنوان|العنوان|כותרת|शीर्षक|ชื่อเรื่อง|tiêu đề|başlık|τίτλος|název|tytuł|judul)\s?:/iu;

const couldBeTitle = (item: Item): boolean =>
	couldBeBare(item) ||
	(item.line.marks.bold && item.shape.count <= 14 && item.shape.end !== 'stop' && !isDirection(item)) ||
	(item.line.marks.hash > 0 && item.shape.count <= 20);

/** `Part 2: …` or `1. …` is a section, unless it is the one heading of the highest kind over many others. */
function numberedTitle(item: Item, heads: ReadonlyMap<number, Head>): TitleLine | undefined {
	const below = [...heads.values()].filter((head) => head.item.line.marks.hash > item.line.marks.hash);
	if (item.line.marks.hash === 1 && below.length >= 2 && lonely(item, heads))
		return { item, why: 'the only heading of the highest level', confidence: 0.7 };
	return undefined;
}

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

/** Between this line and the next section stands nothing that could be its own text: only labels, a subtitle, a rule. */
function ownsOnlyMeta(items: readonly Item[], item: Item, heads: ReadonlyMap<number, Head>): boolean {
	let said = 0;
	let found = false;
	for (let i = item.index + 1; i < items.length; i++) {
		const other = items[i] as Item;
		if (heads.has(i)) {
			found = true;
			break;
		}
		if (other.line.noise) continue;
		if (!isMeta(other)) said++;
	}
	return found && said === 0 && heads.size >= 2;
}

/** `Date: …`, a slanted or bold line, a short line: facts about the talk under its title. */
export function isMeta(item: Item): boolean {
	const label = /^([^:]{1,30}):/.exec(item.folded)?.[1];
	if (label !== undefined && (says.meta.test(label) || says.note.test(label))) return true;
	const { marks } = item.line;
	return (
		(marks.slanted || marks.bold || marks.quote > 0 || marks.bracket !== '') &&
		item.shape.count <= 20 &&
		!item.shape.opens
	);
}
