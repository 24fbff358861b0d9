/** What stands at the top of a note. Offsets are into the whole text; `yaml` is what lies between the fences. */
export type Fenced =
	| { readonly state: 'none' }
	| { readonly state: 'closed'; readonly start: number; readonly yaml: string; readonly end: number }
	| { readonly state: 'unclosed' | 'too long' | 'late'; readonly start: number; readonly yaml: string }
	| { readonly state: 'language'; readonly start: number; readonly yaml: string; readonly language: string };

/** A header is at most this long, in UTF-16 units: longer ones are no header, and YAML gets slow. */
export const longestHeader = 16 * 1024;

const opening = /\ufeff{0,8}---[ \t]*(?:\r?\n|$)/y;
const opensLate = /(?:[ \t]*\r?\n){1,50}---[ \t]*\r?\n/y;
/** `---js` and its like: a program that believes it runs or reads what follows. Ruling lines of words and dashes are not meant. */
const opensLanguage =
	/\ufeff{0,8}---([^\s-][^\s-]*|[^\S\n]+(?:js|javascript|coffee(?:script)?|cson|json5?|toml|ya?ml))[^\S\n]*(?:\n|$)/iy;
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
	if (!close) return { state: 'unclosed', start: open, yaml: text.slice(open, open + longestHeader) };
	const yaml = text.slice(open, Math.min(Math.max(open, close.index + 1), open + longestHeader));
	if (close.index - open > longestHeader) return { state: 'too long', start: open, yaml };
	return { state: 'closed', start: open, yaml, end: close.index + close[0].length };
}

function almost(text: string): Fenced {
	const late = endOf(opensLate, text, 0);
	if (late !== undefined) {
		const close = matchFrom(closing, text, late - 1);
		if (!close || close.index - late > longestHeader) return { state: 'none' };
		return { state: 'late', start: late, yaml: text.slice(late, Math.max(late, close.index + 1)) };
	}
	const language = matchFrom(opensLanguage, text, 0);
	if (!language) return { state: 'none' };
	const start = language[0].length;
	const yaml = text.slice(start, start + longestHeader);
	return { state: 'language', start, yaml, language: (language[1] ?? '').trim() };
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
