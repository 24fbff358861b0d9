/** The kinds of character that decide whether two numbers may touch. */
const digitAtEnd = /\p{Nd}$/u;
const letterAtStart = /^\p{L}/u;

/** A number that is a name, too (`Example 2`, `第5頁`), and not a roman one. */
const isNamed = (number: string): boolean => /\p{L}{2}|\p{sc=Han}/u.test(number) && !/^[ivxlc]+$/iu.test(number);

/**
 * Where a section stands, in as few characters as an author's own numbers allow: `3` and `a` make `3a`, `2` and `1`
 * make `2.1`, `3a` and `1` make `3a.1`. A number that already holds its parent's (`3.1` under `3`) stands as it is,
 * a section without a number stands under its parent's, and one with a name (`Example 2`) by that alone.
 */
export function crumb(parent: string, number: string): string {
	if (number === '' || parent === '') return number || parent;
	if (isNamed(number)) return number;
	if (number.startsWith(parent) && /^[.\-–)]/.test(number.slice(parent.length))) return number;
	return digitAtEnd.test(parent) && letterAtStart.test(number) ? parent + number : `${parent}.${number}`;
}
