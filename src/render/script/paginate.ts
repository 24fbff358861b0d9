import { type Block, blockOf, riseOf } from '../../page/page.ts';
import type { Frame } from './frame.ts';
import type { Strip } from './strips.ts';

/** A strip, or some lines of it, at its place on a page. */
export interface Placed {
	readonly strip: Strip;
	readonly block: Block;
	/** Top of the block. */
	readonly top: number;
	/** Index in the strip of the block's first line. */
	readonly from: number;
}

/** White between notes in the margin; three times as much above a section's number. */
const noteGap = 4;
/** A paragraph is cut only when keeping it whole would leave more of the page empty than this. */
const mostEmpty = 0.36;
/** Headings and cues that keep to what follows take no more of a page than this. */
const longestChain = 0.4;
/** A cut leaves no fewer lines than this on either side. */
const fewestLines = 2;

/** How far a page is filled: the words and the margin beside them. */
interface Fill {
	readonly y: number;
	readonly margin: number;
	readonly empty: boolean;
}

/** Strips dealt onto pages: paragraphs whole where that can be, headings with what follows, margin notes beside their line. */
export function paginate(strips: readonly Strip[], frame: Frame, firstTop: number): readonly (readonly Placed[])[] {
	const pages: Placed[][] = [[]];
	let fill: Fill = { y: firstTop, margin: 0, empty: true };

	const turn = () => {
		pages.push([]);
		fill = { y: frame.top, margin: 0, empty: true };
	};
	const put = (strip: Strip, block: Block, from: number) => {
		const { top, after } = step(fill, strip, block, from);
		pages.at(-1)?.push({ strip, block, top, from });
		fill = after;
	};

	for (const unit of unitsOf(strips, frame)) {
		const last = unit.at(-1) as Strip;
		const heads = unit.slice(0, -1);
		if (!fits(fill, unit, frame)) {
			const room = (frame.bottom - fill.y) / (frame.bottom - frame.top);
			const headed = heads.reduce((state, head) => step(state, head, head.block, 0).after, fill);
			const cuts = room > mostEmpty && cutFor(headed, last, 0, frame) > 0;
			if (!cuts && !fill.empty) turn();
		}
		for (const head of heads) put(head, head.block, 0);
		for (let from = 0; ; ) {
			const rest = from === 0 ? last.block : linesOf(last.block, from, last.block.lines.length);
			if (step(fill, last, rest, from).bottom <= frame.bottom + 1e-6) {
				put(last, rest, from);
				break;
			}
			const count = cutFor(fill, last, from, frame);
			if (count > 0) {
				put(last, linesOf(last.block, from, from + count), from);
				from += count;
			}
			// A page that holds nothing holds no fewer lines than one after it.
			else if (fill.empty) {
				put(last, rest, from);
				break;
			}
			turn();
		}
	}
	return pages;
}

/** Strips that must not be parted: each that keeps to the next, with the next, as long as that is a fraction of a page. */
function unitsOf(strips: readonly Strip[], frame: Frame): readonly (readonly Strip[])[] {
	const most = (frame.bottom - frame.top) * longestChain;
	const units: Strip[][] = [];
	let open: Strip[] = [];
	let height = 0;
	for (const strip of strips) {
		open.push(strip);
		height += strip.above + strip.block.height + strip.below;
		if (strip.keep && height <= most) continue;
		units.push(open);
		open = [];
		height = 0;
	}
	return open.length > 0 ? [...units, open] : units;
}

/** What stands in the margin beside a strip, one under another: the number of a section, or notes. */
const marginOf = ({ heading, notes }: Strip): readonly Block[] =>
	heading?.number ? [heading.number] : notes.map((note) => note.block);

/** Where a block would stand, and how full the page would be behind it. */
function step(fill: Fill, strip: Strip, block: Block, from: number) {
	let top = fill.y + (fill.empty ? 0 : strip.above);
	let margin = fill.margin;
	const beside = from === 0 ? marginOf(strip) : [];
	const [first] = beside;
	if (first) {
		// Words wait for their note: a cue that has slipped below its line misleads.
		const head = riseOf(block) - riseOf(first);
		top = Math.max(top, margin + (strip.heading ? 3 * noteGap : noteGap) - head);
		margin = top + head + beside.reduce((sum, note) => sum + note.height, 0);
	}
	const y = top + block.height + (from + block.lines.length >= strip.block.lines.length ? strip.below : 0);
	return { top, bottom: Math.max(top + block.height, margin), after: { y, margin, empty: false } };
}

function fits(fill: Fill, unit: readonly Strip[], frame: Frame): boolean {
	let state = fill;
	for (const strip of unit) {
		const { bottom, after } = step(state, strip, strip.block, 0);
		if (bottom > frame.bottom + 1e-6) return false;
		state = after;
	}
	return true;
}

/** How many lines of a strip from a given one to leave on this page; 0 when it cannot be cut here. Rather behind a sentence. */
function cutFor(fill: Fill, strip: Strip, from: number, frame: Frame): number {
	const left = strip.block.lines.length - from;
	let most = 0;
	while (most < left) {
		const { bottom } = step(fill, strip, linesOf(strip.block, from, from + most + 1), from);
		if (bottom > frame.bottom + 1e-6) break;
		most++;
	}
	most = Math.min(most, left - fewestLines);
	if (most < fewestLines) return 0;
	for (let count = most; count >= Math.max(fewestLines, most / 2); count--) {
		const line = strip.block.lines[from + count - 1];
		if (/[.!?。！？…][)\]"'”’»」』]*\s*$/u.test(line?.runs.map((run) => run.text).join('') ?? '')) return count;
	}
	return most;
}

const linesOf = (block: Block, from: number, to: number): Block =>
	blockOf(block.lines.slice(from, to), block.width, block.rtl);
