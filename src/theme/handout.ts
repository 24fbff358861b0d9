/** The measures of the handout: type in points for the labels' family, margins in millimetres. */
export interface HandoutSize {
	/** How many pages it takes where nobody asks for another number. */
	readonly pages: number;
	readonly margins: { readonly x: number; readonly top: number; readonly bottom: number };
	/** Of words set at their size or smaller. */
	readonly columns: 1 | 2;
	/** Between columns. */
	readonly gap: number;
	readonly h1: number;
	readonly meta: number;
	readonly h2: number;
	readonly body: readonly [size: number, leading: number];
	readonly time: number;
	readonly hang: number;
	/** Foot of the page, and figures under the timeline. */
	readonly small: number;
	/** Thickness in points. */
	readonly rule: number;
	/** Height of the timeline bar. */
	readonly timeline: number;
}

export const handoutSize: HandoutSize = {
	pages: 1,
	margins: { x: 18, top: 17, bottom: 15 },
	columns: 2,
	gap: 9,
	h1: 24,
	meta: 9.5,
	h2: 10.8,
	body: [9.4, 12.6],
	time: 8.8,
	hang: 7,
	small: 7.6,
	rule: 0.4,
	timeline: 5.6,
};

/** A column holds lines of words so much larger, and no more. */
const widestShare = 1.3;

/** The same page in type so many times as large. From a size on, its words take the width of the sheet, and both its sides. */
export function largerHandout(size: HandoutSize, share: number): HandoutSize {
	const wide = share > widestShare;
	return {
		...size,
		pages: wide ? Math.max(2, size.pages) : size.pages,
		columns: wide ? 1 : size.columns,
		h1: size.h1 * Math.min(share, 1.25),
		meta: size.meta * share,
		h2: size.h2 * share,
		body: [size.body[0] * share, size.body[1] * share],
		time: size.time * share,
		hang: size.hang * share,
		small: size.small * share,
		timeline: size.timeline * share,
	};
}
