import { mm, sheets } from '../../page/page.ts';
import type { ScriptSize } from '../../theme/script.ts';
import type { Sheet } from '../renderer.ts';

/** The fixed places of a page, in points from its top left corner. A page that reads from right to left is the mirror of one. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly mirrored: boolean;
	/** Left edge and width of the words. */
	readonly left: number;
	readonly measure: number;
	readonly top: number;
	readonly bottom: number;
	/** Left edge and width of the margin for cues. */
	readonly noteLeft: number;
	readonly noteWidth: number;
	/** The edge that the clock and the page number are set against. */
	readonly edge: number;
	readonly headBaseline: number;
	readonly pageBaseline: number;
	readonly catchwordBaseline: number;
}

/** Baselines of the running head and the big page number, in millimetres from the top. */
const headLine = 14.2;
const pageLine = 16;

export function frameOf(sheet: Sheet, size: ScriptSize, mirrored: boolean): Frame {
	const { width, height } = sheet === 'letter' ? sheets.letter : sheets.a4;
	const measure = mm(size.measure);
	const inner = mm(size.margins.left);
	const bottom = height - mm(size.margins.bottom);
	const noteWidth = inner - mm(size.marginGap) - mm(size.marginEdge);
	return {
		width,
		height,
		mirrored,
		measure,
		left: mirrored ? width - inner - measure : inner,
		top: mm(size.margins.top),
		bottom,
		noteLeft: mirrored ? width - inner + mm(size.marginGap) : mm(size.marginEdge),
		noteWidth,
		edge: mirrored ? mm(size.clockEdge) : width - mm(size.clockEdge),
		headBaseline: mm(headLine),
		pageBaseline: mm(pageLine),
		catchwordBaseline: bottom + mm(size.catchwordDrop),
	};
}
