/** Whoever knows the words of a language. It is handed in: a rule opens no file. */
export interface Speller {
	/** Whether a word is spelled as some dictionary has it. */
	knows(word: string): boolean;
	/** Words it may have been meant for, the likeliest first. */
	near(word: string): readonly string[];
}
