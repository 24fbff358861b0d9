import type { Sheaf } from '../page/page.ts';
import type { EmbeddedFont } from './codes.ts';
import type { Slabs } from './slabs.ts';
import type { StructureDocument } from './structure.ts';

/** An entry of the viewer's outline. */
interface OutlineEntry {
	addItem(title: string, options: Record<string, unknown>): OutlineEntry;
}

/** The part of a pdfkit document that we use; some of it is missing from its types. */
export interface PdfDocument extends StructureDocument {
	readonly outline: OutlineEntry;
	readonly page: StructureDocument['page'] & {
		write(operators: Uint8Array): unknown;
		readonly width: number;
		/** Fonts used on the page, by their ids. */
		readonly fonts: Record<string, unknown>;
	};
	/** The font chosen last. */
	readonly _font: EmbeddedFont;
	readonly _root: {
		readonly data: Record<string, unknown> & { readonly ViewerPreferences: { readonly data: object } };
	};
	/** Puts bytes or a line of text behind all before; `_offset` counts them. */
	_write: (data: Uint8Array | string) => void;
	_offset: number;
	on(event: 'end', listener: () => void): unknown;
	on(event: 'error', listener: (error: Error) => void): unknown;
	addPage(options: { size: readonly [number, number]; margin: number }): unknown;
	/** All that is painted goes through here. */
	addContent: (operators: string) => unknown;
	resume(): unknown;
	/** What was written so far. */
	read(): Uint8Array | null;
	addNamedDestination(name: string, ...place: readonly unknown[]): unknown;
	goTo(x: number, y: number, width: number, height: number, name: string, options: object): unknown;
	markContent(tag: string, options: object): unknown;
	endMarkedContent(): unknown;
	registerFont(name: string, font: unknown): unknown;
	font(name: string): unknown;
	end(): unknown;
}

/** pdfkit copies the words of the info dictionary into XML as they are; there they come out escaped. */
class Escaped extends String {
	override toString(): string {
		return this.valueOf().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	}
}

/** Without the characters that neither XML nor a viewer's window title can hold. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');

/** Names of the sides to print on (ISO 32000-1, table 150). */
const duplex = {
	one: 'Simplex',
	'long-edge': 'DuplexFlipLongEdge',
	'short-edge': 'DuplexFlipShortEdge',
} as const satisfies Record<NonNullable<Sheaf['sides']>, string>;

/** A document without pages, tagged and dressed for print at its true size; it is written into `slabs`. */
export async function newDocument(paper: Sheaf, slabs: Slabs): Promise<PdfDocument> {
	const { default: Document } = await import('pdfkit');
	const info: Record<string, unknown> = {
		Title: new Escaped(printable(paper.title)),
		Producer: 'cuescript',
		Creator: 'cuescript',
		CreationDate: paper.date,
	};
	if (paper.author) info.Author = new Escaped(printable(paper.author));
	const doc = new Document({
		pdfVersion: '1.7',
		lang: paper.lang,
		tagged: true,
		displayTitle: true,
		subset: 'PDF/UA',
		font: null,
		autoFirstPage: false,
		info,
	} as unknown as PDFKit.PDFDocumentOptions) as unknown as PdfDocument;
	// The object itself must stay: pdfkit waits for the one it made.
	const preferences = {
		PrintScaling: 'None',
		Enforce: ['PrintScaling'],
		...(paper.sides && { Duplex: duplex[paper.sides] }),
	};
	Object.assign(doc._root.data.ViewerPreferences.data, preferences);
	// As it comes, pdfkit makes an array of bytes of every line, and a stream keeps them all until nobody is busy any more.
	const begun = doc.read();
	if (begun) slabs.add(begun);
	doc._write = (data) => {
		doc._offset += typeof data === 'string' ? slabs.addText(`${data}\n`) : slabs.add(data);
	};
	return doc;
}
