import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF gets to know of it. */
export interface Read {
	readonly pages: readonly string[];
	/** Sizes of all type, in points. */
	readonly sizes: readonly number[];
	readonly title: string;
	/** Everything that is said about the file: its properties, bookmarks, labels and alternative texts. */
	readonly about: string;
}

interface Structure {
	readonly alt?: string;
	readonly children?: readonly Structure[];
}

export async function readPdf(bytes: Uint8Array): Promise<Read> {
	const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const pages: string[] = [];
	const sizes: number[] = [];
	const trees: unknown[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const words = items.flatMap((item) => ('str' in item ? [item] : []));
		pages.push(words.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''));
		for (const { str, transform } of words) if (str.trim()) sizes.push(Math.abs(transform[3]));
		trees.push(await page.getStructTree());
	}
	const metadata = await document.getMetadata();
	const about = [metadata.info, metadata.metadata?.getRaw(), await document.getOutline(), trees];
	const title = String((metadata.info as { Title?: string }).Title);
	await document.destroy();
	return { pages, sizes, title, about: JSON.stringify(about) };
}

/** Alternative texts in the structure of the first page. */
export async function alternatives(bytes: Uint8Array): Promise<readonly string[]> {
	const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const tree = (await (await document.getPage(1)).getStructTree()) as Structure;
	await document.destroy();
	const alts = (node: Structure): readonly string[] => [
		...(node.alt ? [node.alt] : []),
		...(node.children ?? []).flatMap(alts),
	];
	return alts(tree);
}

/** All bytes of a PDF with its streams unpacked, as Latin-1, and once more with every other byte left out (UTF-16). */
export function unpacked(bytes: Uint8Array): string {
	const file = Buffer.from(bytes);
	const parts = [file.toString('latin1')];
	for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
		const end = file.indexOf('endstream', at);
		if (end < 0) break;
		try {
			parts.push(inflateSync(file.subarray(at + 7, end)).toString('latin1'));
		} catch {
			// Not packed: it is in the file as it stands.
		}
	}
	const all = parts.join('\n');
	return `${all}\n${all.replaceAll('\0', '')}`;
}
