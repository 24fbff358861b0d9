import { plain } from '../../model/words.ts';
import { type BoxItem, type Item, riseOf, type Span, type Tag, tag } from '../../page/page.ts';
import type { Entry } from './deck.ts';
import { depthOf } from './divide.ts';
import { type Gauge, setWords } from './gauge.ts';
import type { BodyRow } from './measure.ts';
import { setWithin } from './shorten.ts';
import { type Side, spaced } from './side.ts';
import type { CardStyles } from './styles.ts';

/** Side of a bullet and height of its middle above the baseline, in shares of the size of the words beside it. */
const bullet = { cue: 0.25, point: 0.19, middle: 0.28 } as const;

/**
 * The bar beside a cue the author singled out and all that belongs to it, in points, and how far it reaches above its first baseline and
 * below its last, in shares of the size of the words there. Beside a number that hangs there it begins below it.
 */
const bar = { width: 2.4, above: 0.76, below: 0.2 } as const;

/** The structure of a body: what stands by itself and what belongs to it is an item of a list, prose is paragraphs. */
function tagger(sect: Tag): (entry: Entry, hangs: boolean) => { readonly label: Tag | undefined; readonly words: Tag } {
	let list: Tag | undefined;
	let body: Tag | undefined;
	return (entry, hangs) => {
		if (entry.level === 0 && !hangs) {
			list = undefined;
			body = undefined;
			return { label: undefined, words: tag('P', sect) };
		}
		let label: Tag | undefined;
		if (entry.level === 0 || !body) {
			list ??= tag('L', sect);
			const item = tag('LI', list);
			label = tag('Lbl', item);
			body = tag('LBody', item);
		}
		return { label, words: tag('P', body) };
	};
}

/** How much of the spare room goes above each row: all gaps grow alike, none beyond its most. */
function growth(rows: readonly BodyRow[], room: number): number {
	const could = rows.slice(1).reduce((sum, row) => sum + row.most - row.gap, 0);
	return could > 0 ? Math.min(1, Math.max(0, room - depthOf(rows)) / could) : 0;
}

const listKinds = new Set<Entry['kind']>(['cue', 'point']);

/** Paints the rows of a card from `top` down, with so much room to its last baseline. */
export function setBody(
	rows: readonly BodyRow[],
	top: number,
	room: number,
	side: Side,
	gauge: Gauge,
	sect: Tag,
): readonly Item[] {
	const grown = growth(rows, room);
	const tagOf = tagger(sect);
	const items: Item[] = [];
	let y = top;
	const [first] = rows;
	if (first?.under) {
		items.push(...remind(first, y, side, gauge));
		y += first.again;
	}
	let tags: ReturnType<typeof tagOf> | undefined;
	const bars = new Map<Entry, { top: number; bottom: number }>();
	for (const [index, row] of rows.entries()) {
		const { entry } = row;
		if (index > 0) y += row.gap + grown * (row.most - row.gap);
		const baseline = y + row.rise;
		const starts = index === 0 || rows[index - 1]?.entry !== entry;
		const marked = row.pieces.some((piece) => piece.role === 'marker');
		if (starts || !tags) tags = tagOf(entry, marked || listKinds.has(entry.kind));
		if (row.bullet !== undefined) items.push(bulletAt(row.bullet, baseline, entry, side, gauge.styles));
		for (const [at, piece] of row.pieces.entries()) {
			const own = piece.role === 'marker' ? (tags.label ?? tags.words) : tags.words;
			const painted = side.put(piece.block, { start: piece.start, baseline, tag: own });
			items.push(...(at < row.pieces.length - 1 ? spaced(painted) : painted));
		}
		if (row.key && !(entry.key && entry.marker !== '')) {
			const { size } = row.pieces[0]?.block.lines[0]?.runs[0] ?? gauge.styles.say;
			const top = bars.get(row.key)?.top ?? baseline - size * bar.above;
			bars.set(row.key, { top, bottom: baseline + size * bar.below });
		}
		y = baseline + row.drop;
	}
	const x = side.left(0, bar.width);
	for (const { top, bottom } of bars.values())
		items.push({ kind: 'box', x, y: top, width: bar.width, height: bottom - top, fill: gauge.styles.bar });
	return items;
}

/** Names the cue that the first row belongs to once more, softly. It is no part of the text: that has it already. */
function remind(row: BodyRow, top: number, side: Side, gauge: Gauge): readonly Item[] {
	const style = gauge.styles.kicker;
	const name = plain(row.under?.runs ?? [])
		.replaceAll('\n', ' ')
		.replace(/[:：]$/u, '');
	const start = row.pieces[0]?.start ?? 0;
	const room = gauge.width - start;
	const set = (spans: readonly Span[]) => setWords(spans, room, gauge);
	const whole = set([{ text: `${name} …`, style }]);
	const line = whole.lines.length === 1 ? whole : setWithin([{ text: name, style }], [], 1, set).block;
	return side.put(line, { start, baseline: top + riseOf(line) });
}

function bulletAt(start: number, baseline: number, entry: Entry, side: Side, styles: CardStyles): BoxItem {
	const isCue = entry.kind === 'cue';
	const size = isCue && entry.level === 0 ? styles.cue.size : styles.say.size;
	const edge = size * (isCue ? bullet.cue : bullet.point);
	const y = baseline - size * bullet.middle - edge / 2;
	return { kind: 'box', x: side.left(start, edge), y, width: edge, height: edge, fill: 0 };
}
