import type { Item, Tag } from '../page/page.ts';

/** An object of the document under its number: pdfkit's, as far as we use it. */
interface Reference {
	readonly id: number;
	offset: number;
	data: Record<string, unknown>;
	end(): void;
}

/** What we use of a pdfkit document to build its structure. */
export interface StructureDocument {
	readonly page: { readonly dictionary: Reference; readonly structParentTreeKey: number };
	readonly _offset: number;
	ref(data: Record<string, unknown>): Reference;
	_write(line: string): void;
	_refEnd(reference: Reference): void;
	getStructTreeRoot(): Reference;
	/** Elements by the page their content is on, in the order of their numbers there, and of annotations by a number of their own. */
	getStructParentTree(): { get(key: number): Reference[]; add(key: number, element: Reference): unknown };
	createStructParentTreeNextKey(): number;
}

/** What an element is made of: numbers of marked content on its page, elements, and what pdfkit makes of the rest. */
type Kid = number | Reference | Readonly<Record<string, unknown>>;

/** An element, and the words painted for its tag so far. */
interface Element {
	/** pdfkit's way to hand over an annotation. */
	add(child: { readonly annotationRef: Reference }): void;
}

interface Entry extends Element {
	readonly tag: Tag;
	readonly ref: Reference;
	readonly inside: Entry[];
	readonly kids: Kid[];
	page: Reference | undefined;
	text: string;
	rtl: boolean;
	written: boolean;
}

/**
 * The structure tree of a document as it grows: an element for each tag, made when the tag is first painted. pdfkit has one of its
 * own, which takes a fifth of the time and the memory of a long paper.
 */
export interface Structure {
	elementOf(tag: Tag): Element;
	/** The operator that begins content of a tag on the open page. */
	begin(tag: Tag): string;
	/** Remembers what was painted for a tag: where words run from right to left, viewers cannot be trusted to turn them round, so the tag says them outright. */
	spell(tag: Tag, items: readonly Item[]): void;
	/** Nothing more will be painted for a tag: an annotation is tied to the page that is open. */
	finish(tag: Tag): void;
	/** Nothing more will be painted for any tag so far: what is known of them is written and forgotten. */
	close(): void;
	/** No more will be painted. */
	end(): void;
}

export function structureOf(doc: StructureDocument): Structure {
	const root = doc.ref({ S: 'Document', P: doc.getStructTreeRoot() });
	doc.getStructTreeRoot().data.K = [root];
	const top: Reference[] = [];
	const entries = new Map<Tag, Entry>();

	const entryOf = (tag: Tag): Entry => {
		const known = entries.get(tag);
		if (known) return known;
		const ref = doc.ref({});
		const kids: Kid[] = [];
		const add = ({ annotationRef }: { readonly annotationRef: Reference }) => {
			const key = doc.createStructParentTreeNextKey();
			annotationRef.data.StructParent = key;
			doc.getStructParentTree().add(key, ref);
			kids.push({ Type: 'OBJR', Obj: annotationRef, Pg: doc.page.dictionary });
		};
		const entry: Entry = { tag, ref, kids, inside: [], page: undefined, text: '', rtl: false, written: false, add };
		entries.set(tag, entry);
		if (tag.parent) {
			const around = entryOf(tag.parent);
			around.kids.push(ref);
			around.inside.push(entry);
		} else top.push(ref);
		return entry;
	};

	const write = (entry: Entry): void => {
		if (entry.written) return;
		entry.written = true;
		for (const one of entry.inside) write(one);
		const { tag, ref, kids, page, text, rtl } = entry;
		const parent = tag.parent ? entryOf(tag.parent).ref : root;
		const says = tag.actual || (rtl ? text : '');
		const plain = !tag.lang && !tag.alt && !says && kids.every((kid) => typeof kid === 'number' || isReference(kid));
		if (plain) {
			ref.offset = doc._offset;
			const made = kids.map((kid) => (typeof kid === 'number' ? kid : `${(kid as Reference).id} 0 R`)).join(' ');
			const on = page ? `/Pg ${page.id} 0 R\n` : '';
			doc._write(`${ref.id} 0 obj\n<<\n/S /${tag.name}\n/P ${parent.id} 0 R\n/K [${made}]\n${on}>>\nendobj`);
			doc._refEnd(ref);
			return;
		}
		ref.data = {
			S: tag.name,
			...(tag.lang && { Lang: new String(tag.lang) }),
			...(tag.alt && { Alt: new String(tag.alt) }),
			...(tag.actual && { ActualText: new String(tag.actual) }),
			P: parent,
			...(says && !tag.actual && { ActualText: new String(says) }),
			K: kids,
			...(page && { Pg: page }),
		};
		ref.end();
		ref.data = {};
	};

	const close = () => {
		for (const entry of entries.values()) if (!entry.tag.parent) write(entry);
		entries.clear();
	};

	return {
		elementOf: entryOf,
		begin: (tag) => {
			const entry = entryOf(tag);
			const { dictionary, structParentTreeKey } = doc.page;
			const number = doc.getStructParentTree().get(structParentTreeKey).push(entry.ref) - 1;
			entry.page ??= dictionary;
			entry.kids.push(entry.page === dictionary ? number : { Type: 'MCR', Pg: dictionary, MCID: number });
			return `/${tag.name} <<\n/MCID ${number}\n>> BDC`;
		},
		spell: (tag, items) => {
			const soFar = entryOf(tag);
			for (const item of items) {
				if (item.kind !== 'text') continue;
				soFar.text += item.text;
				soFar.rtl ||= item.rtl;
			}
		},
		finish: (tag) => write(entryOf(tag)),
		close,
		end: () => {
			close();
			root.data.K = top;
			root.end();
		},
	};
}

const isReference = (kid: Kid): boolean => typeof kid === 'object' && 'id' in kid;
