/** What stands at the top of a note. Offsets are into the whole text. */
export type Fenced =
	| { readonly state: 'none' }
	/** `yaml` is what lies between the fences and begins at `start`; `end` is behind the closing one. */
	| { readonly state: 'closed'; readonly start: number; readonly yaml: string; readonly end: number }
	/** Nearly a header; `yaml` is what could have been in it, and the line that opens it begins at `opens`. */
	| { readonly state: 'unclosed' | 'too long' | 'late' | 'language'; readonly opens: number; readonly yaml: string };

/** A header is at most this long, in UTF-16 units: longer ones are no header, and YAML gets slow. */
export const longestHeader = 16 * 1024;

const opening = /\ufeff{0,8}---[ \t]*(?:\r?\n|$)/y;
const opensLate = /(?:[ \t]*\r?\n){1,50}---[ \t]*\r?\n/y;
/** `---js` and its like: a program that believes it runs or reads what follows. Ruling lines of words and dashes are not meant. */
const opensLanguage =
	/\ufeff{0,8}---(?:[^\s-]+|[^\S\n]+(?:js|javascript|coffee(?:script)?|cson|json5?|toml|ya?ml))[^\S\n]*(?:\n|$)/iy;
const closing = /\n---[ \t]*(?:\r?\n|$)/g;

/**
 * Finds the frontmatter: the first line is exactly `---`, a later one closes it with exactly `---`; white space may follow
 * the dashes. Nothing is understood yet. Linear in the length of the text.
 */
export function findFences(text: string): Fenced {
	const open = endOf(opening, text, 0);
	if (open === undefined) return almost(text);
	// The line feed of the opening fence may be the one before the closing fence.
	const close = text[open - 1] === '\n' ? matchFrom(closing, text, open - 1) : null;
	if (!close) return { state: 'unclosed', opens: 0, yaml: text.slice(open, open + longestHeader) };
	const yaml = text.slice(open, Math.min(Math.max(open, close.index + 1), open + longestHeader));
	if (close.index - open > longestHeader) return { state: 'too long', opens: 0, yaml };
	return { state: 'closed', start: open, yaml, end: close.index + close[0].length };
}

function almost(text: string): Fenced {
	const late = endOf(opensLate, text, 0);
	if (late !== undefined) {
		const close = matchFrom(closing, text, late - 1);
		if (!close || close.index - late > longestHeader) return { state: 'none' };
		return {
			state: 'late',
			opens: text.lastIndexOf('\n', late - 2) + 1,
			yaml: text.slice(late, Math.max(late, close.index + 1)),
		};
	}
	const start = endOf(opensLanguage, text, 0);
	if (start === undefined) return { state: 'none' };
	return { state: 'language', opens: 0, yaml: text.slice(start, start + longestHeader) };
}

function matchFrom(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
	const own = new RegExp(pattern);
	own.lastIndex = index;
	return own.exec(text);
}

function endOf(pattern: RegExp, text: string, index: number): number | undefined {
	const match = matchFrom(pattern, text, index);
	return match ? match.index + match[0].length : undefined;
}
