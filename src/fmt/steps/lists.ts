import type { List, Paragraph } from 'mdast';
import type { Fixable } from '../../lint/fix.ts';
import type { Draft, Step, TidyLine } from '../step.ts';
import type { Writer, WrittenItem } from '../write.ts';

const item = /^([ \t]*)([-*+]|\d{1,3}[.)])[ \t]+(?=\S)/;
const indented = /^[ \t]*/;

/** How far in a line stands, a tab counting to the next fourth column as in Markdown. */
function columns(space: string): number {
	let width = 0;
	for (const char of space) width = char === '\t' ? width - (width % 4) + 4 : width + 1;
	return width;
}

/** One list as it grows: its lines, and the items that are still open, the outermost first. */
interface Growing {
	readonly first: TidyLine;
	last: TidyLine;
	readonly root: List;
	readonly open: { readonly at: number; readonly item: WrittenItem }[];
}

/**
 * Every run of items as a real list: what stands deeper is set in by the width of the marker above it, and nothing is set in
 * without reason, since to Markdown that is code. A list is rewritten whole or not at all.
 */
export const lists =
	(write: Writer): Step =>
	(draft) => {
		const changes: Fixable[] = [];
		let list: Growing | undefined;
		let above: TidyLine | undefined;
		let gap = false;
		const close = () => {
			if (list) changes.push(...rewritten(list, draft, write));
			list = undefined;
		};
		for (const line of draft.lines) {
			if (line.blank) {
				gap = true;
				continue;
			}
			if (!takes(list, line, gap)) close();
			if (list) extend(list, line, gap);
			else if (isItem(line) && mayBegin(above, line, gap)) list = begun(line);
			above = line;
			gap = false;
		}
		close();
		return changes;
	};

/** A line of a kind that belongs into a list, and is ours to touch. To what writes the list, a lone return inside it is two lines. */
const isOurs = ({ kept, kind, text }: TidyLine): boolean =>
	!kept &&
	!text.includes('\r') &&
	kind !== undefined &&
	kind !== 'section' &&
	kind !== 'title' &&
	kind !== 'noise' &&
	kind !== 'frontmatter';

const isItem = (line: TidyLine): boolean => isOurs(line) && item.test(line.text);

/** How far in a line stands, in columns. */
const margin = ({ text }: TidyLine): number => columns(indented.exec(text)?.[0] ?? '');

/**
 * At the margin, or below a heading; or so far in below plain words that Markdown would not see a list. What is set in below another
 * item, or a letter that numbers one, belongs to it.
 */
function mayBegin(above: TidyLine | undefined, line: TidyLine, gap: boolean): boolean {
	if (above === undefined || above.kind === 'section' || above.kind === 'title') return true;
	if (margin(line) === 0) return gap;
	return margin(line) >= code && margin(above) === 0 && isOurs(above) && !/^(?:[-*+>|]|\S{1,4}[.)])\s/.test(above.text);
}

/** Nobody nests deeper, and what writes it calls itself for each level. */
const deepest = 40;

/** So many columns of white space make code. */
const code = 4;

/** Whether a line goes on with a list: another item, or words that stand deeper than the marker they belong to. */
function takes(list: Growing | undefined, line: TidyLine, gap: boolean): boolean {
	const outermost = list?.open[0];
	if (!list || !outermost || !isOurs(line)) return false;
	const at = margin(line);
	if (item.test(line.text)) return list.open.length < deepest && at >= outermost.at && sameFamily(list, line, at);
	return gap ? at >= outermost.at + 2 : at > outermost.at || line.continues;
}

/** Bullets and numbers side by side are two lists to Markdown. */
function sameFamily({ open, root }: Growing, { text }: TidyLine, at: number): boolean {
	const ordered = /^[ \t]*\d/.test(text);
	const beside = open.findLastIndex((one) => one.at <= at);
	const own = open[beside];
	if (own === undefined || own.at < at) return true;
	const parent = beside === 0 ? root : (open[beside - 1]?.item.children.at(-1) as List | undefined);
	return parent?.type !== 'list' || parent.ordered === ordered;
}

function begun(line: TidyLine): Growing {
	const root: List = { type: 'list', ordered: /^[ \t]*\d/.test(line.text), spread: false, children: [] };
	const list: Growing = { first: line, last: line, root, open: [] };
	extend(list, line, false);
	return list;
}

/** Puts a line where its white space says. */
function extend(list: Growing, line: TidyLine, gap: boolean): void {
	list.last = line;
	const [head, space = '', marker = ''] = item.exec(line.text) ?? [];
	const at = head === undefined ? margin(line) : columns(space);
	const { open } = list;
	if (head === undefined) {
		if (gap) while (open.length > 1 && (open.at(-1)?.at ?? 0) >= at) open.pop();
		const children = open.at(-1)?.item.children;
		const last = children?.at(-1);
		const words = line.text.trim();
		if (!gap && last?.type === 'paragraph') last.children.push({ type: 'text', value: `\n${words}` });
		else {
			const data = { gap };
			children?.push({ ...paragraph(words), data });
		}
		return;
	}
	while (open.length > 0 && (open.at(-1)?.at ?? 0) >= at) open.pop();
	const parent = open.at(-1)?.item;
	const own: WrittenItem = {
		type: 'listItem',
		spread: false,
		children: [paragraph(line.text.slice(head.length).trimEnd())],
		data: { marker: /\d/.test(marker) ? marker : '-', gap },
	};
	const last = parent?.children.at(-1);
	if (!parent) list.root.children.push(own);
	else if (last?.type === 'list') last.children.push(own);
	else parent.children.push({ type: 'list', ordered: /\d/.test(marker), spread: false, children: [own] });
	open.push({ at, item: own });
}

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

function rewritten({ first, last, root }: Growing, { text, feed }: Draft, write: Writer): readonly Fixable[] {
	const before = text.slice(first.start, last.end);
	const after = write(root).replaceAll('\n', feed);
	const same = before.replace(/[\s*+-]/g, '') === after.replace(/[\s*+-]/g, '');
	return same && after !== before ? [{ fix: [{ start: first.start, end: last.end, text: after }] }] : [];
}
