/** The measures of the handout: type in points for Inter, margins in millimetres. */
export interface HandoutSize {
	readonly margins: { readonly x: number; readonly top: number; readonly bottom: number };
	readonly columns: number;
	/** Between columns. */
	readonly gap: number;
	readonly h1: number;
	readonly meta: number;
	readonly h2: number;
	readonly body: readonly [size: number, leading: number];
	readonly time: number;
	readonly hang: number;
	/** Thickness in points, and grey. */
	readonly rule: readonly [thickness: number, grey: number];
	/** Height of the timeline bar. */
	readonly timeline: number;
}

export const handoutSize: HandoutSize = {
	margins: { x: 18, top: 17, bottom: 15 },
	columns: 2,
	gap: 9,
	h1: 24,
	meta: 9.5,
	h2: 10.8,
	body: [9.4, 12.6],
	time: 8.8,
	hang: 7,
	rule: [0.4, 0.72],
	timeline: 5.6,
};
