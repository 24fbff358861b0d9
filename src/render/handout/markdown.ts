import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { plain } from '../../model/words.ts';
import type { Shown } from './compose.ts';
import type { Heading } from './entries.ts';
import type { Wording } from './wording.ts';

/** Numbers that take a full stop behind them: `3`, `3a`, `2.1`, but not `第5頁`. */
const dotted = /^[\dA-Za-z.]{1,9}$/;

/** All words of the note are text nodes: nothing in them can become markup, and styles are left to the paper. */
const text = (value: string): PhrasingContent => ({ type: 'text', value });

function heading({ level, number, label }: Heading, clock: string): RootContent {
	const title = [plain(label), clock].filter(Boolean).join(' · ');
	const before = number === '' ? '' : dotted.test(number) ? `${number}. ` : `${number} `;
	const depth = Math.min(6, level + 1) as 1 | 2 | 3 | 4 | 5 | 6;
	const words = (before + title).trim();
	return words === '' ? { type: 'thematicBreak' } : { type: 'heading', depth, children: [text(words)] };
}

function item({ label, text: words }: Wording, aside: boolean): ListItem {
	const children: PhrasingContent[] = [];
	if (label.length > 0) children.push({ type: 'strong', children: [text(plain(label))] });
	if (words.length > 0 && label.length > 0) children.push(text(' '));
	if (words.length > 0)
		children.push(aside ? { type: 'emphasis', children: [text(plain(words))] } : text(plain(words)));
	return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}

function tree({ title, meta, shown, clock }: Twin): Root {
	const children: RootContent[] = [{ type: 'heading', depth: 1, children: [text(title)] }];
	if (meta.length > 0) children.push({ type: 'paragraph', children: [text(meta.join(' · '))] });
	let lists: List[] = [];
	for (const { entry, wording } of shown) {
		if (entry.kind === 'heading') {
			children.push(heading(entry, clock(entry)));
			lists = [];
			continue;
		}
		const depth = Math.min(entry.level, lists.length);
		lists.length = Math.min(lists.length, depth + 1);
		let list = lists[depth];
		if (!list) {
			list = { type: 'list', ordered: false, spread: false, children: [] };
			const above = lists[depth - 1]?.children.at(-1);
			(above ? above.children : children).push(list);
			lists.push(list);
		}
		list.children.push(item(wording, entry.aside));
	}
	return { type: 'root', children };
}

/** What the Markdown says that stands on the paper. */
export interface Twin {
	readonly title: string;
	readonly meta: readonly string[];
	readonly shown: readonly Shown[];
	/** Stands behind the title of a section; empty where nothing does. */
	readonly clock: (heading: Heading) => string;
}

/** The handout's words as Markdown that stays as it is when it is read and written again. */
export async function toMarkdown(twin: Twin): Promise<string> {
	const { unified } = await import('unified');
	const { default: stringify } = await import('remark-stringify');
	return unified()
		.use(stringify, {
			bullet: '-',
			listItemIndent: 'one',
			rule: '-',
			// Strikethrough and tables are not Markdown, but many a reader shows them as if they were.
			unsafe: [
				{ character: '~', inConstruct: 'phrasing' },
				{ character: '|', inConstruct: 'phrasing' },
			],
		})
		.stringify(tree(twin));
}
