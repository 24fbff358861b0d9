/** fontkit comes without types. Only what is used is declared. */

declare module 'fontkit' {
	/** What pdfkit asks `layout` for: glyphs and where they go, in font units. */
	export interface GlyphRun {
		readonly glyphs: readonly {
			readonly id: number;
			readonly codePoints: readonly number[];
			readonly advanceWidth: number;
		}[];
		/** pdfkit scales these in place: they have to be fresh ones each time. */
		readonly positions: readonly { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
		readonly advanceWidth: number;
	}
	export interface Font {
		readonly postscriptName: string;
		layout(text: string, features?: unknown): GlyphRun;
	}
	export interface Collection {
		readonly fonts: readonly Font[];
	}
	export function create(bytes: Uint8Array): Font | Collection;
}
