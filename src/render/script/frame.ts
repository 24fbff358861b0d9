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
	/** Right edge of line numbers, or their left one on a mirrored page; nothing where lines have none. */
	readonly numberEdge?: number;
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

/** Between cues and words, for line numbers; markers that hang before the words take the rest of the margin's gap. */
const gutter = mm(8);
/** From the words to the numbers beside them: room for a hanging marker. */
const besideWords = mm(7);

export function frameOf(sheet: Sheet, size: ScriptSize, mirrored: boolean, numbered = false): Frame {
	const { width, height } = sheet === 'letter' ? sheets.letter : sheets.a4;
	const taken = numbered ? gutter : 0;
	const measure = mm(size.measure) - taken;
	const inner = mm(size.margins.left) + taken;
	const bottom = height - mm(size.margins.bottom);
	const noteWidth = mm(size.margins.left - size.marginGap - size.marginEdge);
	return {
		width,
		height,
		mirrored,
		...(numbered && { numberEdge: mirrored ? width - inner + besideWords : inner - besideWords }),
		measure,
		left: mirrored ? width - inner - measure : inner,
		top: mm(size.margins.top),
		bottom,
		noteLeft: mirrored ? width - mm(size.margins.left - size.marginGap) : mm(size.marginEdge),
		noteWidth,
		edge: mirrored ? mm(size.clockEdge) : width - mm(size.clockEdge),
		headBaseline: mm(headLine),
		pageBaseline: mm(pageLine),
		catchwordBaseline: bottom + mm(size.catchwordDrop),
	};
}
