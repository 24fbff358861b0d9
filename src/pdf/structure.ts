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

export function structureOf(doc: StructureDocument): Structure {
	const root = doc.struct('Document', {});
	doc.addStructure(root);
	const elements = new Map<Tag, Element>();
	const spelled = new Map<Tag, { text: string; rtl: boolean }>();
	const elementOf = (tag: Tag): Element => {
		const known = elements.get(tag);
		if (known) return known;
		const options: Record<string, string> = {};
		if (tag.lang) options.lang = tag.lang;
		if (tag.alt) options.alt = tag.alt;
		if (tag.actual) options.actual = tag.actual;
		const element = doc.struct(tag.name, options);
		elements.set(tag, element);
		(tag.parent ? elementOf(tag.parent) : root).add(element);
		return element;
	};
	const close = () => {
		for (const [tag, { text, rtl }] of spelled) {
			const { data } = elementOf(tag).dictionary;
			if (rtl && !data.ActualText) data.ActualText = new String(text);
		}
		for (const [tag, element] of elements) if (!tag.parent) element.end();
		// pdfkit holds on to every element for the sake of its number; it looks for the parent once more.
		for (const { dictionary } of elements.values()) dictionary.data = { P: dictionary.data.P };
		spelled.clear();
		elements.clear();
	};
	return {
		elementOf,
		spell: (tag, items) => {
			const soFar = spelled.get(tag) ?? { text: '', rtl: false };
			for (const item of items) {
				if (item.kind !== 'text') continue;
				soFar.text += item.text;
				soFar.rtl ||= item.rtl;
			}
			spelled.set(tag, soFar);
		},
		close,
		end: () => {
			close();
			root.end();
		},
	};
}
