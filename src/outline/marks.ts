import { fold } from '../text/fold.ts';
import { isLetter, isPlainLetter } from '../text/letters.ts';
import { opensQuote, strongBullets } from '../text/marks.ts';
import { htmlDress } from './html.ts';
import type { Numeral } from './numeral.ts';
import { numeralOf } from './numeral.ts';

/** The dress of one line: all that stands round its words. Places are offsets in the line. */
export interface Marks {
	/** Columns of white space before the first character; a tab counts to the next multiple of four. */
	readonly indent: number;
	/** How many `>`. */
	readonly quote: number;
	/** How many `#`. */
	readonly hash: number;
	/** The bullet as written; empty without one. */
	readonly bullet: string;
	readonly checkbox: boolean;
	/** The whole of the words is bold, or slanted, or in back-ticks. */
	readonly bold: boolean;
	readonly slanted: boolean;
	readonly code: boolean;
	/** Marks like those of a banner stand on both sides: `== Stop 1 ==`, `*** THE END ***`. */
	readonly banner: boolean;
	/** A pictograph stands before the words. */
	readonly emoji: boolean;
	/** The opening bracket when the whole of the words stands in brackets. */
	readonly bracket: '' | '[' | '(' | '【' | '<' | '《' | '{';
	readonly numeral: Numeral | undefined;
	/** A time or range of times before the words: `(0:45 - 2:00)`, `[00:15]`, `14:05`. */
	readonly stamp: string;
	/** Box, number and time as written, the mark behind it included: `[x]`, `5.`, `b)`, `Slide 3:`, `(0:45 - 2:00)`. */
	readonly marker: string;
	/** A colon ends the words, inside the marks or behind them. */
	readonly colon: boolean;
	/** Where the words begin and end. */
	readonly from: number;
	readonly to: number;
}

const bulletChar = new RegExp(
	`^(?:(?:[-*+–—→~^]|=>|->|–>|>>)(?=[\\s\\u00a0]|$)|[o§](?=\\t|\\s{2}\\s*\\S)|[${strongBullets}]\\ufe0f?)+[\\s\\u00a0]*`,
	'u',
);
/** What marks outside the words begin with: quote marks, hashes, bullets, boxes. */
const outerLeads = `>#[-*+–—→~^=o§☐☑☒✅⬜🔲${strongBullets}`;
const checkbox = /^(?:\[[ xX✓✔]?\](?=\s|$)|[☐☑☒✅⬜🔲])\ufe0f?\s*/u;
const pictograph =
	/^(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Extended_Pictographic}|\p{EMod})*|[\u{1f1e6}-\u{1f1ff}]{2})\s*/u;
