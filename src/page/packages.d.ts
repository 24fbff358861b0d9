/** The two packages of this room come without types. Only what is used is declared. */

declare module 'linebreak' {
	/** Line break opportunities of a text by UAX 14. */
	export default class LineBreaker {
		constructor(text: string);
		/** The next opportunity: the offset a line may start at, and whether it must. */
		nextBreak(): { readonly position: number; readonly required: boolean } | null;
	}
}

declare module 'bidi-js' {
	export interface Bidi {
		/** Embedding level of each UTF-16 unit (UAX 9); odd ones run from right to left. */
		getEmbeddingLevels(
			text: string,
			direction?: 'ltr' | 'rtl' | 'auto',
		): { readonly levels: Uint8Array; readonly paragraphs: readonly { readonly level: number }[] };
	}
	export default function bidiFactory(): Bidi;
}
