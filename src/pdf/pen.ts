import type { Ink, TextItem } from '../page/page.ts';
import { withBearings } from './bearings.ts';
import { codesOf, type EmbeddedFont } from './codes.ts';
import type { PdfDocument } from './document.ts';
import type { Font } from './font.ts';
import type { Glyph } from './glyphs.ts';
import { decimal, fillWith } from './ink.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Whether glyphs say a text, one after another and each for itself; else viewers guess at it, and at spaces within it. */
function tells(glyphs: readonly Glyph[], text: string): boolean {
	let told = '';
	for (const glyph of glyphs) {
		if (glyph.text === '') return false;
		told += glyph.text;
	}
	return told === text;
}

/** Writes into the content of the page that is open. */
export interface Pen {
	newPage(): void;
	/** Nothing more comes onto the page. */
	endPage(): void;
	write(item: TextItem): void;
	draw(operators: string): void;
}

/** A face in this document. */
interface Face {
	readonly font: Font;
	readonly embedded: EmbeddedFont;
	readonly codeOf: (glyph: Glyph) => string;
}

/** A pen for a document whose faces are registered under their names. */
export function penOf(doc: PdfDocument, wardrobe: Wardrobe): Pen {
	const faces = new Map<string, Face>();
	let ink: Ink = 0;
	let content: string[] = [];
	let last: TextItem | undefined;
	// pdfkit makes an array of bytes of every operator; a page of them takes no longer than one.
	doc.addContent = (operators) => content.push(operators);

	const dip = (wanted: Ink) => {
		if (wanted === ink) return;
		doc.addContent(fillWith(wanted));
		ink = wanted;
	};

	const faceOf = (name: string): Face => {
		const known = faces.get(name);
		if (known) return known;
		doc.font(name);
		const embedded = doc._font;
		const face = { font: wardrobe.font(name), embedded, codeOf: codesOf(embedded) };
		faces.set(name, face);
		return face;
	};

	return {
		newPage: () => {
			ink = 0;
			last = undefined;
			doc.addContent('0 g 0 G');
		},
		endPage: () => {
			doc.page.write(Buffer.from(`${content.join('\n')}\n`, 'latin1'));
			content = [];
		},
		draw: (operators) => {
			doc.addContent(`q ${operators} Q`);
		},
		write: (item) => {
			const face = faceOf(item.face);
			const { id } = face.embedded;
			const glyphs = face.font.shape(item.text, item.rtl);
			// Viewers turn a run from right to left round by themselves; ActualText they would turn round once more.
			const spelled = !item.rtl && !tells(glyphs, item.text);
			const before = last?.y === item.y ? last : undefined;
			last = item;
			doc.page.fonts[id] ??= face.embedded.ref();
			dip(item.ink);
			const told = spelled || item.lang !== undefined;
			if (told)
				doc.markContent('Span', { ...(item.lang && { lang: item.lang }), ...(spelled && { actual: item.text }) });
			doc.addContent(
				`BT /${id} ${decimal(item.size)} Tf ${shown(item, withBearings(glyphs, item, before, face.font), face)} ET`,
			);
			if (told) doc.endMarkedContent();
		},
	};
}

/**
 * The operators that show a run: one array of codes with what the pen moves beside each glyph's own width, and a new matrix
 * wherever a glyph is moved aside. The page's `y` runs downwards, so that letters are turned upright again.
 */
function shown({ x, y, size }: TextItem, glyphs: readonly Glyph[], { font, codeOf }: Face): string {
	const scale = size / font.unitsPerEm;
	const operators: string[] = [];
	let array = '';
	let held = '';
	let pen = x;
	let away = true;
	const hold = () => {
		if (held) array += `<${held}>`;
		held = '';
	};
	const show = () => {
		hold();
		if (array) operators.push(`[${array}] TJ`);
		array = '';
	};
	for (const glyph of glyphs) {
		const aside = glyph.x !== 0 || glyph.y !== 0;
		if (aside || away) {
			show();
			operators.push(`1 0 0 -1 ${decimal(pen + glyph.x * scale)} ${decimal(y - glyph.y * scale)} Tm`);
		}
		away = aside;
		held += codeOf(glyph);
		const move = glyph.nominal - glyph.advance;
		if (!aside && move !== 0) {
			hold();
			array += decimal((move * 1000) / font.unitsPerEm);
		}
		pen += glyph.advance * scale;
	}
	show();
	return operators.join(' ');
}
