/** The kinds of structure a PDF reader knows (ISO 32000-1, 14.8.4), as far as we print them. */
export type TagName =
	| 'Sect'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'H4'
	| 'H5'
	| 'H6'
	| 'P'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'Note'
	| 'Span'
	| 'Link'
	| 'Figure';

/**
 * A node of the structure that assistive technology reads. What is painted points at its tag, a tag points at its parent, and
 * the order of children is the order in which they are first painted. A tag nothing was painted for leaves no trace.
 */
export interface Tag {
	readonly name: TagName;
	/** Nothing for a tag directly under the document. */
	readonly parent?: Tag;
	/** BCP 47 tag, where it differs from the document's. */
	readonly lang?: string;
	/** What a figure shows, in words. */
	readonly alt?: string;
	/** The text it stands for, where what is painted spells it otherwise. */
	readonly actual?: string;
}

/** A new tag; each call makes another node, even with the same words. */
export const tag = (name: TagName, parent?: Tag, more: Pick<Tag, 'lang' | 'alt' | 'actual'> = {}): Tag =>
	parent ? { name, parent, ...more } : { name, ...more };
