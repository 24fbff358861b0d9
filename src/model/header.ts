/** The themes of the house, the only ones a note may ask for. */
export const houseThemes = ['plain', 'large-print', 'high-contrast'] as const;

export type HouseTheme = (typeof houseThemes)[number];

/** What the note's frontmatter says that cuescript understands; each key only where the author gave it and it made sense. */
export interface Header {
	readonly title?: string;
	/** From `speaker` or `author`. */
	readonly speaker?: string;
	readonly audience?: string;
	/** `date` or `created`, as a calendar day `YYYY-MM-DD`. */
	readonly date?: string;
	/** BCP 47 tag. */
	readonly lang?: string;
	/** The meeting's budget in seconds. */
	readonly duration?: number;
	/** When it begins, in minutes after midnight. */
	readonly start?: number;
	/** Words a minute, or a name for it. */
	readonly pace?: number | 'slow' | 'normal' | 'fast';
	/** Names and terms that may never reach a handout. */
	readonly private: readonly string[];
	/** `script.cards`, `script.theme`: the author's choice of paper. */
	readonly cards?: string;
	readonly theme?: HouseTheme;
	/** `script.lint`: severity or options of each rule; plain data, not yet checked. */
	readonly lint?: Readonly<Record<string, unknown>>;
}
