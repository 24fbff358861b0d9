import type { Finding } from '../model/finding.ts';
import type { Header } from '../model/header.ts';
import type { Container } from './container.ts';
import { containers } from './containers.ts';
import { decode } from './decode.ts';
import { readHeader } from './header.ts';
import { isBlank, splitLines } from './lines.ts';

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
	return { name, text, header, lines: noteLines(text, headerLines), findings: [...decoding, ...heading] };
}

/** The lines of a text whose first `headerLines` lines are frontmatter. */
export function noteLines(text: string, headerLines: number): readonly NoteLine[] {
	const raw = splitLines(text);
	const texts = raw.map((line) => text.slice(line.start, line.end));
	const found = containers(raw.length, (index) => texts[index] ?? '', headerLines);
	return raw.map((line, index) => ({
		...line,
		text: texts[index] ?? '',
		blank: isBlank(texts[index] ?? ''),
		header: index < headerLines,
		container: found[index] as Container,
	}));
}
