import type { Finding } from '../model/finding.ts';
import type { Header } from '../model/header.ts';
import type { Container } from './container.ts';
import { type BlockReader, containers, mayOpen } from './containers.ts';
import { decode } from './decode.ts';
import { readHeader } from './header.ts';
import { isBlank, type RawLine, splitLines } from './lines.ts';
import { wildLines } from './wild-lines.ts';

/** One line of a note and the Markdown container it stands in. */
export interface NoteLine {
	/** Counted from 1, as an editor shows it. */
	readonly number: number;
	/** UTF-16 offsets in the note of its first character, and just behind its last; the line's end is not part of it. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly blank: boolean;
	/** Part of the frontmatter, fences included. */
	readonly header: boolean;
	readonly container: Container;
}

/** A note as it stands in its file, decoded and cut into lines; not yet understood. */
export interface Note {
	/** The file's name without its folder. */
	readonly name: string;
	/** The whole text, as decoded. All offsets are into this. */
	readonly text: string;
	readonly header: Header;
	readonly lines: readonly NoteLine[];
	/** What the author should hear of the file itself: an unclosed header, control characters. */
	readonly findings: readonly Finding[];
}

/** Reads the bytes of a note. Throws a `Refusal` for a file that holds no text; anything else is a note. */
export async function readNote(bytes: Uint8Array, name: string): Promise<Note> {
	const { text, findings: decoding } = decode(bytes);
	const { header, lines: headerLines, findings: heading } = await readHeader(text);
	const raw = splitLines(text);
	// Most notes have no line for which a reader of Markdown is worth its start.
	const blocksOf = raw.some((line) => mayOpen(line.text)) ? (await import('./blocks.ts')).blocksOf : undefined;
	const findings = [...decoding, ...heading, ...(blocksOf ? wildLines(raw) : [])];
	return { name, text, header, lines: placed(raw, headerLines, blocksOf), findings };
}

/**
 * The lines of a text whose first `headerLines` lines are frontmatter. Without a reader of blocks, none of them is code or raw
 * HTML.
 */
export const noteLines = (text: string, headerLines: number, blocksOf?: BlockReader): readonly NoteLine[] =>
	placed(splitLines(text), headerLines, blocksOf);

function placed(raw: readonly RawLine[], headerLines: number, blocksOf?: BlockReader): readonly NoteLine[] {
	const texts = raw.map((line) => line.text);
	const found = containers(texts, headerLines, blocksOf);
	return raw.map(({ number, start, end, text }, index) => {
		const container = found[index] as Container;
		return { number, start, end, text, blank: isBlank(text), header: index < headerLines, container };
	});
}
