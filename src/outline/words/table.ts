/**
 * The few words a reading cannot do without, for one language. All in small letters, as they stand at the start of a line or
 * as a whole heading; a word of several is written with single spaces. Shapes come first: none of these decides alone.
 */
export interface Words {
	/** What a part of a talk is called when it is counted: *Slide 3*, *Scene 2*. */
	readonly part: readonly string[];
	/** Headings that a talk has but that are never its title: *Introduction*. */
	readonly ends: readonly string[];
	/** Labels of a remark to oneself: *Note: …*. */
	readonly note: readonly string[];
	/** Labels of what is seen, shown or done while speaking: *On screen: …*. */
	readonly stage: readonly string[];
	/** Words of headings whose section is not for the audience: *Checklist*. */
	readonly backstage: readonly string[];
	/** Whole headings under which nothing is said at all, whatever it looks like: *References*, *Shot list*. */
	readonly closed: readonly string[];
	/** Labels of facts about the talk: *Date: …*. */
	readonly meta: readonly string[];
	/** Words a direction begins with: *pause*, *point to the chart*. Imperatives to the speaker. */
	readonly direct: readonly string[];
	/** Labels of a question somebody may ask: *Q: …*. */
	readonly ask: readonly string[];
	/** Labels of what is answered then: *A: …*. */
	readonly reply: readonly string[];
	/** What the note calls itself: *script*, *notes*. Never the talk, which a talk may speak of. */
	readonly paper: readonly string[];
	/** Orders to a speaker or writer that hardly a speech begins a line with: *do not*, *describe*. */
	readonly ban: readonly string[];
	/** Words that open a condition: *If yes:*. */
	readonly condition: readonly string[];
	/** How listeners are greeted or addressed: what begins so is said. */
	readonly greet: readonly string[];
	/** Other words that what is said often begins with: *I am*, *today*, *thank you*. */
	readonly said: readonly string[];
	/** Words a line begins with that names what to speak of: *explain*, *mention*. */
	readonly tell: readonly string[];
	/** Words by which a speaker speaks of himself and to others: *we*, *your*; the endings of polite speech where there are such. */
	readonly person: readonly string[];
	/** What a chat assistant says before and after the text it was asked for. */
	readonly chat: readonly string[];
	/** The commonest short words, to know the language by; none where the script tells. */
	readonly common: readonly string[];
}
