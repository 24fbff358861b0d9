import type { Label } from './label.ts';
import type { Line, Shape } from './line.ts';

export type { Label } from './label.ts';

/** A logical line: a line with all the lines that were wrapped from it. What is read, judged and nested. */
export interface Item {
	/** Place among the items, from 0. */
	readonly index: number;
	readonly line: Line;
	/** Wrapped lines behind it, in order. */
	readonly tail: readonly Line[];
	/** All its words; wrapped lines joined by a space. */
	readonly words: string;
	readonly folded: string;
	readonly shape: Shape;
	/** Stands in the middle of a quotation that an earlier item opened. */
	readonly inQuote: boolean;
	/** The words said here are in quotation marks. */
	readonly quoted: boolean;
	readonly label: Label | undefined;
	/** Set off by banners or underlined by a rule. */
	readonly framed: boolean;
	/** Depth in a list, by indentation of bullets and numbers: 0 at the margin. */
	readonly level: number;
}
