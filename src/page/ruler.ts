/** A stretch of text that one face can draw. */
export interface Covered {
	readonly text: string;
	readonly face: string;
	/** What the size is multiplied with so that a face that steps in looks as large as the one it stands beside. */
	readonly scale: number;
	/** The character no face has; `text` is then the code that is set for it, `[U+1F9FF]`. */
	readonly missing?: string;
}

/** Knows faces by name. All that page/ ever asks of a font. */
export interface Ruler {
	/** The text in stretches, each with a face that can draw all of it; the face asked for wherever it can. */
	cover(text: string, face: string, lang?: string): readonly Covered[];
	/** Width in points of a covered text at a size. */
	width(text: string, face: string, size: number, rtl: boolean): number;
	/** Height of a capital letter, as a share of the size. */
	capHeight(face: string): number;
}

/** A ruler for tests: every character is `advance` of the size wide, and each of `missing` cannot be drawn. */
export const monospace = (advance = 0.5, missing = ''): Ruler => ({
	cover: (text, face) => {
		const stretches: Covered[] = [];
		let held = '';
		const flush = () => {
			if (held) stretches.push({ text: held, face, scale: 1 });
			held = '';
		};
		for (const character of text) {
			if (missing.includes(character)) {
				flush();
				stretches.push({ text: codeOf(character), face, scale: 1, missing: character });
			} else held += character;
		}
		flush();
		return stretches;
	},
	width: (text, _face, size) => [...text].length * advance * size,
	capHeight: () => 0.7,
});

/** What is set for a character that no font here can draw: `[U+1F9FF]`. */
export const codeOf = (character: string): string =>
	`[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
