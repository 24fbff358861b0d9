/**
 * The dress that raw HTML gives a line: `<h2>…</h2>` is a heading, `<li>` a bullet, `<b>` bold. A web editor's paste is read
 * as if it had been Markdown; tags that say nothing are only taken off.
 */
export interface HtmlDress {
	readonly hash: number;
	readonly bullet: boolean;
	readonly bold: boolean;
	readonly slanted: boolean;
	/** Where the words begin and end. */
	readonly from: number;
	readonly to: number;
}

const opens =
	/^\s*<(h[1-6]|p|div|span|font|u|li|ul|ol|b|strong|em|i|center|section|article|small|mark|dt|dd|blockquote|body|a)\b[^<>]{0,300}>/i;
const closes =
	/<\/(?:h[1-6]|p|div|span|font|u|li|ul|ol|b|strong|em|i|center|section|article|small|mark|dt|dd|blockquote|body|a)\s*>\s*$|<br\s*\/?>\s*$/i;

/** Takes the tags off both ends of a line; nothing when none stands at its front. */
export function htmlDress(line: string): HtmlDress | undefined {
	if (!line.includes('>') || (!/^\s*</.test(line) && !/>\s*$/.test(line))) return undefined;
	let [from, to, hash] = [0, line.length, 0];
	let [bullet, bold, slanted] = [false, false, false];
	for (let match = opens.exec(line); match && from < to; match = opens.exec(line.slice(from, to))) {
		const tag = (match[1] ?? '').toLowerCase();
		if (/^h\d/.test(tag)) hash = Number(tag[1]);
		bullet ||= tag === 'li';
		bold ||= tag === 'b' || tag === 'strong';
		slanted ||= tag === 'em' || tag === 'i';
		from += match[0].length;
	}
	for (let match = closes.exec(line.slice(from, to)); match; match = closes.exec(line.slice(from, to)))
		to = from + match.index;
	return from > 0 || to < line.length ? { hash, bullet, bold, slanted, from, to } : undefined;
}

const named: Readonly<Record<string, string>> = {
	...{
		nbsp: ' ',
		amp: '&',
		lt: '<',
		gt: '>',
		quot: '"',
		apos: "'",
		mdash: '—',
		ndash: '–',
		hellip: '…',
		rsquo: '’',
		lsquo: '‘',
	},
	...{
		rdquo: '”',
		ldquo: '“',
		laquo: '«',
		raquo: '»',
		bull: '•',
		middot: '·',
		euro: '€',
		deg: '°',
		times: '×',
		rarr: '→',
	},
};

/** Character references in plain characters: `&nbsp;`, `&ldquo;`, `&#233;`. Unknown ones stay as they are. */
export function decoded(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
		const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
		return code > 31 && code < 0xd800 ? String.fromCharCode(code) : (named[String(name).toLowerCase()] ?? whole);
	});
}
