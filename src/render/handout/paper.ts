import {
	type Bookmark,
	type Item as Ink,
	type Page,
	place,
	type Ruler,
	type SheetSize,
	setText,
	type Tag,
	type TagName,
	tag,
} from '../../page/page.ts';
import { type Composition, compose } from './compose.ts';
import { type Entry, type Heading, nameOf } from './entries.ts';
import { type Head, setHead } from './head.ts';
import { regular, type Setting, type Steps } from './ladder.ts';
import type { HandoutStyles } from './styles.ts';
import { type Frame, rowsOf, type SetRow, type Tags } from './typeset.ts';

/** What is to be set, and on what. */
export interface Commission {
	readonly entries: readonly Entry[];
	readonly head: Head;
	/** What the paper is, at its foot. */
	readonly foot: string;
	/** What stands at the end of a section's title, empty where nothing does. */
	readonly clock: (heading: Heading) => string;
	readonly rtl: boolean;
	readonly sheet: SheetSize;
	readonly ruler: Ruler;
	readonly styles: HandoutStyles;
	/** How many pages it may take. */
	readonly pages: number;
	readonly steps: Steps;
}

/** Finished pages, and what was made to fit on them. */
export interface Laid {
	readonly composition: Composition;
	readonly pages: readonly Page[];
	readonly bookmarks: readonly Bookmark[];
	/** The page a section begins on, counted from 0. */
	readonly beginsOn: (heading: Heading) => number;
}

/** Width of a line of nothing but `i`, for each of its letters, as a share of their size. */
const narrowest = 0.22;

/** Condenses the entries to the pages allowed and lays them out: head, columns between rules, foot. */
export function layOut(commission: Commission): Laid {
	const { entries, sheet, ruler, rtl, styles: theme, pages, steps } = commission;
	const { margins } = theme;
	const head = setHead(commission.head, sheet.width, ruler, rtl, theme);
	const bottom = sheet.height - margins.bottom - theme.head.foot.leading - 10;
	const numbered = entries.some((entry) => entry.kind === 'heading' && entry.number !== '');
	const frames = new Map<Setting, Frame>();
	const frameOf = (setting: Setting): Frame => {
		const known = frames.get(setting);
		if (known) return known;
		const styles = theme.body(setting.scale, setting.white, setting.leading);
		const room = sheet.width - 2 * margins.x - (setting.columns - 1) * margins.gap;
		const width = room / setting.columns;
		const frame = { width, rtl, ruler, styles, hang: numbered ? styles.hang : 0, clock: commission.clock };
		frames.set(setting, frame);
		return frame;
	};
	const topOf = (page: number) => (page === 0 ? head.bottom : margins.top);
	const under = frameOf(regular).styles.underRule;
	const composition = compose(
		entries,
		({ entry, wording }, behindTitle, setting) => rowsOf(entry, wording, behindTitle, frameOf(setting)),
		(page) => bottom - topOf(page) - under,
		{
			...{ pages, steps, columns: theme.columns },
			least: (characters, setting) => {
				const { width, styles } = frameOf(setting);
				return ((characters * styles.text.size * narrowest) / width) * styles.text.leading;
			},
		},
	);
	return {
		composition,
		...paint(composition, frameOf(composition.setting), { ...commission, headItems: head.items, topOf, under }),
	};
}

interface Canvas extends Commission {
	readonly headItems: readonly Ink[];
	readonly topOf: (page: number) => number;
	/** From a column's rule to its first row. */
	readonly under: number;
}

function paint(composition: Composition, frame: Frame, canvas: Canvas): Pick<Laid, 'pages' | 'bookmarks' | 'beginsOn'> {
	const { columns } = composition.setting;
	const { margins, ruleThickness, inks } = canvas.styles;
	const pages: Ink[][] = Array.from({ length: composition.pages }, () => []);
	pages[0]?.push(...canvas.headItems);
	const bookmarks: Bookmark[] = [];
	const begins = new Map<Heading, number>();
	const structure = structureOf();
	let row = 0;
	let column = -1;
	let y = 0;
	for (const [index, { entry }] of composition.shown.entries()) {
		const tags = structure(entry);
		for (const [line, own] of (composition.rows[index] as readonly SetRow[]).entries()) {
			const first = composition.starts[column + 1] === row++;
			if (first) column++;
			const page = Math.floor(column / columns);
			const place = canvas.rtl ? columns - 1 - (column % columns) : column % columns;
			const x = margins.x + place * (frame.width + margins.gap);
			const rule = (at: number): Ink => ({
				kind: 'rule',
				x1: x,
				y1: at,
				x2: x + frame.width,
				y2: at,
				thickness: ruleThickness,
				ink: inks.rule,
			});
			if (first) y = canvas.topOf(page) + canvas.under;
			else y += own.gap;
			if (first) pages[page]?.push(rule(canvas.topOf(page)));
			else if (own.ruled) pages[page]?.push(rule(y - frame.styles.underRule));
			if (line === 0 && entry.kind === 'heading') {
				begins.set(entry, page);
				const title = nameOf(entry);
				if (title !== '') bookmarks.push({ title, depth: entry.level, page, y: y - 4 });
			}
			pages[page]?.push(...own.paint(x, y, tags));
			y += own.height;
		}
	}
	return {
		pages: pages.map((items, page) => ({ ...canvas.sheet, items: [...items, ...foot(canvas, page, pages.length)] })),
		bookmarks,
		beginsOn: (heading) => begins.get(heading) ?? 0,
	};
}

/** Tags for entry after entry: a title for each section, lists of items, lists within items. */
function structureOf(): (entry: Entry) => Tags {
	let section: Tag | undefined;
	let lists: { readonly list: Tag; body: Tag | undefined }[] = [];
	return (entry) => {
		if (entry.kind === 'heading') {
			section = tag('Sect');
			lists = [];
			const title = tag(`H${entry.level + 1}` as TagName, section);
			return { title, clock: tag('P', section), body: title };
		}
		const depth = Math.min(entry.level, lists.length);
		lists.length = Math.min(lists.length, depth + 1);
		const open = lists[depth] ?? { list: tag('L', lists[depth - 1]?.body ?? section), body: undefined };
		lists[depth] = open;
		const body = tag('LBody', tag('LI', open.list));
		open.body = body;
		return { title: body, clock: body, body };
	};
}

/** No line of the foot has room for more characters. */
const longestFoot = 300;

/** The title and what the paper is; with more pages than one, which it is. Longer ones end where the line does. */
function foot({ foot: text, sheet, ruler, rtl, styles }: Canvas, page: number, pages: number): readonly Ink[] {
	const { margins, head } = styles;
	const baseline = sheet.height - margins.bottom;
	const width = sheet.width - 2 * margins.x;
	const direction = rtl ? 'rtl' : 'ltr';
	const style = head.foot;
	const number = setText([{ text: pages > 1 ? `${page + 1}/${pages}` : '', style }], {
		width,
		ruler,
		direction: 'ltr',
	});
	const measure = { width: width - 40, ruler, direction } as const;
	let words = setText([{ text: text.slice(0, longestFoot), style }], measure);
	for (let length = longestFoot; words.lines.length > 1; length = Math.floor(length * 0.8))
		words = setText([{ text: `${text.slice(0, length).replace(/\s\S*$/u, '')} …`, style }], measure);
	const x = margins.x + (rtl ? 40 : 0);
	return [...place(words, { x, baseline }), ...place({ ...number, rtl }, { x: margins.x, baseline, align: 'end' })];
}
