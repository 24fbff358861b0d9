/**
 * What sort of character something is, by a table for the common ones. An expression with a class such as `\p{L}` takes up to a
 * millisecond to prepare, and many of them are asked of a short note once or twice only.
 */

const capital = 1;
const small = 2;
/** A letter without case, or a modifier. */
const caseless = 4;
const letter = capital | small | caseless;
const number = 8;
/** Punctuation and symbols. */
const sign = 16;
const space = 32;

const sorts: Readonly<Record<string, number>> = { A: capital, a: small, o: caseless, 1: number, '!': sign, _: space };

/** The sorts of the characters to U+00FF: for each run of one sort its last character and the sort; a point is none of them. */
const runs =
	'08. 0d_ 1f. 20_ 2f! 391 40! 5aA 60! 7aa 7e! 9f. a0_ a9! aao ac! ad. b1! b31 b4! b5a b8! b91 bao bb! be1 bf! d6A d7! deA f6a f7! ffa'
		.split(' ')
		.map((run) => ({ last: Number.parseInt(run.slice(0, 2), 16), sort: sorts[run.slice(2)] ?? 0 }));

const table = Uint8Array.from({ length: 256 }, (_, code) => runs.find(({ last }) => code <= last)?.sort ?? 0);

/** General punctuation, U+2000 to U+206F: what else stands in most notes. Its signs are U+2010 to U+2027 and U+2030 to U+205E. */
const isGeneral = (code: number): boolean => code >= 0x2000 && code <= 0x206f;

/** A test of one character by its code point. */
const one =
	(wanted: number, rare: () => RegExp) =>
	(code: number): boolean => {
		if (code <= 0xff) return ((table[code] ?? 0) & wanted) !== 0;
		if (isGeneral(code) && !(wanted & (sign | space))) return false;
		return rare().test(String.fromCodePoint(code));
	};

/** A test whether any character of a text is one of them. */
const any =
	(wanted: number, rare: () => RegExp) =>
	(text: string): boolean => {
		let others = false;
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code <= 0xff) {
				if ((table[code] ?? 0) & wanted) return true;
			} else if (!isGeneral(code)) others = true;
		}
		return others && rare().test(text);
	};

export const isLetter = one(letter, () => /\p{L}/u);
/** A letter that has case, or is of a script without. */
export const isPlainLetter = one(letter, () => /[\p{Ll}\p{Lu}\p{Lo}]/u);
export const isCapital = one(capital, () => /\p{Lu}/u);
export const isSmall = one(small, () => /\p{Ll}/u);
/** A letter or a number of any script. */
export const isAlphanumeric = one(letter | number, () => /[\p{L}\p{N}]/u);
/** What words are made of: letters, numbers, and the marks that are set over them. */
export const isOfWord = one(letter | number, () => /[\p{L}\p{M}\p{N}]/u);
/** A letter, or a mark set over one. */
export const isLetterOrMark = one(letter, () => /[\p{L}\p{M}]/u);
/** Punctuation, symbols, white space. */
export const isSignOrSpace = one(sign | space, () => /[\p{P}\p{S}\s]/u);

export const hasLetter = any(letter, () => /\p{L}/u);
export const hasCapital = any(capital, () => /\p{Lu}/u);
export const hasSmall = any(small, () => /\p{Ll}/u);
export const hasAlphanumeric = any(letter | number, () => /[\p{L}\p{N}]/u);
