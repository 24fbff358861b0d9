/** A PDF looked at along one axis at a time: its texts, its tags, its outline. Read with pdf.js. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface PrintedText {
	readonly text: string;
	/** Left edge and baseline, from the top left corner. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
}

interface PrintedPage {
	readonly width: number;
	readonly height: number;
	readonly texts: readonly PrintedText[];
	/** Roles of its structure with the words below each: `P: Thank you.` */
	readonly tags: readonly string[];
}

export interface Printed {
	readonly title: string;
	readonly lang: string;
	readonly labels: readonly string[] | null;
	readonly outline: readonly string[];
	readonly pages: readonly PrintedPage[];
}

type Tree = { role?: string; type?: string; id?: string; children?: Tree[] };
type Title = { title: string; items: Title[] };

export async function readPdf(bytes: Uint8Array): Promise<Printed> {
	const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
	const { info } = await pdf.getMetadata();
	const pages: PrintedPage[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const [, , width = 0, height = 0] = page.view;
		const content = await page.getTextContent({ includeMarkedContent: true });
		const texts: PrintedText[] = [];
		const marked = new Map<string, string>();
		const open: string[] = [];
		for (const item of content.items) {
			if ('str' in item) {
				const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
				if (item.str) texts.push({ text: item.str, x, y: height - y, width: item.width, size: Math.hypot(c, d) });
				const id = open.findLast((one) => one !== '');
				if (id) marked.set(id, (marked.get(id) ?? '') + item.str);
			} else if (item.type === 'endMarkedContent') open.pop();
			else open.push(item.id ?? '');
		}
		const tags: string[] = [];
		const visit = (node: Tree) => {
			const own = (node.children ?? []).flatMap((child) =>
				child.type === 'content' ? [marked.get(child.id ?? '') ?? ''] : [],
			);
			if (node.role && own.length > 0) tags.push(`${node.role}: ${own.join('').trim()}`);
			for (const child of node.children ?? []) if (child.type !== 'content') visit(child);
		};
		visit(((await page.getStructTree()) ?? {}) as Tree);
		pages.push({ width, height, texts, tags });
	}
	const outline: string[] = [];
	const list = (titles: readonly Title[], depth: number) => {
		for (const { title, items } of titles) {
			outline.push(`${'  '.repeat(depth)}${title}`);
			list(items, depth + 1);
		}
	};
	list(((await pdf.getOutline()) ?? []) as unknown as Title[], 0);
	const meta = info as { Title?: string; Language?: string };
	const labels = await pdf.getPageLabels();
	// Else it is kept with all its fonts, and thousands of them are read when notes are made up.
	await pdf.destroy();
	return { title: meta.Title ?? '', lang: meta.Language ?? '', labels, outline, pages };
}

/** All words of a PDF in the order they were painted. */
export const wordsOf = (printed: Printed): string =>
	printed.pages
		.flatMap((page) => page.texts.map(({ text }) => text))
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
