/** A stretch of a text, in UTF-16 units: from its first one to just behind its last. */
type Stretch = readonly [start: number, end: number];

/** Finds every place where a text names one of the private terms, in order, none overlapping another. */
export type Finder = (text: string) => readonly Stretch[];

/** A text in plain characters for comparing: `units` holds one or more for each of the text's, `from` and `to` the place of each there. */
interface Folded {
	readonly units: string;
	readonly from: readonly number[];
	readonly to: readonly number[];
}

/** Marks on letters, and characters that are there but not seen: soft hyphens, joiners, directions, tags. */
const unseen = /[\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** What parts words: all white space, dashes of every length, and the dots, strokes and underscores of `anna.berg@…`. */
const parting = /[\s\p{Z}\p{Pd}_./\\·]/u;
const apostrophe = /['’‘ʼ＇`´]/u;
const wordy = /[\p{L}\p{N}]/u;

/** Letters in one case and without their marks, whatever parts words as single spaces, apostrophes all alike. */
function fold(text: string): Folded {
	let units = '';
	const from: number[] = [];
	const to: number[] = [];
	let at = 0;
	for (const character of text) {
		const end = at + character.length;
		const plain = parting.test(character) ? ' ' : apostrophe.test(character) ? "'" : plainer(character);
		for (const unit of plain.split('')) {
			if (unit === ' ' && units.endsWith(' ')) {
				to[to.length - 1] = end;
				continue;
			}
			units += unit;
			from.push(at);
			to.push(end);
		}
		// A mark belongs to the letter before it.
		if (plain === '' && to.length > 0) to[to.length - 1] = end;
		at = end;
	}
	return { units, from, to };
}

/** Upper case first: `ß` becomes `ss`, both sigmas one. */
const plainer = (character: string): string =>
	character.normalize('NFKD').replace(unseen, '').toUpperCase().toLowerCase().normalize('NFKD').replace(unseen, '');

/** Scripts that put no space between words, and Hangul, which puts what belongs to a word behind it without one. */
const joined =
	/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}ー々]/u;
/** Scripts that write `and`, `to` and `the` before a word without a space: up to so many letters. */
const prefixing = /[\p{sc=Arab}\p{sc=Hebr}]/u;
const longestPrefix = 3;
const latin = /\p{sc=Latn}/u;

/**
 * How many letters may follow a term as an ending of it (`Annas`, `Виктором`, `Kallelle`): short Latin words get few or none,
 * or `Al` would take `all` with it. Chosen to take too much rather than too little.
 */
function longestEnding(word: string): number {
	const length = [...word].length;
	if (length >= 5) return 4;
	if (latin.test(word)) return [0, 0, 0, 2, 3][length] ?? 0;
	return Math.min(length, 3);
}

interface Term {
	readonly units: string;
	readonly ending: number;
	readonly prefix: number;
	/** Whether a word may go straight on before its first and behind its last letter. */
	readonly joinedBefore: boolean;
	readonly joinedAfter: boolean;
}

function termOf(written: string): Term | undefined {
	const units = fold(written).units.trim();
	if (!/[\p{L}\p{N}\p{S}]/u.test(units)) return undefined;
	const letters = [...units];
	const first = letters[0] ?? '';
	const last = letters.at(-1) ?? '';
	return {
		units,
		ending: longestEnding(/[\p{L}\p{N}]*$/u.exec(units.slice(-40))?.[0] ?? ''),
		prefix: prefixing.test(first) ? longestPrefix : 0,
		joinedBefore: !wordy.test(first) || joined.test(first),
		joinedAfter: !wordy.test(last) || joined.test(last),
	};
}

/** Letters that run on before or behind a spot in the folded text, counted until `limit` is passed. */
function run(units: string, at: number, step: 1 | -1, limit: number): number {
	let count = 0;
	for (let i = step === 1 ? at : at - 1; count <= limit && i >= 0 && i < units.length; i += step) {
		const unit = units[i] ?? '';
		// Halves of a pair count as letters: none of them is white space or punctuation of ours.
		if (!wordy.test(unit) && !/[\ud800-\udfff]/.test(unit)) break;
		if (joined.test(unit)) break;
		count++;
	}
	return count;
}

/** In the text itself, where a small letter or a figure meets a capital, as in `AcmeMerger`, or a letter a figure. */
function seam(text: string, folded: Folded, at: number): boolean {
	const before = text.slice(folded.from[at - 1] ?? 0, folded.to[at - 1] ?? 0);
	const after = text.slice(folded.from[at] ?? 0, folded.to[at] ?? 0);
	return (/[\p{Ll}\p{N}]/u.test(before) && /\p{Lu}/u.test(after)) || /\p{N}/u.test(before) !== /\p{N}/u.test(after);
}

/** Where a term found at `at` really ends, with its ending and possessive; nothing when it is part of another word. */
function endOf(term: Term, text: string, folded: Folded, at: number): number | undefined {
	const { units } = folded;
	if (!term.joinedBefore) {
		const letters = run(units, at, -1, term.prefix);
		if (letters > term.prefix && !seam(text, folded, at)) return undefined;
	}
	let end = at + term.units.length;
	if (!term.joinedAfter) {
		const letters = run(units, end, 1, term.ending);
		if (letters <= term.ending) end += letters;
		else if (!seam(text, folded, end)) return undefined;
	}
	const possessive = /^'\p{L}{1,4}(?!\p{L})/u.exec(units.slice(end, end + 6))?.[0] ?? '';
	return end + possessive.length;
}

/**
 * Makes a finder for private terms. A term is found as a whole word or phrase, whatever its case, accents, width and line
 * breaks; with a possessive or an ending behind it; as a part of any text in scripts without spaces. Terms without a letter,
 * figure or sign are passed over. Linear in the text for each term.
 */
export function termFinder(terms: readonly string[]): Finder {
	const known = terms.map(termOf).filter((term) => term !== undefined);
	if (known.length === 0) return () => [];
	return (text) => {
		const folded = fold(text);
		const found: Stretch[] = [];
		for (const term of known)
			for (let at = folded.units.indexOf(term.units); at >= 0; at = folded.units.indexOf(term.units, at + 1)) {
				const end = endOf(term, text, folded, at);
				if (end !== undefined) found.push([folded.from[at] ?? 0, folded.to[end - 1] ?? text.length]);
			}
		return joinStretches(found);
	};
}

/** The same stretches in order, those that touch made one. */
function joinStretches(stretches: readonly Stretch[]): readonly Stretch[] {
	const whole: [number, number][] = [];
	for (const [start, end] of stretches.toSorted((a, b) => a[0] - b[0])) {
		const last = whole.at(-1);
		if (last && start <= last[1]) last[1] = Math.max(last[1], end);
		else whole.push([start, end]);
	}
	return whole;
}

/** The text with every naming of a private term replaced by `…`; empty when nothing else is left of it. */
export function veil(text: string, find: Finder): string {
	let left = '';
	let at = 0;
	for (const [start, end] of find(text)) {
		left += `${text.slice(at, start)}…`;
		at = end;
	}
	left += text.slice(at);
	return wordy.test(left) ? left : '';
}
