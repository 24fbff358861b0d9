import { commentLines } from './comments.ts';
import type { Block, Container } from './container.ts';
import { pieces } from './pieces.ts';

/** What tells the block of every line of some Markdown. */
export type BlockReader = (lines: readonly string[]) => readonly Block[];

/**
 * How a line begins that may open code or raw HTML, behind the marks of any containers. Nothing else in Markdown reaches over
 * more lines than its own and matters here: lists, quotes and headings are read from the marks of each line.
 */
const opens = /^[\s>*+\-\d.)]*(?:`{3}|~{3}|<)/;

/** Whether it may take a reader of Markdown to know the container of this line, and of those that follow. */
export const mayOpen = (line: string): boolean => opens.test(line);

/** A line that opens more containers than this, or is longer, is read by itself: no note has such, and the parser suffers. */
const deepest = 40;
const longest = 20_000;

/**
 * The container of every line from index `first` on; lines before it are plain. Without a reader of blocks, all of them are
 * text and comments.
 */
export function containers(
	lines: readonly string[],
	first: number,
	blocksOf: BlockReader | undefined,
): readonly Container[] {
	const blocks = new Array<Block>(lines.length).fill('text');
	if (blocksOf)
		for (const { from, to } of pieces(lines, first)) {
			const piece = lines.slice(from, to);
			if (piece.some(mayOpen)) blocks.splice(from, to - from, ...blocksOf(piece.map(tamed)));
		}
	const comments = commentLines(lines, (i) => i < first || blocks[i] === 'code' || blocks[i] === 'fence');
	return blocks.map((block, i) => (comments[i] ? { block: 'text', comment: comments[i] } : { block, comment: 0 }));
}

/** Whether a line is kept from the parser and read by itself, so that what it may open is not known. */
export function isWild(line: string): boolean {
	const marks = /^(?:[\s>*+-]|\d{1,9}[.)](?=\s)){0,400}/.exec(line)?.[0].match(/[>*+-]|\d[.)]/g);
	return line.length > longest || (marks?.length ?? 0) > deepest;
}

/** What the parser gets to see of a line: a lone CR would be a line end to it, and a wild line is shortened. */
function tamed(line: string): string {
	const plain = line.replaceAll('\r', ' ');
	return isWild(plain) ? plain.slice(0, 200).replace(/[>*+`~<-]/g, '.') : plain;
}
