import type { Inline, Talk } from '../../model/talk.ts';
import { aloud, plain } from '../../model/words.ts';
import { type Block, type Item, inkWidth, mm, place, type Ruler, setText, tag } from '../../page/page.ts';
import type { Frame } from './frame.ts';
import { type ScriptStyles, silent } from './styles.ts';

/** What a page carries beside the words: running head, page number, the first words of the next page. */
export interface Furniture {
	/** The talk's title above the first page, whole, what else its title line says, and where the words may begin below. */
	readonly title: {
		readonly items: readonly Item[];
		readonly bottom: number;
		/** What is too long to stand there and has to be set below, like the words. */
		readonly overlong: readonly (readonly Inline[])[];
	};
	/** The title above the other pages, on one line. */
	readonly head: readonly Item[];
	number(page: number, pages: number): readonly Item[];
	catchword(opening: string): readonly Item[];
}

/** Room between the title and the page number. */
const numberRoom = mm(4);
/** What stands above the words of the first page reaches no further down than this share of it. */
const mostOfPage = 0.25;
/** So many columns of the next page's first words; a Chinese character takes two. */
const catchwordColumns = 26;

export function furnitureOf(
	{ title, headline = [] }: Pick<Talk, 'title' | 'headline'>,
	nextPage: string,
	frame: Frame,
	styles: ScriptStyles,
	ruler: Ruler,
	lang: string,
): Furniture {
	const direction = frame.mirrored ? 'rtl' : 'ltr';
	const width = frame.measure - numberRoom;
	const left = frame.mirrored ? frame.left + numberRoom : frame.left;
	const align = frame.mirrored ? 'right' : 'left';
	const one = widest(title || plain(headline), width, (text) =>
		setText([{ text, style: styles.runningHead }], { width: Infinity, ruler, lang }),
	);
	const oneLeft = frame.mirrored ? frame.left + frame.measure - inkWidth(one) : frame.left;
	// A title line that says all the title says and more stands in its place.
	const first: readonly Inline[] = folded(aloud(headline)) === title ? [] : [{ type: 'text', value: title }];
	const top: Item[] = [];
	const overlong: (readonly Inline[])[] = [];
	let baseline = frame.headBaseline;
	for (const runs of [first, headline].filter(({ length }) => length > 0)) {
		const whole = setText(silent(runs, styles.runningHead), { width, ruler, lang });
		const fits = baseline + whole.height <= frame.top + (frame.bottom - frame.top) * mostOfPage;
		if (!fits) overlong.push(runs);
		if (!fits && top.length > 0) continue;
		const block = fits ? whole : one;
		top.push(...place(block, { x: left, baseline, align, tag: tag(top.length === 0 ? 'H1' : 'P') }));
		baseline += block.height;
	}
	return {
		title: { items: top, bottom: Math.max(frame.top, baseline), overlong },
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

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A word with the space behind it, or a single character where a script writes no spaces. */
const part =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+\s*/gu;
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/;

/** The first words of a text, an ellipsis behind them when there are more. */
function shortened(text: string): string {
	const flat = folded(text);
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
	const flat = folded(text);
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
