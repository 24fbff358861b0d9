import type { Ink, TextItem } from '../page/page.ts';
import type { PdfDocument } from './document.ts';
import type { Glyph } from './glyphs.ts';
import { decimal, fillWith } from './ink.ts';
import { type Sign, signsOf } from './signs.ts';
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

/** A pen for a document whose faces are registered under their names. */
export function penOf(doc: PdfDocument, wardrobe: Wardrobe): Pen {
	const faces = new Map<string, (glyph: Glyph) => Sign>();
	let ink: Ink = 0;
	let content: string[] = [];
	// pdfkit makes an array of bytes of every operator; a page of them takes no longer than one.
	doc.addContent = (operators) => content.push(operators);

	const dip = (wanted: Ink) => {
		if (wanted === ink) return;
		doc.addContent(fillWith(wanted));
		ink = wanted;
	};

	const signsFor = (face: string): ((glyph: Glyph) => Sign) => {
		const known = faces.get(face) ?? signsOf();
		faces.set(face, known);
		return known;
	};

	return {
		newPage: () => {
			ink = 0;
			doc.addContent('0 g 0 G');
		},
		endPage: () => {
			doc.page.write(content.join('\n'));
			content = [];
		},
		draw: (operators) => {
			doc.addContent(`q ${operators} Q`);
		},
		write: (item) => {
			const glyphs = wardrobe.font(item.face).shape(item.text, item.rtl);
			// Viewers turn a run from right to left round by themselves; ActualText they would turn round once more.
			const spelled = !item.rtl && !tells(glyphs, item.text);
			doc.font(item.face);
			const font = doc._font;
			doc.page.fonts[font.id] ??= font.ref();
			const [codes, places] = font.encode(item.text, { glyphs, sign: signsFor(item.face) });
			dip(item.ink);
			if (spelled) doc.markContent('Span', { actual: item.text });
			doc.addContent(`BT /${font.id} ${decimal(item.size)} Tf ${shown(item, codes, places)} ET`);
			if (spelled) doc.endMarkedContent();
		},
	};
}

/** Where a glyph goes, in thousandths of the size. */
export interface GlyphPlace {
	readonly xAdvance: number;
	readonly advanceWidth: number;
	readonly xOffset: number;
	readonly yOffset: number;
}

/**
 * The operators that show a run: one array of codes with what the pen moves beside each glyph's own width, and a new matrix
 * wherever a mark is lifted off the line. The page's `y` runs downwards, so that letters are turned upright again.
 */
function shown({ x, y, size }: TextItem, codes: readonly string[], places: readonly GlyphPlace[]): string {
	const scale = size / 1000;
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
	places.forEach((place, index) => {
		const lifted = place.xOffset !== 0 || place.yOffset !== 0;
		if (lifted || away) {
			show();
			const [left, base] = [pen + place.xOffset * scale, y - place.yOffset * scale];
			operators.push(`1 0 0 -1 ${decimal(left)} ${decimal(base)} Tm`);
		}
		away = lifted;
		held += codes[index] ?? '';
		const move = place.advanceWidth - place.xAdvance;
		if (!lifted && move !== 0) {
			hold();
			array += decimal(move);
		}
		pen += place.xAdvance * scale;
	});
	show();
	return operators.join(' ');
}
