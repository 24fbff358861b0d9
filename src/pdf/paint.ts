import type { Bookmark, Item, Page, Sheaf, Tag } from '../page/page.ts';
import { newDocument, type PdfDocument } from './document.ts';
import { type Pen, penOf } from './pen.ts';
import { operatorsOf } from './shapes.ts';
import { slabs } from './slabs.ts';
import { type Structure, structureOf } from './structure.ts';
import type { Typecase } from './type.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Paints a paper and collects its bytes. */
export async function paint(paper: Sheaf, wardrobe: Wardrobe, typecase: Typecase): Promise<Uint8Array> {
	const bytes = slabs();
	const doc = await newDocument(paper, bytes);
	const done = new Promise<void>((resolve, reject) => {
		doc.on('end', () => resolve());
		doc.on('error', reject);
	});
	const registered = new Set<string>();
	const register = async (page: Page) => {
		for (const item of page.items) {
			if (item.kind !== 'text' || registered.has(item.face)) continue;
			registered.add(item.face);
			doc.registerFont(item.face, await typecase.of(wardrobe.font(item.face)));
		}
	};
	const structure = structureOf(doc);
	const pen = penOf(doc, wardrobe);
	const bookmarks = new Map<number, Bookmark[]>();
	for (const bookmark of paper.bookmarks ?? []) {
		bookmarks.set(bookmark.page, [...(bookmarks.get(bookmark.page) ?? []), bookmark]);
	}
	const shelf = [{ depth: 0, entry: doc.outline }];
	const labels: (string | undefined)[] = [];
	for (const page of paper.pages) {
		const index = labels.push(page.label) - 1;
		await register(page);
		const written = doc.page;
		doc.addPage({ size: [page.width, page.height], margin: 0 });
		// pdfkit holds on to every page for the sake of its number; what was on it is written by now.
		if (written) written.dictionary.data = {};
		doc.page.dictionary.data.TrimBox = [0, 0, page.width, page.height];
		pen.newPage();
		for (const bookmark of bookmarks.get(index) ?? []) mark(doc, shelf, bookmark);
		const links = new Set<Tag>();
		for (const group of groupsOf(page.items)) paintGroup(doc, structure, pen, group, links);
		for (const link of links) structure.finish(link);
		pen.endPage();
		if (page.closed) structure.close();
	}
	structure.end();
	if (labels.some((label) => label !== undefined)) doc._root.data.PageLabels = { Nums: numbered(labels) };
	doc.end();
	doc.resume();
	await done;
	return bytes.whole();
}

/** Labels of pages as a PDF has them. */
const numbered = (labels: readonly (string | undefined)[]): readonly unknown[] =>
	labels.flatMap((label, index) => [index, { P: new String(label ?? String(index + 1)) }]);

interface Group {
	readonly tag: Tag | undefined;
	readonly items: Item[];
}

/** Neighbours with one tag are painted as one stretch of marked content. */
function groupsOf(items: readonly Item[]): readonly Group[] {
	const groups: Group[] = [];
	for (const item of items) {
		const last = groups.at(-1);
		if (last && last.tag === item.tag) last.items.push(item);
		else groups.push({ tag: item.tag, items: [item] });
	}
	return groups;
}

/** Begins what is no content of its own (ISO 32000-1, 14.8.2.2). */
const artifact = '/Artifact <<\n/Type /Layout\n>> BDC';

function paintGroup(doc: PdfDocument, structure: Structure, pen: Pen, { tag, items }: Group, links: Set<Tag>): void {
	const painted = items.filter((item) => item.kind !== 'link');
	const element = tag && structure.elementOf(tag);
	if (painted.length > 0) {
		doc.addContent(tag ? structure.begin(tag) : artifact);
		for (const item of painted) {
			if (item.kind === 'text') pen.write(item);
			else pen.draw(operatorsOf(item));
		}
		doc.addContent('EMC');
		if (tag) structure.spell(tag, painted);
	}
	for (const item of items) {
		if (item.kind !== 'link' || !tag || !element) continue;
		const Contents = new String(item.contents);
		doc.goTo(item.x, item.y, item.width, item.height, item.to, { structParent: element, Contents });
		links.add(tag);
	}
}

/** Adds a bookmark under the last one that stands higher, and the name that links reach it by. */
function mark(doc: PdfDocument, shelf: { depth: number; entry: PdfDocument['outline'] }[], bookmark: Bookmark): void {
	while ((shelf.at(-1)?.depth ?? 0) >= bookmark.depth) shelf.pop();
	// pdfkit measures the left edge from the right one: the page's width is the left edge.
	const options = { top: bookmark.y, left: doc.page.width, expanded: true };
	const entry = (shelf.at(-1)?.entry ?? doc.outline).addItem(bookmark.title, options);
	shelf.push({ depth: bookmark.depth, entry });
	if (bookmark.name !== undefined) doc.addNamedDestination(bookmark.name, 'XYZ', 0, bookmark.y, null);
}
