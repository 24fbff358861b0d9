import LineBreaker from 'linebreak';

/** A spot where a new line may begin. */
export interface Break {
	/** Offset of the first character of the new line. */
	readonly at: number;
	/** The text itself asks for it. */
	readonly required: boolean;
	/** How well the voice can stop here: 3 behind a sentence, 2 behind a clause, 1 behind a comma, −1 behind a short word. */
	readonly sense: number;
}

/** No word is shaped in one piece beyond this: 40,000 letters in a row take half a minute and three gigabytes. */
export const longestWord = 60;

/** The {@link Break.sense} of a cut within a word. */
export const cutSense = -3;

/** Scripts that write no space between words, and whose words only a dictionary knows. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** What UAX 14 allows and a reader would not: each pattern is tried on the two characters or so around a break. */
const never: readonly { readonly before: RegExp; readonly after: RegExp }[] = [
	// Korean breaks at its spaces.
	{ before: /\p{Script=Hangul}$/u, after: /^\p{Script=Hangul}/u },
	// An ellipsis that opens a quotation stays with its words.
	{ before: /[“‘«„「『"'(](?:…|\.\.\.)\s*$/u, after: /^\S/u },
	// Figure and unit: 10 %, 5 €.
	{ before: /\d $/u, after: /^[%‰€$£¥°]/u },
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
 * Every spot where a line may begin, in order, the end of the text last: UAX 14, words of a dictionary where a script writes no
 * spaces, and cuts in words too long to be shaped.
 */
export function breaksOf(text: string): readonly Break[] {
	const found = new Map<number, boolean>();
	const breaker = new LineBreaker(text);
	for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
		if (next.required || next.position === text.length || !isBarred(text, next.position)) {
			found.set(next.position, next.required);
		}
	}
	for (const position of dictionaryBreaks(text)) if (!found.has(position)) found.set(position, false);
	found.set(text.length, found.get(text.length) ?? false);
	const spots = [...found].sort(([a], [b]) => a - b);
	const breaks: Break[] = [];
	let start = 0;
	for (const [at, required] of spots) {
		for (let cut = start + longestWord; cut < at; cut += longestWord) {
			cut = behindPair(text, cut);
			if (cut < at) breaks.push({ at: cut, required: false, sense: cutSense });
		}
		if (at > start || at === 0) breaks.push({ at, required, sense: senseAt(text, at) });
		start = at;
	}
	return breaks;
}

const isBarred = (text: string, at: number): boolean => {
	const before = text.slice(Math.max(0, at - 8), at);
	const after = text.slice(at, at + 3);
	return never.some((rule) => rule.before.test(before) && rule.after.test(after));
};

function senseAt(text: string, at: number): number {
	const before = text.slice(Math.max(0, at - 8), at);
	if (clinging.test(before)) return -1;
	return rests.find(([, pattern]) => pattern.test(before))?.[0] ?? 0;
}

function* dictionaryBreaks(text: string): Generator<number> {
	for (const { 0: run, index } of text.matchAll(unspaced)) {
		const words = new Intl.Segmenter('th', { granularity: 'word' });
		for (const word of words.segment(run)) if (word.index > 0) yield index + word.index;
	}
}

/** The same offset, or the next when it would part a surrogate pair. */
const behindPair = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at);
