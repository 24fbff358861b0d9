/** The kinds of character that decide whether two numbers may touch. */
const digitAtEnd = /\p{Nd}$/u;
const letterAtStart = /^\p{L}/u;

/**
 * Where a section stands, in as few characters as an author's own numbers allow: `3` and `a` make `3a`, `2` and `1`
 * make `2.1`, `3a` and `1` make `3a.1`. A number that already holds its parent's (`3.1` under `3`) stands as it is,
 * and a section without a number stands under its parent's.
 */
export function crumb(parent: string, number: string): string {
	if (number === '' || parent === '') return number || parent;
	if (number.startsWith(parent) && /^[.\-–)]/.test(number.slice(parent.length))) return number;
	return digitAtEnd.test(parent) && letterAtStart.test(number) ? parent + number : `${parent}.${number}`;
}
