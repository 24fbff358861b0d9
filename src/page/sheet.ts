import type { Ink } from './style.ts';
import type { Tag } from './tag.ts';

/** Common to all that is painted. Without a tag it is an artifact: rules, crop marks, running heads. */
interface Painted {
	readonly tag?: Tag;
}

/** Words in one face, one direction and one ink. `x` is their left edge, `y` their baseline, from the top left in points. */
export interface TextItem extends Painted {
	readonly kind: 'text';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly text: string;
	readonly face: string;
	readonly size: number;
	readonly ink: Ink;
	readonly rtl: boolean;
	/** BCP 47 tag, where it is in another language than the words around it. */
	readonly lang?: string;
	/** The character that no font could draw, where `text` is the code that stands for it. */
	readonly missing?: string;
}

/** A straight stroke. */
export interface RuleItem extends Painted {
	readonly kind: 'rule';
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly thickness: number;
	readonly ink: Ink;
}

/** A rectangle, filled or outlined, its corners rounded by `radius`. */
export interface BoxItem extends Painted {
	readonly kind: 'box';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly radius?: number;
	readonly fill?: Ink;
	readonly stroke?: { readonly thickness: number; readonly ink: Ink };
}

/** A disc or ring around `x`, `y`. */
export interface CircleItem extends Painted {
	readonly kind: 'circle';
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly fill?: Ink;
	readonly stroke?: { readonly thickness: number; readonly ink: Ink };
}

/** A place to press: leads to the spot of a bookmark. Its tag is a `Link` and belongs to the words inside as well. */
interface LinkItem {
	readonly kind: 'link';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** {@link Bookmark.name} of where it leads. */
	readonly to: string;
	/** What it leads to, in words. */
	readonly contents: string;
	readonly tag: Tag;
}

/** Something on a page, in points from its top left corner, painted in the order given: reading order for what is tagged. */
export type Item = TextItem | RuleItem | BoxItem | CircleItem | LinkItem;

/** A finished page: nothing on it moves any more. */
export interface Page {
	/** In points. */
	readonly width: number;
	readonly height: number;
	readonly items: readonly Item[];
	/** What a viewer calls the page; its number when there is none. */
	readonly label?: string;
	/** No later page has a tag that this one has: what was remembered for them may be let go. */
	readonly closed?: true;
}

/** An entry of the viewer's outline, and a place a link may lead to. */
export interface Bookmark {
	readonly title: string;
	/** 1 at the top. */
	readonly depth: number;
	/** Counted from 0. */
	readonly page: number;
	/** In points from the page's top. */
	readonly y: number;
	/** What links call it, unique in the paper. */
	readonly name?: string;
}

/** A document ready to be painted, whose pages may be made one by one. */
export interface Sheaf {
	readonly title: string;
	readonly author?: string;
	/** BCP 47 tag of most of its words. */
	readonly lang: string;
	/** When it says it was made. */
	readonly date: Date;
	/** Gone through once. */
	readonly pages: Iterable<Page>;
	/** The sides of a sheet it is made for, where that matters: one, or both, turned over this edge. A printer dialogue then proposes it. */
	readonly sides?: 'one' | 'long-edge' | 'short-edge';
	readonly bookmarks?: readonly Bookmark[];
}

/** A document whose pages are all there. */
export interface Paper extends Sheaf {
	readonly pages: readonly Page[];
}

/** Everything moved by `dx` and `dy` points. */
export const shift = (items: readonly Item[], dx: number, dy: number): readonly Item[] =>
	items.map((item) =>
		item.kind === 'rule'
			? { ...item, x1: item.x1 + dx, y1: item.y1 + dy, x2: item.x2 + dx, y2: item.y2 + dy }
			: { ...item, x: item.x + dx, y: item.y + dy },
	);
