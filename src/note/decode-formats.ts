/** How files of other programs begin, and what to call them in “This is …, not a note”. */
const formats: readonly { readonly name: string; readonly start: string }[] = [
	{ name: 'a PDF', start: '%PDF-' },
	{ name: 'a ZIP archive or an Office document (.docx, .odt, .pages)', start: 'PK\u0003\u0004' },
	{ name: 'an old Office document (.doc, .ppt)', start: '\u00d0\u00cf\u0011\u00e0' },
	{ name: 'a rich text document (.rtf)', start: '{\\rtf' },
	{ name: 'a compressed file', start: '\u001f\u008b' },
	{ name: 'a PNG image', start: '\u0089PNG' },
	{ name: 'a JPEG image', start: '\u00ff\u00d8\u00ff' },
	{ name: 'a GIF image', start: 'GIF8' },
	{ name: 'a property list', start: 'bplist00' },
	{ name: 'a database', start: 'SQLite format 3\u0000' },
	{ name: 'a program', start: '\u007fELF' },
];

/** What a file is when its first bytes tell that another program wrote it; nothing when it may be text. */
export function nameOfFormat(bytes: Uint8Array): string | undefined {
	const matches = (start: string) => [...start].every((char, index) => bytes[index] === char.charCodeAt(0));
	return formats.find(({ start }) => matches(start))?.name;
}
