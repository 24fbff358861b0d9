import type { Paper } from '../page/page.ts';
import type { GlyphPlace } from './pen.ts';
import type { Element, StructureDocument } from './structure.ts';
import type { RunFeatures } from './type.ts';

/** An entry of the viewer's outline. */
interface OutlineEntry {
	addItem(title: string, options: Record<string, unknown>): OutlineEntry;
}

/** The part of a pdfkit document that we use; some of it is missing from its types. */
export interface PdfDocument extends StructureDocument {
	readonly outline: OutlineEntry;
	readonly page: {
		readonly width: number;
		readonly dictionary: { readonly data: Record<string, unknown> };
		/** Fonts used on the page, by their ids. */
		readonly fonts: Record<string, unknown>;
	};
	/** The font chosen last. */
	readonly _font: {
		readonly id: string;
		ref(): unknown;
		/** Codes of the chosen glyphs in hexadecimal, and their places. */
		encode(text: string, features: RunFeatures): readonly [readonly string[], readonly GlyphPlace[]];
	};
	readonly _root: {
		readonly data: Record<string, unknown> & { readonly ViewerPreferences: { readonly data: object } };
	};
	on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
	on(event: 'end', listener: () => void): unknown;
	on(event: 'error', listener: (error: Error) => void): unknown;
	addPage(options: { size: readonly [number, number]; margin: number }): unknown;
	addContent(operators: string): unknown;
	addNamedDestination(name: string, ...place: readonly unknown[]): unknown;
	goTo(x: number, y: number, width: number, height: number, name: string, options: object): unknown;
	markContent(tag: string, options: object): unknown;
	markStructureContent(tag: string): unknown;
	endMarkedContent(): unknown;
	registerFont(name: string, font: unknown): unknown;
	font(name: string): unknown;
	struct(name: string, options: Record<string, string>): Element;
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

/** A document without pages, tagged and dressed for print at its true size. */
export async function newDocument(paper: Paper): Promise<PdfDocument> {
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
	Object.assign(doc._root.data.ViewerPreferences.data, { PrintScaling: 'None', Enforce: ['PrintScaling'] });
	if (paper.pages.some((page) => page.label !== undefined)) {
		const Nums = paper.pages.flatMap((page, index) => [index, { P: new String(page.label ?? String(index + 1)) }]);
		doc._root.data.PageLabels = { Nums };
	}
	return doc;
}
