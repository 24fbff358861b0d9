import type { Inline } from '../../model/talk.ts';
import {
	type Block,
	type Item as Ink,
	place,
	type Ruler,
	riseOf,
	type Span,
	setText,
	type Tag,
} from '../../page/page.ts';
import { never, type Row } from './columns.ts';
import type { Entry, Heading, Item } from './entries.ts';
import type { BodyStyles } from './styles.ts';
import type { Wording } from './wording.ts';

/** The column words are set in. */
export interface Frame {
	readonly width: number;
	readonly rtl: boolean;
	readonly ruler: Ruler;
	readonly styles: BodyStyles;
	/** Room for numbers of sections at the column's beginning; 0 when no section has one. */
	readonly hang: number;
	/** What stands at the end of a section's title; empty where nothing does. */
	readonly clock: (heading: Heading) => string;
}

/** Structure an entry is painted under. */
export interface Tags {
	/** Of a title, and of the clock beside it. */
	readonly title: Tag;
	readonly clock: Tag;
	/** Of the words of an item. */
	readonly body: Tag;
}

/** A row that knows how to paint itself with its top left corner at a spot of the page. */
export interface SetRow extends Row {
	/** A rule stands above it, when it is not the first of its column. */
	readonly ruled: boolean;
	/** Has a character in it that no font could draw. */
	readonly missing: boolean;
	readonly paint: (x: number, y: number, tags: Tags) => readonly Ink[];
}

/** What it costs to part columns here, as shares of a column's height. */
const turns = { section: 0, innerSection: 0.01, item: 0.06, innerItem: 0.08, line: 0.14 } as const;

/** Two spaces between a label and its words; one alone would be taken for a space between words. */
const behindLabel = '\u00a0 ';

/** The left edge of something that stands so far from the beginning of a column. */
const left = (frame: Frame, x: number, from: number, width: number): number =>
	frame.rtl ? x + frame.width - from - width : x + from;

const direction = (frame: Frame) => (frame.rtl ? 'rtl' : 'ltr');

function spans(runs: readonly Inline[], frame: Frame): readonly Span[] {
	const { text, strong, emphasis, aside } = frame.styles;
	const dress = { text, strong, emphasis, aside, code: text, break: text } as const;
	return runs.map(({ type, value }) => ({ text: value, style: dress[type] }));
}

/** The lines of a block, one a row. `turn` is that of the first; single lines are not parted from the rest of four and more. */
function lineRows(
	block: Block,
	first: Pick<SetRow, 'gap' | 'turn' | 'ruled'>,
): readonly (SetRow & { readonly line: Block })[] {
	const { lines } = block;
	return lines.map((line, index) => ({
		...(index === 0
			? first
			: { gap: 0, ruled: false, turn: index === 1 || index === lines.length - 1 ? never : turns.line }),
		height: line.height,
		line: { ...block, lines: [line], height: line.height },
		missing: line.runs.some((run) => run.missing !== undefined),
		paint: () => [],
	}));
}

function headingRows(heading: Heading, behindTitle: boolean, frame: Frame): readonly SetRow[] {
	const { styles, ruler } = frame;
	const inner = heading.level > 2;
	const one = (text: string, style: Span['style']) =>
		setText([{ text, style }], { width: Number.POSITIVE_INFINITY, ruler });
	const number = heading.number === '' ? undefined : one(heading.number, inner ? styles.innerNumber : styles.number);
	const told = frame.clock(heading);
	const clock = told === '' ? undefined : one(told, styles.time);
	const numberWidth = number?.lines[0]?.width ?? 0;
	const clockWidth = clock?.lines[0]?.width ?? 0;
	const from = number ? Math.max(frame.hang, numberWidth + 5) : frame.hang;
	const width = frame.width - from - (clock ? clockWidth + 8 : 0);
	const style = heading.private ? styles.privateTitle : inner ? styles.innerTitle : styles.title;
	const title = setText(
		heading.label.map(({ value }) => ({ text: value, style })),
		{ width, ruler, direction: direction(frame) },
	);
	const gap = inner || behindTitle ? styles.aboveTitle : styles.aboveRule + styles.underRule;
	const turn = behindTitle ? never : heading.level === 1 ? turns.section : turns.innerSection;
	const shown = title.lines.length > 0 ? title : one(' ', style);
	const rise = riseOf(shown);
	return lineRows(shown, { gap, turn, ruled: !inner && !behindTitle }).map((row, index) => ({
		...row,
		turn: index === 0 ? row.turn : never,
		paint: (x, y, tags) => {
			const baseline = y + rise;
			const items: Ink[] = [];
			if (index === 0 && number)
				items.push(
					...place({ ...number, width: numberWidth }, { x: left(frame, x, 0, numberWidth), baseline, tag: tags.title }),
				);
			if (title.lines.length > 0)
				items.push(...place(row.line, { x: left(frame, x, from, width), baseline, tag: tags.title }));
			if (index === title.lines.length - 1 || title.lines.length === 0) {
				const top = baseline - index * row.height;
				if (clock)
					items.push(
						...place(
							{ ...clock, width: clockWidth, rtl: false },
							{ x: left(frame, x, frame.width - clockWidth, clockWidth), baseline: top, tag: tags.clock },
						),
					);
			}
			return items;
		},
	}));
}

function itemRows(item: Item, wording: Wording, behindTitle: boolean, frame: Frame): readonly SetRow[] {
	const { styles, ruler } = frame;
	const { label, text } = wording;
	const indent = frame.hang + styles.step * item.level;
	const from = indent + styles.step;
	const width = frame.width - from;
	const words: Span[] = label.map(({ value }) => ({ text: value, style: styles.label }));
	if (label.length > 0 && text.length > 0) words.push({ text: behindLabel, style: styles.text });
	words.push(
		...(item.aside ? spans(text, frame).map((span) => ({ ...span, style: styles.aside })) : spans(text, frame)),
	);
	const block = setText(words, { width, ruler, direction: direction(frame) });
	const gap = behindTitle ? styles.underTitle : styles.betweenItems;
	const turn = behindTitle ? never : item.level === 0 ? turns.item : turns.innerItem;
	const rise = riseOf(block);
	const size = styles.bullet;
	return lineRows(block, { gap, turn, ruled: false }).map((row, index) => ({
		...row,
		paint: (x, y, tags) => {
			const bullet: Ink = {
				kind: 'box',
				x: left(frame, x, indent, size),
				y: y + rise - styles.text.size * 0.273 - size / 2,
				width: size,
				height: size,
				fill: styles.inks.text,
			};
			const line = place(row.line, { x: left(frame, x, from, width), top: y, tag: tags.body });
			return index === 0 && !item.aside ? [bullet, ...line] : line;
		},
	}));
}

/** An entry as rows of a column. `behindTitle` says that it stands directly below a section's title. */
export function rowsOf(entry: Entry, wording: Wording, behindTitle: boolean, frame: Frame): readonly SetRow[] {
	return entry.kind === 'heading'
		? headingRows(entry, behindTitle, frame)
		: itemRows(entry, wording, behindTitle, frame);
}
