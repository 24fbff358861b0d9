/**
 * Cuts a note into pieces that can be parsed one by one, because the Markdown parser takes quadratic time on long lists.
 *
 * A cut is safe at a blank line followed by a line at the left margin, outside fences, comments and raw HTML: nothing that
 * Markdown opens there reaches over it but a list, and a list continued under a blank line reads the same as two.
 */
export interface Piece {
	/** Index of its first line, and of the line behind its last. */
	readonly from: number;
	readonly to: number;
}

/** Beyond this a piece is not worth its parse: container nesting deeper than any note has, or a run of lines without any blank. */
const longestPiece = 120;

/** Under this a piece costs more to begin than to parse. */
const shortestPiece = 60;

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** Pieces of the lines from `first` on. */
export function pieces(lines: readonly string[], first: number): readonly Piece[] {
	const found: Piece[] = [];
	let from = first;
	let open: 'none' | 'comment' | string = 'none';
	let blankBefore = false;
	for (let i = first; i < lines.length; i++) {
		const line = lines[i] ?? '';
		const blank = line.trim() === '';
		if (
			open === 'none' &&
			i > from &&
			((blankBefore && !blank && i - from >= shortestPiece && !/^[ \t]/.test(line)) || i - from >= longestPiece)
		) {
			found.push({ from, to: i });
			from = i;
		}
		open = follow(line, open);
		blankBefore = blank;
	}
	if (from < lines.length) found.push({ from, to: lines.length });
	return found;
}

/** What stays open behind a line: nothing, a comment, or the fence that must close it. */
function follow(line: string, open: string): string {
	if (open === 'comment') return line.includes('-->') ? 'none' : open;
	const mark = fence.exec(line)?.[1];
	if (open !== 'none') return mark?.startsWith(open) && line.trim() === mark ? 'none' : open;
	if (mark) return mark;
	const comment = line.lastIndexOf('<!--');
	return comment >= 0 && line.indexOf('-->', comment) < 0 ? 'comment' : 'none';
}
