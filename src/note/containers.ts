import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { commentLines } from './comments.ts';
import type { Container } from './container.ts';
import { plainContainer } from './container.ts';
import { pieces } from './pieces.ts';

/**
 * Markdown as pasted notes mean it: white space in front is a paste's margin, not code; dashes under a line are a rule, not
 * a heading mark with a blind spot. Words are not looked into here, so everything inside a line is off: it is read by
 * the outline, and it is where the parser's worst running times are.
 */
const dialect = {
	disable: {
		null: [
			...['codeIndented', 'setextUnderline', 'definition'],
			...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape'],
			...['htmlText', 'labelStartImage', 'labelStartLink', 'labelEnd'],
		],
	},
};

/** A line that opens more containers than this, or is longer, is read by itself: no note has such, and the parser suffers. */
const deepest = 40;
const longest = 20_000;

/** What a line must begin with to open anything that reaches over more than itself. */
const openers = /^\s*(?:[-*+](?=\s|$)|[`~><]|\d{1,9}[.)])/;
const rule = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const heading = /^ {0,3}#{1,6}(?=\s|$)/;

/** The last line of a code block when it is nothing but marks. */
const closesFence = /^[\s>]*(`{3,}|~{3,})\s*$/;

/** The container of every line from index `first` on; lines before it are plain. */
export function containers(count: number, textOf: (index: number) => string, first: number): readonly Container[] {
	const found = new Array<Container>(count).fill(plainContainer);
	const processor = unified()
		.data('micromarkExtensions' as never, [dialect] as never)
		.use(remarkParse);
	for (const piece of pieces(count, textOf, first)) {
		const lines = Array.from({ length: piece.to - piece.from }, (_, i) => tamed(textOf(piece.from + i)));
		if (!lines.some((line) => openers.test(line) && !rule.test(line))) {
			lines.forEach((line, i) => {
				const block = rule.test(line) ? 'rule' : heading.test(line) ? 'heading' : undefined;
				if (block) found[piece.from + i] = { ...plainContainer, block };
			});
			continue;
		}
		place(processor.parse(lines.join('\n')), 0, 0, (index, container) => {
			if (piece.from + index < piece.to) found[piece.from + index] = container;
		});
		for (let i = piece.from; i < piece.to; i++) {
			const container = found[i];
			if (container?.block === 'code' && closesFence.test(textOf(i)) && found[i + 1]?.block !== 'code')
				found[i] = { ...container, block: 'fence' };
		}
	}
	const comments = commentLines(
		count,
		textOf,
		(i) => i < first || found[i]?.block === 'code' || found[i]?.block === 'fence',
	);
	return found.map((container, i) => (comments[i] ? { ...container, block: 'text', comment: comments[i] } : container));
}

/** What the parser gets to see of a line: a lone CR would be a line end to it, and a wild line is shortened. */
function tamed(line: string): string {
	const plain = line.replaceAll('\r', ' ');
	const marks = /^(?:[\s>*+-]|\d{1,9}[.)](?=\s)){0,400}/.exec(plain)?.[0].match(/[>*+-]|\d[.)]/g);
	const opens = marks?.length ?? 0;
	return opens > deepest || plain.length > longest ? plain.slice(0, 200).replace(/[>*+`~<-]/g, '.') : plain;
}

/** Writes the container of each line under a node; lines are counted from 0. */
function place(
	node: Root | Nodes,
	list: number,
	quote: number,
	put: (index: number, container: Container) => void,
): void {
	const from = (node.position?.start.line ?? 1) - 1;
	const to = node.position?.end.line ?? from;
	const all = (block: Container['block']) => {
		for (let i = from; i < to; i++) put(i, { block, list, quote, comment: 0 });
	};
	if (node.type === 'code') {
		all('code');
		put(from, { block: 'fence', list, quote, comment: 0 });
	} else if (node.type === 'html') all('html');
	else if (node.type === 'heading') all('heading');
	else if (node.type === 'thematicBreak') all('rule');
	else if (node.type === 'paragraph') all('text');
	else if ('children' in node) {
		const inner = {
			list: node.type === 'listItem' ? list + 1 : list,
			quote: node.type === 'blockquote' ? quote + 1 : quote,
		};
		if (node.type === 'listItem' || node.type === 'blockquote')
			place({ ...node, type: 'paragraph', children: [] }, inner.list, inner.quote, put);
		for (const child of node.children) place(child, inner.list, inner.quote, put);
	}
}
