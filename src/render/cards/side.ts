import { type Block, type Item, inkWidth, place, type Tag } from '../../page/page.ts';

/** A place on a card, measured from the edge where reading starts. */
interface Spot {
	/** From the start edge of the area to the block's start edge, in points. */
	readonly start: number;
	readonly baseline: number;
	readonly tag?: Tag;
}

/** Puts things on a card that reads from the left or from the right: one layout, mirrored where the script asks for it. */
export interface Side {
	/** A block set to a finite or endless measure, its start at the spot. */
	put(block: Block, spot: Spot): readonly Item[];
	/** The left edge of something so wide. */
	left(start: number, width: number): number;
}

/** Places within the area from `left` to `right`. */
export function sideOf(left: number, right: number, rtl: boolean): Side {
	const leftOf = (start: number, width: number) => (rtl ? right - start - width : left + start);
	return {
		left: leftOf,
		put: (block, { start, baseline, tag }) => {
			const width = Number.isFinite(block.width) ? block.width : inkWidth(block);
			const align = rtl ? 'right' : 'left';
			const x = leftOf(start, width);
			return place({ ...block, width }, { x, baseline, align, ...(tag && { tag }) });
		},
	};
}

/** Items whose last words are painted with a space behind them, so that what follows on the line is copied apart. */
export function spaced(items: readonly Item[]): readonly Item[] {
	const last = items.at(-1);
	return last?.kind === 'text' && !last.rtl ? [...items.slice(0, -1), { ...last, text: `${last.text} ` }] : items;
}
