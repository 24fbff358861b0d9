/** Quotation marks and brackets, and what may close each. Single quotes are left out: most are apostrophes. */
const partners: Readonly<Record<string, string>> = {
	'(': ')',
	'[': ']',
	'（': '）',
	'［': '］',
	'【': '】',
	'「': '」',
	'『': '』',
	'《': '》',
	'〈': '〉',
	'“': '”',
	'„': '“”',
	'”': '”',
	'«': '»',
	'»': '«',
	'"': '"',
	'＂': '＂',
};
const closers = new Set(Object.values(partners).join(''));
const interesting = /[()[\]（）［］【】「」『』《》〈〉“”„«»"＂]/gu;
/** Deeper than people nest; keeps the search linear. */
const deepest = 8;

/** Where each pair opens and closes in a text, in UTF-16 units, in the order of closing; what stays open is no pair. */
export function pairsIn(text: string): readonly (readonly [open: number, close: number])[] {
	const open: { mark: string; at: number }[] = [];
	const pairs: [number, number][] = [];
	for (const { 0: mark, index: at } of text.matchAll(interesting)) {
		const match = closers.has(mark) ? open.findLastIndex((one) => partners[one.mark]?.includes(mark)) : -1;
		if (match >= 0) {
			pairs.push([open[match]?.at ?? 0, at]);
			open.length = match;
		} else if (partners[mark] !== undefined) {
			open.push({ mark, at });
			if (open.length > deepest) open.shift();
		}
	}
	return pairs;
}

/** A test whether a spot of the text lies inside a pair, so that parting there would leave half a quotation. */
export function insidePair(text: string): (at: number) => boolean {
	const widest: (readonly [number, number])[] = [];
	for (const pair of pairsIn(text).toSorted((a, b) => a[0] - b[0]))
		if (pair[0] >= (widest.at(-1)?.[1] ?? -1)) widest.push(pair);
	let next = 0;
	// Spots come in rising order; a spot before the last one begins the search again.
	return (at) => {
		if (at <= (widest[next - 1]?.[1] ?? -1)) next = 0;
		while (next < widest.length && (widest[next]?.[1] ?? 0) < at) next++;
		const pair = widest[next];
		return pair !== undefined && pair[0] < at && at <= pair[1];
	};
}

/** Marks around a whole line of speech. */
export interface Quoted {
	readonly open: string;
	readonly close: string;
	/** Where the words between them begin and end. */
	readonly start: number;
	readonly end: number;
}

/** What closes a quotation that was opened with a mark and left open, and the other way round. */
const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '「': '」', '『': '』', '‘': '’' };
const opening: Readonly<Record<string, string>> = { '”': '“', '»': '«', '」': '「', '』': '『' };

/** The quotation marks that hold a whole text, if any do; one that was forgotten is put in, so that what is cut stays quoted. */
export function quoted(text: string): Quoted {
	const first = text[0] ?? '';
	const tail = /["”“»«」』’＂][.,;:!?…。]?$/u.exec(text)?.[0] ?? '';
	const end = text.length - tail.length;
	const pairs = pairsIn(text);
	if (tail !== '' && pairs.some(([open, close]) => open === 0 && close === end))
		return { open: first, close: tail, start: 1, end };
	if (first === '‘' && tail.startsWith('’')) return { open: first, close: tail, start: 1, end };
	const paired = (at: number) => pairs.some((pair) => pair.includes(at));
	const forgotten = closing[first];
	if (forgotten !== undefined && !paired(0) && !(first === '‘' && text.includes('’ ')))
		return { open: first, close: forgotten, start: 1, end: text.length };
	const missing = opening[tail[0] ?? ''];
	if (missing !== undefined && !paired(end)) return { open: missing, close: tail, start: 0, end };
	return { open: '', close: '', start: 0, end: text.length };
}
