import type { List, ListItem, RootContent } from 'mdast';

/** An item with what Markdown's own tree does not keep. */
export interface WrittenItem extends ListItem {
	readonly data: {
		/** As the author wrote it: `-`, `5.`. Numbers are never changed: a gap in them may be the trace of a point that was lost. */
		readonly marker: string;
		/** A blank line stood before it. */
		readonly gap: boolean;
	};
}

/** Writes a block of Markdown, without a line feed at its end. */
export type Writer = (block: RootContent) => string;

/**
 * remark-stringify with the words left as they are: they were Markdown before, and what would be read otherwise now is not kept
 * (see `tidy`). So nothing is escaped that the author did not escape.
 */
export async function openWriter(): Promise<Writer> {
	const [{ unified }, { default: stringify }] = await Promise.all([import('unified'), import('remark-stringify')]);
	const processor = unified()
		.use(stringify, {
			bullet: '-',
			listItemIndent: 'one',
			join: [(_, right) => (hasGap(right) ? 1 : 0)],
			handlers: {
				text: ({ value }: { readonly value: string }) => value,
				listItem: (node: WrittenItem, _parent, state, info) => {
					const { marker } = node.data;
					const inside = ' '.repeat(marker.length + 1);
					const exit = state.enter('listItem');
					const words = state.containerFlow(node, state.createTracker(info).current());
					exit();
					return state.indentLines(words, (line, index, blank) => {
						if (index === 0) return `${marker} ${line}`;
						return blank ? line : inside + line;
					});
				},
			},
		})
		.freeze();
	return (block) => processor.stringify({ type: 'root', children: [block] }).replace(/\n$/, '');
}

/** What the first item of a list says of the line before it holds for the list. */
const hasGap = (node: object): boolean => {
	const first = 'type' in node && node.type === 'list' ? (node as List).children[0] : node;
	return (first as { readonly data?: { readonly gap?: boolean } } | undefined)?.data?.gap === true;
};
