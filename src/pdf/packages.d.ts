/** fontkit comes without types. Only what is used is declared. */

declare module 'fontkit' {
	/** pdfkit knows what else is in it. */
	export interface Font {
		readonly postscriptName: string;
		createSubset(): FontkitSubset;
	}
	export interface FontkitSubset {
		/** Those chosen so far, by their new numbers. */
		readonly glyphs: number[];
		includeGlyph(glyph: number): number;
		encode(): Uint8Array;
	}
	export interface Collection {
		readonly fonts: readonly Font[];
	}
	export function create(bytes: Uint8Array): Font | Collection;
}
