/** Which quotation marks of a text find a partner. Knows marks and their neighbours only; nothing of talks. */
import { isOfWord } from '../text/letters.ts';

/** A mark that found no partner. */
export interface LoneMark {
	readonly mark: string;
	readonly index: number;
	/** What would have been its partner. */
	readonly partner: string;
	/** First in the text, but for bullets, numbers and blanks. */
	readonly leads: boolean;
}

export interface Quotes {
	readonly unclosed: readonly LoneMark[];
	readonly unopened: readonly LoneMark[];
	/** Closes nothing here, but might close something opened earlier; otherwise an apostrophe. */
	readonly perhaps: readonly LoneMark[];
	/** The mark that leads the text, where one does. */
	readonly first: string;
}

/** What may close each opening mark; the usual one first. `"` is at home with everyone, since editors mix it in. */
export const closers: Readonly<Record<string, string>> = {
	'“': '”"“',
	'„': '“”"',
	'”': '”"',
	'"': '"”',
	'‘': '’',
	'‚': '‘’',
	'«': '»',
	'»': '«',
	'‹': '›',
	'「': '」',
	'『': '』',
	'〝': '〟',
};

const openers: Readonly<Record<string, string>> = {
	'”': '“',
	'»': '«',
	'’': '‘',
	'›': '‹',
	'」': '「',
	'』': '『',
	'〟': '〝',
	'"': '"',
	'“': '„',
	'‘': '‚',
	'«': '»',
};

type Role = 'open' | 'close' | 'perhaps' | 'none';

/** One mark and what stands around it; `awaited` says whether an open mark waits for this one. */
interface Sight {
	readonly mark: string;
	readonly before: string;
	readonly after: string;
	readonly awaited: boolean;
	readonly text: string;
	readonly index: number;
}

/** Whether a character belongs to a word. */
const isLetter = (char: string): boolean => isOfWord(char.codePointAt(0) ?? 0);

/** Hebrew writes its abbreviations with a quotation mark inside. */
const hebrew = /[\u05d0-\u05ea]/;
const gap = /^$|[\s([{（【—–/\-:*_>|]/;
/** Words that begin with an apostrophe some editors turn the wrong way: ‘em, ‘90s. */
const elided = /^(?:[Ee]m|[Tt]ill?|[Cc](?:ause|os)|[Tt](?:is|was)|[Rr]ound|[Bb]out|[nst]|\d0s|\d\d)(?![A-Za-z0-9])/;

const roles: Readonly<Record<string, (sight: Sight) => Role>> = {
	'“': ({ awaited, before, after }) => (awaited && !gap.test(before) && !isLetter(after) ? 'close' : 'open'),
	'”': ({ awaited, before, after }) => {
		if (awaited) return gap.test(before) && isLetter(after) ? 'open' : 'close';
		if (/\d/.test(before)) return 'none';
		return gap.test(before) && !/^$|\s/.test(after) ? 'open' : 'close';
	},
	'"': ({ awaited, before, after }) => {
		if (hebrew.test(before) && hebrew.test(after)) return 'none';
		if (awaited) return gap.test(before) && isLetter(after) ? 'open' : 'close';
		if (/\d/.test(before)) return 'none';
		return !gap.test(before) && !isLetter(after) ? 'close' : 'open';
	},
	'„': () => 'open',
	'‚': ({ before, after }) => (gap.test(before) && isLetter(after) ? 'open' : 'none'),
	'‘': ({ awaited, before, after, text, index }) => {
		if (isLetter(before)) return awaited && !isLetter(after) ? 'close' : 'none';
		return /^$|\s/.test(after) || elided.test(text.slice(index + 1, index + 8)) ? 'none' : 'open';
	},
	'’': ({ awaited, before, after }) => {
		if (gap.test(before) || (isLetter(before) && isLetter(after))) return 'none';
		return awaited ? 'close' : /[.,!?…]/.test(before) ? 'perhaps' : 'none';
	},
	'«': ({ awaited, before, after }) => (awaited ? 'close' : /^$|\s/.test(before) && /^$/.test(after) ? 'none' : 'open'),
	'»': ({ awaited, before, after }) => {
		if (awaited) return 'close';
		if (/^$|\s/.test(before)) return /^$|\s/.test(after) ? 'none' : 'open';
		return 'close';
	},
	'‹': () => 'open',
	'›': ({ awaited, before }) => (awaited ? 'close' : /^$|\s/.test(before) ? 'none' : 'close'),
	'「': () => 'open',
	'」': () => 'close',
	'『': () => 'open',
	'』': () => 'close',
	'〝': () => 'open',
	'〟': () => 'close',
};

const marks = /["“”„‚‘’«»‹›「」『』〝〟]/g;
const anyMark = new RegExp(marks.source);
/** Code and tags hold quotes of their own. */
const masked = /`[^`\n]*`|<[^<>\n]*>/g;

/** Where the first word or quotation mark stands: behind bullets, numbers and blanks. */
function leadOf(text: string): number {
	let index = 0;
	const stands = (char: string) => char === '' || char in roles || isLetter(char);
	while (!stands(text[index] ?? '')) index++;
	return index;
}

/** A partner is looked for among so many open marks, which keeps the time linear; nobody nests deeper. */
const depth = 32;

/**
 * Pairs the quotation marks of a text. Where script runs from right to left (`mirrored`) editors set “ and ” by chance, and they
 * count as one mark. Takes linear time.
 */
export function pairQuotes(source: string, mirrored = false): Quotes {
	if (!anyMark.test(source)) return { unclosed: [], unopened: [], perhaps: [], first: '' };
	const blank = source.replace(masked, (code) => ' '.repeat(code.length));
	const text = mirrored ? blank.replace(/[“”„]/g, '"') : blank;
	const lead = leadOf(text);
	const open: LoneMark[] = [];
	const quotes = { unclosed: [] as LoneMark[], unopened: [] as LoneMark[], perhaps: [] as LoneMark[], first: '' };
	for (const { 0: mark, index } of text.matchAll(marks)) {
		const partner = open.slice(-depth).findLastIndex((one) => closers[one.mark]?.includes(mark));
		const sight = {
			mark,
			before: text[index - 1] ?? '',
			after: text[index + 1] ?? '',
			awaited: partner >= 0,
			text,
			index,
		};
		const role = roles[mark]?.(sight) ?? 'none';
		if (role === 'none') continue;
		const leads = index === lead;
		if (role === 'open') {
			if (leads) quotes.first = mark;
			open.push({ mark, index, partner: closers[mark]?.[0] ?? mark, leads });
		} else if (role === 'close' && partner >= 0) {
			quotes.unclosed.push(...open.splice(Math.max(0, open.length - depth) + partner).slice(1));
		} else {
			const lone = { mark, index, partner: openers[mark] ?? mark, leads };
			(role === 'close' ? quotes.unopened : quotes.perhaps).push(lone);
		}
	}
	return { ...quotes, unclosed: [...quotes.unclosed, ...open].sort((a, b) => a.index - b.index) };
}
