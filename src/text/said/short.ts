import type { SaidLanguage } from './language.ts';

/** An abbreviation of a text, and how it is said. */
export interface SaidShort {
	/** Index in the text just behind it. */
	readonly end: number;
	/** With hyphens between syllables; empty for initials, which are said by their letters. */
	readonly words: string;
	readonly initials: string;
}

/** Letters, and some signs beside them that no abbreviation has: a class of all letters takes milliseconds to prepare. */
const dotted = /[A-Za-z\u00aa-\uffff][A-Za-z\u00aa-\uffff-]{0,4}\.(?:\s?[A-Za-z\u00aa-\uffff]{1,3}\.){0,3}/y;
const initials = /^(?:\p{Lu}\.){2,}$/u;

/** The abbreviation that begins at an index: the longest one of the language's table (`z. B.`), or initials (`U.S.`). */
export function shortAt(text: string, at: number, { short }: SaidLanguage): SaidShort | undefined {
	dotted.lastIndex = at;
	const found = dotted.exec(text)?.[0] ?? '';
	for (let name = found; name.length > 1; name = name.slice(0, name.lastIndexOf('.', name.length - 2) + 1)) {
		const key = name.replace(/\s/g, '').toLowerCase();
		if (Object.hasOwn(short, key)) return { end: at + name.length, words: short[key] ?? '', initials: '' };
		if (name[1] === '.' && initials.test(name))
			return { end: at + name.length, words: '', initials: name.replaceAll('.', '') };
	}
	return undefined;
}
