import type { Item, TextItem } from './sheet.ts';
import type { Ink } from './style.ts';
import type { Tag } from './tag.ts';

/** Words of one line in one face, one direction and one ink. */
export interface Run {
	readonly text: string;
	readonly face: string;
	readonly size: number;
	readonly ink: Ink;
	readonly rtl: boolean;
	/** Left edge, from the left edge of the line. */
	readonly x: number;
	readonly width: number;
	readonly tag?: Tag;
	/** BCP 47 tag, where it is in another language than the words around it. */
	readonly lang?: string;
	readonly missing?: string;
}

/** A line of text, its runs in the order they are read. */
export interface Line {
	readonly runs: readonly Run[];
	/** Without the white space at its end. */
	readonly width: number;
	readonly height: number;
	/** From the line's top to its baseline. */
	readonly rise: number;
}

/** Lines set to a measure, one under another. */
export interface Block {
	readonly lines: readonly Line[];
	/** The measure it was set to. */
	readonly width: number;
	readonly height: number;
	/** Its paragraphs begin at the right. */
	readonly rtl: boolean;
}

/** A block of these lines. */
export const blockOf = (lines: readonly Line[], width: number, rtl: boolean): Block => ({
	lines,
	width,
	rtl,
	height: lines.reduce((sum, line) => sum + line.height, 0),
});

/** Width of the longest line of a block. */
export const inkWidth = (block: Block): number => Math.max(0, ...block.lines.map((line) => line.width));

/** From the top of a block to its first baseline. */
export const riseOf = (block: Block): number => block.lines[0]?.rise ?? 0;

/**
 * As many lines of a block as a height takes, and the rest. With `widows` of 2, no single line of it stands alone on either side
 * of the cut: then it is left whole, or all of it is the rest.
 */
export function fit(
	block: Block,
	height: number,
	widows = 1,
): { readonly placed: Block | undefined; readonly rest: Block | undefined } {
	let count = 0;
	let used = 0;
	for (const line of block.lines) {
		if (used + line.height > height + 1e-6) break;
		used += line.height;
		count++;
	}
	if (count === block.lines.length) return { placed: block, rest: undefined };
	count = Math.min(count, block.lines.length - widows);
	if (count < widows) return { placed: undefined, rest: block };
	return {
		placed: blockOf(block.lines.slice(0, count), block.width, block.rtl),
		rest: blockOf(block.lines.slice(count), block.width, block.rtl),
	};
}

/** Where a block goes: its left edge, and either its top or its first baseline. */
export type Spot = {
	readonly x: number;
	readonly tag?: Tag;
	readonly align?: Align;
	/** More words of the same tag follow: a space behind the last of these keeps them apart when they are read or copied. */
	readonly goesOn?: boolean;
} & ({ readonly top: number } | { readonly baseline: number });

/** `start` is the left in Latin and the right in Arabic; `left` and `right` are what they say. */
type Align = 'start' | 'end' | 'center' | 'left' | 'right';

/** What to paint for a block. Without a tag it is an artifact. */
export function place(block: Block, spot: Spot): readonly Item[] {
	const items: TextItem[] = [];
	let top = 'top' in spot ? spot.top : spot.baseline - riseOf(block);
	for (const line of block.lines) {
		const x = spot.x + indentOf(line, block, spot.align ?? 'start');
		for (const run of line.runs) {
			const { text, face, size, ink, rtl, width, tag = spot.tag, lang, missing } = run;
			const words = { kind: 'text', x: x + run.x, y: top + line.rise, text, face, size, ink, rtl, width } as const;
			// There are many of them, and most have none of these.
			if (!lang && missing === undefined) items.push(tag ? { ...words, tag } : words);
			else
				items.push({ ...words, ...(tag && { tag }), ...(lang && { lang }), ...(missing !== undefined && { missing }) });
		}
		top += line.height;
	}
	const last = items.at(-1);
	if (spot.goesOn && last && !last.rtl) items[items.length - 1] = { ...last, text: `${last.text} ` };
	return items;
}

function indentOf(line: Line, block: Block, align: Align): number {
	const spare = block.width - line.width;
	if (align === 'center') return spare / 2;
	const toRight = align === 'right' || (align === 'start' && block.rtl) || (align === 'end' && !block.rtl);
	return toRight ? spare : 0;
}
