import { plain } from '../../model/words.ts';
import { type Bookmark, type Item, inkWidth, type Page, place, type Ruler, riseOf, setText } from '../../page/page.ts';
import { toldAs } from './clock.ts';
import type { Frame } from './frame.ts';
import type { Furniture } from './furniture.ts';
import type { Placed } from './paginate.ts';
import { markerLeft } from './strips.ts';
import type { ScriptStyles } from './styles.ts';

/** Thickness of the rule under a section's title, in points. */
const ruleThickness = 0.8;

/** What placed words are painted with. */
export interface Painter {
	readonly frame: Frame;
	readonly styles: ScriptStyles;
	readonly ruler: Ruler;
	/** When the talk begins, in minutes after midnight. */
	readonly begins: number | undefined;
}

/** Finished pages of what was dealt onto them. */
export function pagesOf(
	dealt: readonly (readonly Placed[])[],
	furniture: Furniture,
	painter: Painter,
): readonly Page[] {
	const { frame } = painter;
	const numbersOf = lineNumbers(painter);
	return dealt.map((placed, index) => {
		const next = dealt[index + 1];
		const items = [
			...(index === 0 ? furniture.title.items : furniture.head),
			...placed.flatMap((one) => [...itemsOf(one, painter), ...numbersOf(one)]),
			...(next ? furniture.catchword(openingOf(next)) : []),
			...furniture.number(index + 1, dealt.length),
		];
		return { width: frame.width, height: frame.height, items, label: String(index + 1) };
	});
}

/** Entries of the viewer's outline: every section that has a name or a number. */
export const bookmarksOf = (dealt: readonly (readonly Placed[])[]): readonly Bookmark[] =>
	dealt.flatMap((placed, page) =>
		placed.flatMap(({ strip, top, from }) => {
			if (!strip.heading || from > 0) return [];
			const { section } = strip.heading;
			const title = [section.number, plain(section.label).replace(/\s+/g, ' ').trim()].filter(Boolean).join(' ');
			return title ? [{ title, depth: section.depth, page, y: top }] : [];
		}),
	);

/** How a page begins, in words: a title, or words to be said; behind a mere number what follows it, too. */
function openingOf([first, ...rest]: readonly Placed[]): string {
	if (!first) return '';
	const { heading } = first.strip;
	const words = first.block.lines.flatMap((line) => line.runs.map((run) => run.text)).join('');
	const number = heading?.number?.lines[0]?.runs[0]?.text;
	const opening = number ? `${number} ${words}` : words;
	return heading && plain(heading.section.label).trim() === '' ? `${opening} ${openingOf(rest)}`.trim() : opening;
}

function itemsOf({ strip, block, top, from }: Placed, painter: Painter): readonly Item[] {
	const { frame } = painter;
	const baseline = top + riseOf(block);
	const start = frame.mirrored ? 'right' : 'left';
	const end = frame.mirrored ? 'left' : 'right';
	const items: Item[] = [];
	if (from === 0) {
		let noteTop = baseline - riseOf(strip.notes[0]?.block ?? block);
		for (const note of strip.notes) {
			items.push(...place(note.block, { x: frame.noteLeft, top: noteTop, align: end, tag: note.tag }));
			noteTop += note.block.height;
		}
		if (strip.marker) {
			items.push(
				...place(strip.marker, {
					x: markerLeft(strip.marker, frame),
					baseline,
					align: 'left',
					tag: strip.tag,
					goesOn: true,
				}),
			);
		}
	}
	const { heading } = strip;
	if (heading?.number && from === 0) {
		items.push(...place(heading.number, { x: frame.noteLeft, baseline, align: end, tag: strip.tag, goesOn: true }));
	}
	// A heading is set narrower when its budget stands beside it, and still begins where the words begin.
	const x = heading && frame.mirrored ? frame.left + frame.measure - block.width : frame.left;
	const goesOn = heading?.budget !== undefined;
	items.push(...place(block, { x, top, tag: strip.tag, goesOn, ...(heading && { align: start }) }));
	if (heading?.budget && from === 0) {
		const at = frame.mirrored ? frame.left : frame.left + frame.measure - inkWidth(heading.budget);
		items.push(...place(heading.budget, { x: at, baseline, align: 'left', tag: strip.tag }));
	}
	if (heading?.rule !== undefined && from + block.lines.length >= strip.block.lines.length) {
		const y = top + block.height + heading.rule;
		const x2 = frame.left + frame.measure;
		items.push({ kind: 'rule', x1: frame.left, y1: y, x2, y2: y, thickness: ruleThickness, ink: 0 });
	}
	items.push(...clockItems(strip.clock?.slice(from, from + block.lines.length) ?? [], { block, top }, painter));
	return items;
}

function clockItems(
	times: readonly (number | undefined)[],
	{ block, top }: Pick<Placed, 'block' | 'top'>,
	{ frame, styles, ruler, begins }: Painter,
): readonly Item[] {
	const items: Item[] = [];
	let y = top;
	block.lines.forEach((line, index) => {
		const time = times[index];
		if (time !== undefined) {
			const style = time % 60 === 0 ? styles.minute : styles.halfMinute;
			const told = setText([{ text: toldAs(time, begins), style }], { width: Infinity, ruler });
			const x = frame.mirrored ? frame.edge : frame.edge - inkWidth(told);
			items.push(...place(told, { x, baseline: y + line.rise, align: 'left' }));
		}
		y += line.height;
	});
	return items;
}

/** Lines are counted by so many. */
const numbered = 5;

/** Numbers beside the lines that are said, counted from the first page to the last; none where the frame has no room for them. */
function lineNumbers({ frame: { numberEdge, mirrored }, styles, ruler }: Painter): (placed: Placed) => readonly Item[] {
	let count = 0;
	return ({ strip, block, top }) => {
		if (numberEdge === undefined || !strip.clock) return [];
		const items: Item[] = [];
		let y = top;
		for (const line of block.lines) {
			count++;
			if (count % numbered === 0) {
				const number = setText([{ text: String(count), style: styles.lineNumber }], { width: Infinity, ruler });
				const x = mirrored ? numberEdge : numberEdge - inkWidth(number);
				items.push(...place(number, { x, baseline: y + line.rise, align: 'left' }));
			}
			y += line.height;
		}
		return items;
	};
}
