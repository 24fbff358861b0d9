import { type Block, type Item, inkWidth, mm, place, type Ruler, setText, type Tag } from '../../page/page.ts';
import type { Frame } from './frame.ts';
import type { ScriptStyles } from './styles.ts';

/** What a page carries beside the words: running head, page number, the first words of the next page. */
export interface Furniture {
	/** The talk's title above the first page, whole, and where the words may begin below it. */
	readonly title: { readonly items: (tag: Tag) => readonly Item[]; readonly bottom: number };
	/** The title above the other pages, on one line. */
	readonly head: readonly Item[];
	number(page: number, pages: number): readonly Item[];
	catchword(opening: string): readonly Item[];
}

/** Room between the title and the page number. */
const numberRoom = mm(4);
/** So many columns of the next page's first words; a Chinese character takes two. */
const catchwordColumns = 26;

export function furnitureOf(
	title: string,
	nextPage: string,
	frame: Frame,
	styles: ScriptStyles,
	ruler: Ruler,
	lang: string,
): Furniture {
	const direction = frame.mirrored ? 'rtl' : 'ltr';
	const width = frame.measure - numberRoom;
	const left = frame.mirrored ? frame.left + numberRoom : frame.left;
	const whole = setText([{ text: title, style: styles.runningHead }], { width, ruler, lang });
	const one = widest(title, width, (text) =>
		setText([{ text, style: styles.runningHead }], { width: Infinity, ruler, lang }),
	);
	const oneLeft = frame.mirrored ? frame.left + frame.measure - inkWidth(one) : frame.left;
	return {
		title: {
			items: (tag) =>
				place(whole, { x: left, baseline: frame.headBaseline, align: frame.mirrored ? 'right' : 'left', tag }),
			bottom: Math.max(frame.top, frame.headBaseline + whole.height),
		},
		head: place(one, { x: oneLeft, baseline: frame.headBaseline, align: 'left' }),
		number: (page, pages) => {
			const total = setText([{ text: `/${pages}`, style: styles.pageTotal }], { width: Infinity, ruler });
			const big = setText([{ text: String(page), style: styles.pageNumber }], { width: Infinity, ruler });
			const x = frame.mirrored ? frame.edge : frame.edge - inkWidth(total) - inkWidth(big);
			return [
				...place(big, { x, baseline: frame.pageBaseline, align: 'left' }),
				...place(total, { x: x + inkWidth(big), baseline: frame.pageBaseline, align: 'left' }),
			];
		},
		catchword: (opening) => {
			const set = (words: string) =>
				setText(
					[
						{ text: `${nextPage}\u2002`, style: styles.nextPage },
						{ text: words, style: styles.catchword },
					],
					{ width: Infinity, ruler, lang, direction },
				);
			const block = widest(shortened(opening), frame.measure, set);
			const x = frame.mirrored ? frame.left : frame.left + frame.measure - inkWidth(block);
			return place(block, { x, baseline: frame.catchwordBaseline, align: 'left' });
		},
	};
}

/** A word with the space behind it, or a single character where a script writes no spaces. */
const part =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+\s*/gu;
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/;

/** The first words of a text, an ellipsis behind them when there are more. */
function shortened(text: string): string {
	const flat = text.replace(/\s+/g, ' ').trim();
	let columns = 0;
	let end = 0;
	for (const { 0: words, index } of flat.slice(0, 200).matchAll(part)) {
		for (const character of words) columns += wide.test(character) ? 2 : 1;
		if (columns > catchwordColumns && end > 0) break;
		end = index + words.length;
	}
	return end < flat.length ? `${flat.slice(0, end).trimEnd()} …` : flat;
}

/** As much of a text as one line takes, whole words of it, an ellipsis behind them when there are more. */
function widest(text: string, width: number, set: (text: string) => Block): Block {
	const flat = text.replace(/\s+/g, ' ').trim();
	const whole = set(flat);
	if (inkWidth(whole) <= width) return whole;
	const stops = [0, ...Array.from(flat.slice(0, 400).matchAll(part), (found) => found.index + found[0].length)];
	const shortenedTo = (stop: number) => set(`${flat.slice(0, stops[stop]).trimEnd()} …`);
	let low = 0;
	let high = stops.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (inkWidth(shortenedTo(middle)) <= width) low = middle;
		else high = middle - 1;
	}
	return shortenedTo(low);
}
