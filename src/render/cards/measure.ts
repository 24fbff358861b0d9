import { plain } from '../../model/words.ts';
import { type Block, blockOf, inkWidth, type Line, type Span } from '../../page/page.ts';
import { type Columns, columnsOf } from './columns.ts';
import type { Entry } from './deck.ts';
import { never, type Row } from './divide.ts';
import { gapAbove, solid } from './gaps.ts';
import { type Gauge, setWords } from './gauge.ts';
import { setWithin } from './shorten.ts';
import { dressOf, spansOf, splitSpans } from './spans.ts';
import type { CardStyles } from './styles.ts';
import { turnBefore, turnInside } from './turns.ts';

/** One line of words on the baseline of its row. */
interface Piece {
	readonly role: 'marker' | 'words';
	readonly block: Block;
	/** From the start edge of the body: the left, or the right on a card that reads from there. */
	readonly start: number;
}

/** A row of a card's body with all that is painted in it. */
export interface BodyRow extends Row {
	readonly entry: Entry;
	/** Share of the entry's lines that stand above this one. */
	readonly share: number;
	/** The most room above it, where the card has some to spare. */
	readonly most: number;
	readonly pieces: readonly Piece[];
	/** The cue it belongs to, that stands above it: to be named again where the row begins a card. */
	readonly under: Entry | undefined;
	/** Where its bullet begins, from the start edge of the body. */
	readonly bullet: number | undefined;
	/** The cue the author singled out that it belongs to. */
	readonly key: Entry | undefined;
	/** Its words, as far as the next row. */
	readonly text: string;
}

/** A figure's column may take so much of the body; wider ones are set in their line. */
const widestFigure = 0.4;
/** Room between a figure and its words, as a share of the figure's size. */
const behindFigure = 0.9;

const single = (line: Line, block: Block): Block => blockOf([line], block.width, block.rtl);
const textOf = (line: Line): string => line.runs.map((run) => run.text).join('');

/** An entry's words, its marker and speaker before them when they run into the line. */
function wordsOf(entry: Entry, columns: Columns, styles: CardStyles): readonly Span[] {
	const words = spansOf(entry.runs, dressOf(entry, styles));
	const runIn = columns.leads.get(entry) === 'run-in' || (entry.kind === 'kicker' && entry.marker !== '');
	const lead: Span[] = [];
	if (runIn) lead.push({ text: `${entry.marker} `, style: entry.kind === 'kicker' ? styles.kicker : styles.marker });
	if (entry.speaker !== '') lead.push({ text: `${entry.speaker}: `, style: styles.marker });
	return [...lead, ...words];
}

/**
 * The figures of each run of figure-led points and the width of their column, or none where they are too wide for one. On a screen
 * they stand above their words and take no width from them.
 */
function figureColumns(entries: readonly Entry[], gauge: Gauge): ReadonlyMap<Entry, { figure: Block; width: number }> {
	const { styles, size, width } = gauge;
	const columns = new Map<Entry, { figure: Block; width: number }>();
	for (let start = 0; start < entries.length; start++) {
		const figures: [Entry, Block][] = [];
		for (let entry = entries[start]; entry && entry.figure > 0; entry = entries[start + figures.length]) {
			const [figure] = splitSpans(spansOf(entry.runs, dressOf(entry, styles)), entry.figure);
			const spans = [...figure, { text: ' ', style: styles.figure }].map(({ text }) => ({
				text,
				style: styles.figure,
			}));
			figures.push([entry, setWords(spans, Infinity, gauge)]);
		}
		const column = Math.max(0, ...figures.map(([, block]) => inkWidth(block))) + styles.figure.size * behindFigure;
		const most = size.screen ? width : width * widestFigure;
		if (column <= most)
			for (const [entry, block] of figures)
				columns.set(entry, {
					figure: blockOf(block.lines, column, block.rtl),
					width: size.screen ? 0 : column,
				});
		start += Math.max(0, figures.length - 1);
	}
	return columns;
}

/** Breaks a topic's entries into the rows of its cards, all that is ever measured of them; linear in their words. */
export function measure(dealt: readonly Entry[], gauge: Gauge): readonly BodyRow[] {
	const { styles, size, width } = gauge;
	const figures = figureColumns(dealt, gauge);
	const entries = dealt.map((entry) => (entry.figure > 0 && !figures.has(entry) ? { ...entry, figure: 0 } : entry));
	const columns = columnsOf(entries, gauge);
	const again = styles.kicker.leading + size.gap[0] / 2;
	const owners: Entry[] = [];
	return entries.flatMap((entry, index) => {
		const previous = entries[index - 1];
		owners.length = Math.min(owners.length, entry.level);
		const under = owners.at(-1);
		owners[entry.level] = entry;
		const key = owners.find((owner) => owner?.key);
		const edge = columns.edge(entry);
		const lead = columns.leads.get(entry);
		const column = lead === 'run-in' ? undefined : figures.get(entry);
		const start = edge + columns.hang(entry) + (column?.width ?? 0);
		const spans = wordsOf(entry, columns, styles);
		const set = (all: readonly Span[]) => setWords(all, width - start, gauge);
		const own = column ? splitSpans(spans, entry.figure)[1] : spans;
		const words = entry.brief ? setWithin(own, [], 1, set).block : set(own);
		const marker = lead === 'hung' ? columns.markers.get(entry) : undefined;
		const stacked = size.screen && column ? column.figure.lines : [];
		const lines = [...stacked, ...words.lines];
		const texts = lines.map(textOf);
		const above = gapAbove(entry, previous, size);
		return lines.map((line, at): BodyRow => {
			const pieces: Piece[] = [{ role: 'words', block: single(line, words), start }];
			if (at === 0 && column && stacked.length === 0)
				pieces.unshift({ role: 'words', block: column.figure, start: start - column.width });
			if (at === 0 && marker)
				pieces.unshift({ role: 'marker', block: blockOf(marker.lines, columns.hang(entry), marker.rtl), start: edge });
			const gap = at === 0 ? above : solid;
			return {
				rise: Math.max(...pieces.flatMap(({ block }) => block.lines.map((each) => each.rise))),
				// A figure is larger than its words, and only the row's rise may know it: the next line follows the words.
				drop: line.height - line.rise,
				gap: gap.least,
				most: gap.most,
				turn: index === 0 && at === 0 ? never : at === 0 ? turnBefore(entry, previous) : turnInside(texts, at),
				again: under ? again : 0,
				under,
				entry,
				share: at / lines.length,
				pieces,
				key,
				bullet: at === 0 && lead === 'bullet' && !entry.key ? edge : undefined,
				text:
					(at === 0 && column && stacked.length === 0 ? plain(entry.runs).slice(0, entry.figure + 1) : '') +
					(texts[at] ?? ''),
			};
		});
	});
}
