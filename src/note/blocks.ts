import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block } from './container.ts';

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

const parser = unified()
	.data('micromarkExtensions' as never, [dialect] as never)
	.use(remarkParse)
	.freeze();

/** The last line of a code block when it is nothing but marks. */
const closesFence = /^[\s>]*(`{3,}|~{3,})\s*$/;

/** The block of every line of some Markdown. The parser is slow, and slower than linear: to be asked for pieces that need it. */
export function blocksOf(lines: readonly string[]): readonly Block[] {
	const found = new Array<Block>(lines.length).fill('text');
	mark(parser.parse(lines.join('\n')), found);
	return found.map((block, index) =>
		block === 'code' && found[index + 1] !== 'code' && closesFence.test(lines[index] ?? '') ? 'fence' : block,
	);
}

/** Writes down what a node is on all its lines, then what the nodes in it are. */
function mark(node: Nodes, found: Block[]): void {
	if (node.position) {
		const from = node.position.start.line - 1;
		found.fill(node.type === 'code' || node.type === 'html' ? node.type : 'text', from, node.position.end.line);
		if (node.type === 'code') found[from] = 'fence';
	}
	if ('children' in node) for (const child of node.children) mark(child, found);
}
