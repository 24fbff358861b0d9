/** Points of a length in millimetres. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** A colour: a grey from 0 (black, the K plate alone) to 1 (white), or red, green and blue from 0 to 255. */
export type Ink = number | readonly [red: number, green: number, blue: number];

/** How words look. */
export interface Style {
	/** Name of a face the ruler knows: `Inter-SemiBold`. */
	readonly face: string;
	/** In points, as is the distance from one baseline to the next. */
	readonly size: number;
	readonly leading: number;
	readonly ink: Ink;
}
