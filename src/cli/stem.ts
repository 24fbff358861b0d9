import { basename } from 'node:path';

/** Endings of notes that are not part of their name. */
const endings = /\.(?:md|markdown|mdown|mkd|mdx|txt|text|qmd)$/i;

/** What some system forbids in a name, a shell or a link trips over, or nobody can see. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffd]+/gu;

/** Names that mean a device on Windows, whatever ending follows. */
const devices = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=\.|$)/i;

/** Bytes of UTF-8; 255 is what file systems allow, and endings come behind. */
const longest = 120;

/**
 * The first part of the names of a note's artifacts, from the note's own file name and nothing else: safe on every file
 * system, never hidden, never like an option or a device. `otherwise` is taken for standard input and for names of which
 * nothing is left.
 */
export function artifactStem(note: string, otherwise = 'note'): string {
	if (note === '-') return otherwise;
	const name = basename(note).replace(endings, '').normalize('NFC').replace(forbidden, '_').replace(/\s+/gu, ' ');
	const bare = name.replace(/^[ .~-]+/, '').replace(/[ .]+$/, '');
	const cut = shorten(bare.replace(devices, '_$&')).replace(/[ .]+$/, '');
	return cut || otherwise;
}

/** Cut between whole characters as a reader sees them, so none is torn. */
function shorten(name: string): string {
	if (Buffer.byteLength(name) <= longest) return name;
	let kept = '';
	for (const { segment } of new Intl.Segmenter('und').segment(name)) {
		if (Buffer.byteLength(kept) + Buffer.byteLength(segment) > longest) break;
		kept += segment;
	}
	return kept;
}
