import { type Block, type Item, inkWidth, type Measure, place, type Ruler, setText, tag } from '../../page/page.ts';
import type { HandoutStyles } from './styles.ts';
import { inWords, type Segment, timeline, timelineHeight } from './timeline.ts';

/** What stands above the columns. */
export interface Head {
	readonly title: string;
	/** What else the title line says, who, when, how long; parted by points. Empty when nothing is known. */
	readonly meta: readonly string[];
	/** The bar; nothing when the talk has no sections to show. */
	readonly bar?: {
		readonly segments: readonly Segment[];
		readonly total: number;
		readonly last: string;
		readonly name: string;
	};
}

/** A title or a subtitle longer than a page of them is a mistake of the note; it is cut behind a word. */
const longestTitle = 600;

/** Facts up to this length, a date or a name, stand on one line. */
const longestFact = 32;

const shortened = (title: string): string =>
	title.length <= longestTitle ? title : `${title.slice(0, longestTitle).replace(/\s\S*$/u, '')} …`;

/** A title is made to fit one line while it stays above this share of its size, then two lines, then as many as it takes. */
const smallestShare = { oneLine: 0.7, twoLines: 0.6 } as const;

function setTitle(text: string, title: HandoutStyles['head']['title'], measure: Measure): Block {
	const set = (share: number, width = measure.width) => setText([{ text, style: title(share) }], { ...measure, width });
	const wanted = inkWidth(set(1, Number.POSITIVE_INFINITY)) / measure.width;
	if (wanted <= 1) return set(1);
	const oneLine = Math.floor(100 / wanted) / 100;
	if (oneLine >= smallestShare.oneLine) return set(oneLine);
	// Two lines are rarely filled to the end.
	return set(Math.max(smallestShare.twoLines, Math.min(1, 1.85 / wanted)));
}

/** Sets the head at the top of a sheet of this width. Its height is from the sheet's top to where the columns may begin. */
export function setHead(
	head: Head,
	sheetWidth: number,
	ruler: Ruler,
	rtl: boolean,
	styles: HandoutStyles,
): { readonly items: readonly Item[]; readonly bottom: number } {
	const { margins, barHeight } = styles;
	const width = sheetWidth - 2 * margins.x;
	const measure = { width, ruler, direction: rtl ? ('rtl' as const) : ('ltr' as const) };
	const title = setTitle(shortened(head.title), styles.head.title, measure);
	const items: Item[] = [...place(title, { x: margins.x, top: margins.top - 4, tag: tag('H1') })];
	let y = margins.top + title.height;
	if (head.meta.length > 0) {
		const facts = head.meta.map((fact) => (fact.length <= longestFact ? fact.replaceAll(' ', '\u00a0') : fact));
		const meta = setText([{ text: shortened(facts.join('\u00a0 · \u00a0')), style: styles.head.meta }], measure);
		items.push(...place(meta, { x: margins.x, top: y, tag: tag('P') }));
		y += meta.height;
	}
	if (head.bar) {
		const { segments, total, last, name } = head.bar;
		const figure = tag('Figure', undefined, { alt: inWords(name, segments) });
		y += 10;
		items.push(
			...timeline(segments, total, last, {
				x: margins.x,
				y,
				width,
				height: barHeight,
				rtl,
				ruler,
				tag: figure,
				styles,
			}),
		);
		y += timelineHeight(styles);
	}
	return { items, bottom: y + 10 };
}