/** Cheap look ahead: a character above those of letters. */
const mayPicture = /^[\u00a9\u00ae\u2030-\uffff]/;
/** Cheap look ahead: a clock time or a part of one. */
const mayStamp = /^[([]?\s?~?\d{1,2}[:.h]\d/i;
const clock = String.raw`~?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?`;
const stampForm = new RegExp(
	String.raw`^(?:[([]\s?(${clock}(?:\s?(?:-|–|—|to|~|→)\s?${clock})?)\s?[)\]]|(${clock}\s?(?:-|–|—|to|~|→)\s?${clock})|(\d{1,2}:\d{2}(?::\d{2})?)(?=\s)(?!\s?[ap]\.?m))(?=[\s:|–—-]|$)\s*(?:[:|–—-](?=\s))?\s*`,
	'i',
);

const brackets: readonly (readonly [Marks['bracket'], string])[] = [
	['[', ']'],
	['(', ')'],
	['【', '】'],
	['<', '>'],
	['《', '》'],
	['{', '}'],
];

/**
 * Reads the dress of a line from outside in: quote marks, hashes, bullet, box, then bold, picture, bracket, number in any order.
 * Where hashes are `tight`, one right before a word makes a heading, too.
 */
export function marksOf(line: string, tight = false): Marks {
	const text = fold(line);
	const html = htmlDress(text);
	const indent = indentOf(line);
	let to = text.slice(0, html?.to).trimEnd().length;
	let from = html?.from ?? 0;
	from += text.slice(from).length - text.slice(from).trimStart().length;
	if (from >= to) return { ...bare, indent, from: to, to };

	let quote = 0;
	let hash = html?.hash ?? 0;
	let bullet = html?.bullet ? '-' : '';
	let ticked = '';
	let box = false;
	for (let step = 0; step < 12; step++) {
		const rest = text.slice(from, to);
		if (!outerLeads.includes(rest[0] ?? ' ')) break;
		const take = (match: RegExpExecArray | null): boolean => {
			if (match) from += match[0].length;
			return match !== null;
		};
		if (!hash && !bullet && take(/^>(?:\s|(?=[^\s=>-])|$)\s*|^>(?=>)/.exec(rest))) quote++;
		else if (
			!hash &&
			take(
				/^(#{1,6})(?:\s+|$)/.exec(rest) ??
					(tight || rest.startsWith('##') ? /^(#{1,6})(?=[\p{L}\d*])/u.exec(rest) : null),
			)
		) {
			hash = /^#+/.exec(rest)?.[0].length ?? 0;
			to = from + text.slice(from, to).replace(/\s+#+$/, '').length;
		} else if (!bullet && !hash && take(bulletChar.exec(rest))) bullet = rest.trimStart()[0] ?? '';
		else if (!bullet && !hash && isUnspacedStar(rest) && take(/^\*/.exec(rest))) bullet = '*';
		else if (!bullet && !hash && isUnspacedDash(rest) && take(/^[-–]/.exec(rest))) bullet = '-';
		else if (!box && take(checkbox.exec(rest))) {
			box = true;
			ticked = (checkbox.exec(rest)?.[0] ?? '').trim();
		} else break;
	}
	const bareDress = inner(line, text, from, to, { ...bare, indent, quote, hash, bullet, checkbox: box });
	const dress = ticked ? { ...bareDress, marker: `${ticked} ${bareDress.marker}`.trim() } : bareDress;
	return html ? { ...dress, bold: dress.bold || html.bold, slanted: dress.slanted || html.slanted } : dress;
}

/** No dress at all. All marks are made from it, so that they are of one shape, which is quicker to look at. */
const bare: Marks = {
	...{
		indent: 0,
		quote: 0,
		hash: 0,
		bullet: '',
		checkbox: false,
		bold: false,
		slanted: false,
		code: false,
		banner: false,
		emoji: false,
	},
	...{ bracket: '', numeral: undefined, stamp: '', marker: '', colon: false, from: 0, to: 0 },
};

/** A star for a bullet right before the first word, and none behind. */
const isUnspacedStar = (rest: string): boolean =>
	rest.startsWith('*') && isLetter(rest.codePointAt(1) ?? 0) && !rest.includes('*', 1);

/** A dash for a bullet right before the first word. */
const isUnspacedDash = (rest: string): boolean => /^[-–]/.test(rest) && isLetter(rest.codePointAt(1) ?? 0);

/** Cheap look ahead: a digit among the first characters, a single letter before a mark, Roman, Chinese or circled numbers. */
const mayCount = /^(?:.[.)]|🔟|\(?[IVXLCivx①-⑳一二三四五六七八九十第]|\D{0,24}\d)/;

/** Bold and number nest both ways, so these are taken off in turns until none is left. */
function inner(line: string, text: string, start: number, stop: number, outer: Marks): Marks {
	let from = start;
	let to = stop;
	let { bold, slanted, code, emoji, numeral, stamp } = bare;
	let bracket: Marks['bracket'] = '';
	let colon = false;
	let banner = false;
	const marker: string[] = [];
	if (from < to && isPlainLetter(text.charCodeAt(from)) && !mayCount.test(text.slice(from, from + 30)))
		return { ...outer, colon: text[to - 1] === ':', from, to };
	for (let step = 0; step < 8; step++) {
		const rest = text.slice(from, to);
		colon ||= rest.endsWith(':');
		const first = rest[0] ?? ' ';
		const sides = !banner && '=-~*_#─━═'.includes(first) ? bannerForm.exec(rest) : null;
		const wrapped = '*_`'.includes(first) ? wrap(rest) : undefined;
		const picture = !emoji && !rest.startsWith('🔟') && mayPicture.test(rest) ? pictograph.exec(rest) : null;
		const pair: (typeof brackets)[number] | undefined = bracket
			? undefined
			: brackets.find(([open, close]) => open === first && encloses(rest, open, close));
		const time = !stamp && mayStamp.test(rest) ? stampForm.exec(rest) : null;
		const number =
			numeral || !mayCount.test(rest) || opensQuote(rest) ? undefined : numeralOf(rest, outer.hash > 0 || bold);
		if (sides) {
			banner = true;
			from += sides[1]?.length ?? 0;
			to -= sides[1]?.length ?? 0;
		} else if (wrapped) {
			from += wrapped.length;
			to -= wrapped.tail;
			bold ||= wrapped.length >= 2;
			slanted ||= wrapped.length !== 2 && rest[0] !== '`';
			code ||= rest[0] === '`';
		} else if (time && (time[1] || time[2] || time[0].length < rest.length)) {
			stamp = time[0].trim();
			marker.push(line.slice(from, from + time[0].length).trim());
			from += time[0].length;
		} else if (picture && picture[0].length < rest.length) {
			emoji = true;
			from += picture[0].length;
		} else if (pair) {
			bracket = pair[0];
			from += 1;
			to -= rest.trimEnd().endsWith(pair[1]) ? 1 : 2;
		} else if (
			number &&
			(number.length < rest.length ||
				number.style === 'word' ||
				outer.hash > 0 ||
				number.style === 'arabic' ||
				number.style === 'roman' ||
				number.style === 'path')
		) {
			numeral = number;
			marker.push(line.slice(from, from + number.length).trim());
			from += number.length;
		} else break;
		from += text.slice(from, to).length - text.slice(from, to).trimStart().length;
		to = from + text.slice(from, to).trimEnd().length;
	}
	return {
		...outer,
		bold,
		slanted,
		code,
		banner,
		emoji,
		bracket,
		numeral,
		stamp,
		colon,
		marker: marker.join(' '),
		from,
		to,
	};
}

/** The same run of rule characters at both ends, with space inside. */
const bannerForm =
	/^((?:={2,}|-{2,}|~{2,}|\*{3,}|_{3,}|#{2,}|[─━═]{2,})\s+)\S.*\s(?:={2,}|-{2,}|~{2,}|\*{3,}|_{3,}|#{2,}|[─━═]{2,})$/;

/** Marks round the whole of a text: `**…**`, `__…__`, `*…*`, `_…_`, back-ticks; a colon may stand behind the closing ones. */
function wrap(rest: string): { length: number; tail: number } | undefined {
	const mark = /^(?:\*{1,3}|_{1,3}|`{1,2})(?=[^\s*_`])|^\*\*(?=\s+[^\s*])/.exec(rest)?.[0];
	if (!mark) return undefined;
	const body = rest.replace(/\s*:$/, '');
	const end = body.endsWith(mark) ? body.length - mark.length : -1;
	if (end <= mark.length || rest.slice(mark.length, end).includes(mark)) return undefined;
	return { length: mark.length, tail: rest.length - end };
}

/** One pair of brackets holds all of the text; a full stop or colon may stand behind. */
function encloses(rest: string, open: string, close: string): boolean {
	const body = rest.replace(/[.:!]$/, '');
	if (!body.endsWith(close)) return false;
	let depth = 0;
	for (let i = 0; i < body.length; i++) {
		if (body[i] === open) depth++;
		else if (body[i] === close && --depth === 0 && i < body.length - 1) return false;
	}
	return depth === 0;
}

function indentOf(line: string): number {
	let columns = 0;
	for (const char of line) {
		if (char === '\t') columns += 4 - (columns % 4);
		else if (char === ' ' || char === '\u00a0') columns++;
		else if (char === '\u3000') columns += 2;
		else if (char !== '\ufeff') break;
	}
	return columns;
}
