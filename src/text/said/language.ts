/**
 * How figures, signs and letters are said in one language. Words stand with a hyphen between their syllables, in Latin letters
 * also where the language has others: they are there to be counted, and to be read by whoever checks the count.
 */
export interface SaidLanguage {
	/**
	 * The numbers from 0 on: up to 10 where 11 is *ten one*, up to 19 where the teens have names of their own, up to 99
	 * where every number has one.
	 */
	readonly small: string;
	/** 20, 30 … 90. A `+` says that the teens follow, as in *soixante-dix-sept*. Absent where 20 is *two ten*. */
	readonly tens?: string;
	/** The unit is said before the ten: *fünfundsiebzig*. */
	readonly unitFirst?: true;
	/** What joins ten and unit. */
	readonly and?: string;
	readonly hundred: string;
	/** 100, 200 … 900, where they are no *two hundred*. */
	readonly hundreds?: string;
	/** 1,000, 1,000,000 and 1,000,000,000; with `myriad` 10,000 and 100,000,000. */
	readonly scales: string;
	/** 1,000 where numbers are grouped by ten thousands. */
	readonly myriad?: string;
	/** No *one* before hundred and thousand: *mille*, *tausend*. */
	readonly bare?: true;
	/** The decimal mark as it is written, and as it is said. The other one of `.` and `,` groups thousands. */
	readonly mark: '.' | ',';
	readonly point: string;
	/** A space may group thousands. */
	readonly spaced?: true;
	/** A year is said in two halves (*nineteen eighty-four*), with hundreds (*neunzehnhundert…*), or digit by digit. */
	readonly years?: 'halves' | 'hundreds' | 'digits';
	/** A full stop behind a figure makes it an ordinal: `3. Mai`. */
	readonly ordinalDot?: true;
	/** What an ordinal has more than its number. */
	readonly ordinal: string;
	/** Said at the full hour, or between hour and minute too. */
	readonly hour: string;
	readonly hourAlways?: true;
	/** What stands for the zero of 9:05. */
	readonly oh?: string;
	readonly half: string;
	readonly third: string;
	readonly quarter: string;
	/** Signs: what `%`, `&`, `€` or `km` are called, where it differs from the common list. */
	readonly signs: Readonly<Record<string, string>>;
	/** Abbreviations in small letters without spaces, full stops included, and what is said instead. */
	readonly short: Readonly<Record<string, string>>;
	/** Letters whose names have more than one syllable. */
	readonly letters?: Readonly<Record<string, string>>;
}
