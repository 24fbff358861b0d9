import type { Item, Tag } from '../page/page.ts';

/** What we use of pdfkit's structure elements. */
export interface Element {
	readonly dictionary: { data: Record<string, unknown> };
	add(child: unknown): Element;
	end(): void;
}

/** What we use of a pdfkit document to build its structure. */
export interface StructureDocument {
	struct(name: string, options: Record<string, string>): Element;
	addStructure(element: Element): unknown;
}

/** The structure tree of a document as it grows: an element for each tag, made when the tag is first painted. */
export interface Structure {
	elementOf(tag: Tag): Element;
	/** Remembers what was painted for a tag: where words run from right to left, viewers cannot be trusted to turn them round, so the tag says them outright. */
	spell(tag: Tag, items: readonly Item[]): void;
	/** Nothing more will be painted for any tag so far: what is known of them is written and forgotten. */
	close(): void;
	/** No more will be painted. */
	end(): void;
}

/** An element, and the words painted for its tag so far. */
interface Entry {
	readonly element: Element;
	text: string;
	rtl: boolean;
}

export function structureOf(doc: StructureDocument): Structure {
	const root = doc.struct('Document', {});
	doc.addStructure(root);
	const entries = new Map<Tag, Entry>();
	const entryOf = (tag: Tag): Entry => {
		const known = entries.get(tag);
		if (known) return known;
		const options: Record<string, string> = {};
		if (tag.lang) options.lang = tag.lang;
		if (tag.alt) options.alt = tag.alt;
		if (tag.actual) options.actual = tag.actual;
		const element = doc.struct(tag.name, options);
		const entry: Entry = { element, text: '', rtl: false };
		entries.set(tag, entry);
		(tag.parent ? entryOf(tag.parent).element : root).add(element);
		return entry;
	};
	const close = () => {
		for (const { element, text, rtl } of entries.values()) {
			const { data } = element.dictionary;
			if (rtl && !data.ActualText) data.ActualText = new String(text);
		}
		for (const [tag, { element }] of entries) if (!tag.parent) element.end();
		// pdfkit holds on to every element for the sake of its number; it looks for the parent once more.
		for (const { element } of entries.values()) element.dictionary.data = { P: element.dictionary.data.P };
		entries.clear();
	};
	return {
		elementOf: (tag) => entryOf(tag).element,
		spell: (tag, items) => {
			const soFar = entryOf(tag);
			for (const item of items) {
				if (item.kind !== 'text') continue;
				soFar.text += item.text;
				soFar.rtl ||= item.rtl;
			}
		},
		close,
		end: () => {
			close();
			root.end();
		},
	};
}
