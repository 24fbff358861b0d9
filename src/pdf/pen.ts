import type { Ink, TextItem } from '../page/page.ts';
import type { PdfDocument } from './document.ts';
import type { Glyph } from './font.ts';
import { decimal, fillWith } from './ink.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Scripts whose signs stand elsewhere than they are written, so that viewers guess at spaces between them. */
const rearranging =
	/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** The ranges they lie in, and more; prepared at once, which an expression of fifteen scripts is not. */
const maybeRearranging = /[\u0900-\u1FFF\uA8E0-\uAAFF\uD800-\uDFFF]/;

/** Writes into the content of the page that is open. */
export interface Pen {
	newPage(): void;
	write(item: TextItem): void;
	draw(operators: string): void;
}

/** A pen for a document whose faces are registered under their names. */
export function penOf(doc: PdfDocument, wardrobe: Wardrobe): Pen {
	/** What each glyph of a face was first used for: its entry in the font's ToUnicode table, which can hold but one. */
	const meanings = new Map<string, Map<number, string>>();
	let ink: Ink = 0;

	const dip = (wanted: Ink) => {
		if (wanted === ink) return;
		doc.addContent(fillWith(wanted));
		ink = wanted;
	};

	/** Whether copied text comes out as it was written, glyph by glyph. */
	const tellsItself = (item: TextItem, glyphs: readonly Glyph[]): boolean => {
		let known = meanings.get(item.face);
		if (!known) {
			known = new Map();
			meanings.set(item.face, known);
		}
		let honest = true;
		let told = '';
		for (const glyph of glyphs) {
			const meaning = known.get(glyph.id);
			if (meaning === undefined) known.set(glyph.id, glyph.text);
			else if (meaning !== glyph.text) honest = false;
			told += glyph.text;
		}
		return honest && told === item.text;
	};

	return {
		newPage: () => {
			ink = 0;
			doc.addContent('0 g 0 G');
		},
		draw: (operators) => {
			doc.addContent(`q ${operators} Q`);
		},
		write: (item) => {
			const glyphs = wardrobe.font(item.face).shape(item.text, item.rtl);
			// Viewers turn a run from right to left round by themselves; ActualText they would turn round once more.
			const rearranged = maybeRearranging.test(item.text) && rearranging.test(item.text);
			const spelled = (!tellsItself(item, glyphs) || rearranged) && !item.rtl;
			doc.font(item.face);
			const font = doc._font;
			doc.page.fonts[font.id] ??= font.ref();
			const [codes, places] = font.encode(item.text, { glyphs });
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
