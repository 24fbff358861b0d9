/** The measures of the script to read aloud: type in points as it is set, margins in millimetres. */
export interface ScriptSize {
	/** Width of the words; what the page has left and right of it is for cues and clock. */
	readonly measure: number;
	readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
	/** The words to be said, in Literata. */
	readonly text: readonly [size: number, leading: number];
	/** Directions in the line, notes to self in the measure, markers: in Inter. */
	readonly aside: readonly [size: number, leading: number];
	/** White between paragraphs, in points. */
	readonly paragraphGap: number;
	/** Titles of sections by depth; the deepest serves all below it. */
	readonly headings: readonly number[];
	/** White above and below a title and under its rule, in shares of its size. */
	readonly headingGap: { readonly above: number; readonly rule: number; readonly below: number };
	readonly marginNote: readonly [size: number, leading: number];
	/** Between the notes in the margin and the words. */
	readonly marginGap: number;
	/** Between them and the page's edge: what a home printer leaves white. */
	readonly marginEdge: number;
	readonly halfMinute: number;
	readonly minute: number;
	/** Right edge of the clock and the page number, from the page's right edge. */
	readonly clockEdge: number;
	readonly pageNumber: number;
	readonly pageTotal: number;
	readonly runningHead: number;
	readonly catchword: number;
	/** From the words' lowest line to the catchword. */
	readonly catchwordDrop: number;
}

export const scriptSize: ScriptSize = {
	measure: 140,
	margins: { left: 46, right: 24, top: 24, bottom: 52 },
	text: [17, 27],
	aside: [11.4, 16.4],
	paragraphGap: 10.5,
	headings: [16.5, 13.5],
	headingGap: { above: 0.65, rule: 0.17, below: 0.4 },
	marginNote: [9.8, 12.8],
	marginGap: 7,
	marginEdge: 6.4,
	halfMinute: 8.8,
	minute: 10.6,
	clockEdge: 10,
	pageNumber: 19,
	pageTotal: 9.6,
	runningHead: 9,
	catchword: 10.2,
	catchwordDrop: 14,
};

/** A page of type so many times as large. What stands in the margins grows less: they are as wide as they were. */
export function largerScript(size: ScriptSize, share: number): ScriptSize {
	const beside = Math.min(share, mostBeside);
	const times = ([points, leading]: readonly [number, number], by: number) => [points * by, leading * by] as const;
	return {
		...size,
		text: times(size.text, share),
		aside: times(size.aside, share),
		paragraphGap: size.paragraphGap * share,
		headings: size.headings.map((points) => points * share),
		marginNote: times(size.marginNote, beside),
		halfMinute: size.halfMinute * beside,
		minute: size.minute * beside,
		clockEdge: size.clockEdge - (size.clockEdge - size.marginEdge) * (beside > 1 ? 1 : 0),
		pageNumber: size.pageNumber * share,
		pageTotal: size.pageTotal * share,
		runningHead: size.runningHead * beside,
		catchword: size.catchword * share,
	};
}

const mostBeside = 1.12;

/** For the stage: at a lectern the page lies further from the eye than in the hand, by so much. */
export const stageShare = 1.42;
