import type { Ruler, Sheaf } from '../page/page.ts';
import { paint } from './paint.ts';
import { typecaseOf } from './type.ts';
import { type FontSource, wardrobeOf } from './wardrobe.ts';

/** A ruler and the machine that prints what was laid out with it. One serves all artifacts of a run, so each font is read once. */
export interface Press {
	readonly ruler: Ruler;
	/** A finished paper as PDF: tagged (PDF/UA-1), its fonts within, the same bytes for the same paper. */
	paint(paper: Sheaf): Promise<Uint8Array>;
}

/** Opens a press over a source of fonts; fonts themselves are opened when they are first measured. */
export async function openPress(source: FontSource): Promise<Press> {
	const wardrobe = wardrobeOf(await import('harfbuzzjs'), source);
	const { font, cover } = wardrobe;
	const typecase = typecaseOf();
	return {
		ruler: {
			cover,
			width: (text, face, size, rtl) => {
				const opened = font(face);
				return (opened.width(text, rtl) / opened.unitsPerEm) * size;
			},
			capHeight: (face) => font(face).capHeight / font(face).unitsPerEm,
		},
		paint: (paper) => paint(paper, wardrobe, typecase),
	};
}
