import LineBreaker from 'linebreak';

/** A spot where a new line may begin. */
export interface Break {
	/** Offset of the first character of the new line. */
	readonly at: number;
	/** The text itself asks for it. */
	readonly required: boolean;
	/**
	 * How well the voice can stop here: 3 behind a sentence, 2 behind a clause, 1 behind a comma, −1 behind a short word,
	 * −2 within a word that may be parted there, at its hyphen or between two ideographs.
	 */
	readonly sense: number;
}

/** The {@link Break.sense} of a cut within a word. */
export const cutSense = -3;

/** Scripts that write no space between words, and whose words only a dictionary knows. */
const dictionaries: readonly (readonly [RegExp, string, boolean])[] = [
	[/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu, 'th', true],
	[/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+/gu, 'ja', false],
];
const ideographs = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2}$/u;

/** In Japanese a phrase begins with what is no hiragana, and the endings and particles behind it hold on to it. */
const clings = /^.\p{Script=Hiragana}|^[\p{Script=Katakana}ー]{2}$/u;

/** What UAX 14 allows and a reader would not: each pattern is tried on the two characters or so around a break. */
const never: readonly { readonly before: RegExp; readonly after: RegExp }[] = [
	// Korean breaks at its spaces.
	{ before: /\p{Script=Hangul}$/u, after: /^\p{Script=Hangul}/u },
	// An ellipsis that opens a quotation stays with its words.
	{ before: /[“‘«„「『"'(](?:…|\.\.\.)\s*$/u, after: /^\S/u },
	// A word with a soft hyphen is cut only where it is wider than its line.
	{ before: /\u00AD$/, after: /^\S/u },
	// Figure and unit: 10 %, 5 €.
	{ before: /\d $/u, after: /^[%‰€$£¥°]/u },
	// From one figure to another: 40–48.
	{ before: /\p{Nd}[–-]$/u, after: /^\p{Nd}/u },
	// A dash between spaces ends its line and begins none.
	{ before: / $/u, after: /^[–—] /u },
];

/** Behind what the voice rests, best first; quotation marks and brackets may still close. */
const rests: readonly (readonly [number, RegExp])[] = [
	[3, /(?:[.!?][)\]"'”’»]*\s|[。！？…][」』”’）]*\s?)$/u],
	[2, /(?:[;:–—][)\]"'”’»]*\s|[；：][」』”’）]*)$/u],
	[1, /(?:,[)\]"'”’»]*\s|[，、،؛][」』”’）]*\s?)$/u],
];

/** A word of one to three letters, or an abbreviation like `Dr.`, holds on to the word after it. */
const clinging = /(?:^|[\s“‘«„"'(])\p{L}{1,3}\s$|(?:^|\s)\p{Lu}\p{L}?\.\s$/u;

/**
 * Every spot where a line may begin, in order, the end of the text last: UAX 14, and the words of a dictionary where a script writes
 * no spaces.
 */
export function breaksOf(text: string): readonly Break[] {
	const found: Break[] = [];
	const words = dictionaryBreaks(text);
	const breaker = new LineBreaker(text);
	for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
		const { position: at, required } = next;
		if (!required && at < text.length && isBarred(text, at)) continue;
		const around = text.slice(at - 1, at + 1);
		const unspaced = words && maybeUnspaced.test(around) && ideographs.test(around);
		const sense = !unspaced ? senseAt(text, at) : words.get(at) === undefined || clings.test(around) ? -2 : 0;
		found.push({ at, required, sense });
	}
	const known = words && new Set(found.map(({ at }) => at));
	for (const [at, breaks] of words ?? []) if (breaks && !known?.has(at)) found.push({ at, required: false, sense: 0 });
	if (known) found.sort((a, b) => a.at - b.at);
	if (found.at(-1)?.at !== text.length) found.push({ at: text.length, required: false, sense: 0 });
	return found;
}

const isBarred = (text: string, at: number): boolean => {
	if (isPlain(text, at)) return false;
	const before = text.slice(Math.max(0, at - 8), at);
	const after = text.slice(at, at + 3);
	return never.some((rule) => rule.before.test(before) && rule.after.test(after));
};

/** Behind a common word of four letters and more nothing is barred and nothing is special: most breaks are such. */
const isPlain = (text: string, at: number): boolean => {
	if (text.charCodeAt(at - 1) !== 0x20 || !isSmall(text.charCodeAt(at))) return false;
	for (let before = at - 5; before < at - 1; before++) if (!isSmall(text.charCodeAt(before))) return false;
	return true;
};
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

function senseAt(text: string, at: number): number {
	if (isPlain(text, at)) return 0;
	const before = text.slice(Math.max(0, at - 8), at);
	if (clinging.test(before)) return -1;
	if (/\p{L}[-\u2010]$/u.test(before)) return -2;
	return rests.find(([, pattern]) => pattern.test(before))?.[0] ?? 0;
}

/** The segmenter takes quadratic time on a long run, so that it is given one in pieces of this many characters. */
const pieceLength = 400;

/** The ranges such scripts lie in, and more: an expression without properties is prepared in no time, and most notes need no other. */
const maybeUnspaced = /[\u0E00-\u1FFF\u2E80-\uFFFF]/;

/**
 * Starts of words in scripts without spaces, if there are any; true where only the dictionary allows a break, false where UAX 14
 * knows it.
 */
function dictionaryBreaks(text: string): ReadonlyMap<number, boolean> | undefined {
	if (!maybeUnspaced.test(text)) return undefined;
	const starts = new Map<number, boolean>();
	for (const [pattern, lang, breaks] of dictionaries) {
		for (const { 0: run, index } of text.matchAll(pattern)) {
			const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
			for (let at = 0; at < run.length; at += pieceLength) {
				for (const word of segmenter.segment(run.slice(at, at + pieceLength))) {
					if (at + word.index > 0 || !breaks) starts.set(index + at + word.index, breaks);
				}
			}
		}
	}
	return starts;
}
