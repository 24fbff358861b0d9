import { isCapital, isLetter, isSmall } from '../text/letters.ts';
import { namesPart } from './words/words.ts';

/** How an item is numbered: `1.`, `b)`, `(3)`, `③`, `二、`, `3.1.`, `Slide 4:`. */
type NumeralStyle = 'arabic' | 'path' | 'lower' | 'upper' | 'roman' | 'circled' | 'han' | 'word';

export interface Numeral {
	readonly style: NumeralStyle;
	/** What stands round the number, as a key: `.`, `)`, `()`, `:`, `/`, `-`; for words the word itself, small. */
	readonly form: string;
	readonly value: number;
	/** The last number of a range: 4 in `02-03-04`; else the value again. */
	readonly last: number;
	/** `3.1` is 3, 1; one member for all others. */
	readonly path: readonly number[];
	/** As written, without the mark behind it: `3`, `a`, `3.1`, `第5頁`. */
	readonly raw: string;
	/** Characters it takes with the mark and the space behind it. */
	readonly length: number;
}

interface Form {
	/** On a folded line. Group 1 is the number. */
	readonly pattern: RegExp;
	readonly style: NumeralStyle;
	readonly form: (match: RegExpExecArray) => string;
	/** Whether it is one, by the code point behind the match. */
	readonly before?: (code: number, match: RegExpExecArray) => boolean;
}

/** In this order; the first that fits is it. */
const forms: readonly Form[] = [
	{
		pattern: /^(\d{1,3}(?:\.\d{1,3}){1,4})(?:([.):])(?=\s|$)|(?=\s))\s*/,
		style: 'path',
		form: () => '.',
		before: (code, m) => m[2] !== undefined || isLetter(code),
	},
	{
		pattern: /^(\d{1,3})(?:\s?[&–-]\s?\d{1,3})*\s?([.)、。])(\s+|$|(?=\D))/,
		style: 'arabic',
		form: (m) => m[2] ?? '.',
		before: (code, m) => m[3] !== '' || Number.isNaN(code) || isLetter(code),
	},
	{
		pattern: /^(\d{1,3})(?:[&–-]\d{1,3})*(?:\s*([/|:])\s+|\s+([-–—])\s+)(?=\S)/u,
		style: 'arabic',
		form: (m) => (m[2] ? m[2] : '-'),
	},
	{ pattern: /^\((\d{1,3})\)\s*/, style: 'arabic', form: () => '()' },
	{ pattern: /^([①-⑳])[.、:)]?\s*/u, style: 'circled', form: () => '' },
	{ pattern: /^((?:\d\ufe0f?\u20e3){1,3}|🔟)\s*/u, style: 'circled', form: () => '⃣' },
	{ pattern: /^\(?([一二三四五六七八九十]{1,3})(?:[、.)])\s*/u, style: 'han', form: () => '' },
	{ pattern: /^([IVX]|[IVXLC]{2,6}|[ivx]{1,5})([.):])(?:\s+|$)/, style: 'roman', form: (m) => m[2] ?? '.' },
	{ pattern: /^([IVX]{1,6})$/, style: 'roman', form: () => '.' },
	{ pattern: /^([IVX]{2,6}\s|[IVX]\s\s)\s{0,3}(?=\S)/, style: 'roman', form: () => '.', before: isCapital },
	{ pattern: /^([a-zа-я])([.)])(?=\s+\S)\s+/u, style: 'lower', form: (m) => m[2] ?? '.' },
	{ pattern: /^([A-ZА-Я])([.)])(?=\s+\S)\s+/u, style: 'upper', form: (m) => m[2] ?? '.' },
	{ pattern: /^\(([a-z])\)\s+/, style: 'lower', form: () => '()' },
];

/** Cheap look ahead: a word and a number behind it, with a sign for numbers between at most. */
const mayName = /^\S{3,44}\s?\S{0,3}\s?\d/;

/** `Slide 3:`, `第5頁：`, `0페이지`, `Part 2 —`, `Scene 4`: a word and a number at the start of a line; each with a cheap look ahead. */
const wordForms: readonly (readonly [may: RegExp, form: () => RegExp])[] = [
	[
		mayName,
		() =>
			/^(\p{L}[\p{L}\p{M}]{2,17})\s?(?:#|no\.?\s|n[°º]\s?)?(\d{1,3})(?:\s?[&–-]\s?\d{1,3})?(?:\s*[:.)|/](?![\d:])|\s+[-–—=]+|\s*[–—]|(?=\s*$)|(?=\s+[(["“]))\s*/iu,
	],
	[
		/^第/,
		() =>
			/^第\s?(\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:(\p{L})(?:\s*[:.、)-]|\s|$)|([頁页章节節部回幕課课張张枚]))\s*/u,
	],
	[
		/^\d{1,3}\s?[\u0400-\uffff]/,
		() => /^(\d{1,3})\s?(페이지|장|쪽|枚目|页|頁|ページ|стр|слайд)\p{L}{0,2}\s*[:.)-]?\s*/u,
	],
];

/** A known word for a part, its number and words behind it without a mark between: `Folie 3 Die Brücke`, `สไลด์ที่ 1 หน้าปก`. */
const knownPart = (): RegExp =>
	/^(\p{L}[\p{L}\p{M}]{2,17}?)(?:ที่)?\s?(?:no\.?|nr\.?|№|#)?\s?(\d{1,3})(?:\s*[:.)|/–—-]+\s*|\s+)(?=\S)(?![\d:])/iu;

const hanDigits = '一二三四五六七八九十';

/** The numeral a folded line begins with; `title` allows a number with nothing behind it but words, where a heading mark stands before it. */
export function numeralOf(text: string, title: boolean): Numeral | undefined {
	for (const { pattern, style, form, before } of forms) {
		const match = pattern.exec(text);
		if (
			!match ||
			(before && !before(text.codePointAt(match[0].length) ?? Number.NaN, match)) ||
			(style === 'path' && /^\d{1,3}\.\d{1,3}(?:\s*(?:%|x\b)|\s+\p{Ll})/u.test(text))
		)
			continue;
		const raw = (match[1] ?? '').trim();
		const path = style === 'path' ? raw.split('.').map(Number) : [numberOf(raw, style)];
		const value = path.at(-1) ?? 0;
		return {
			style,
			form: form(match),
			value,
			last: style === 'arabic' ? lastOf(match[0]) : value,
			path,
			raw,
			length: match[0].length,
		};
	}
	const bare = (title ? /^(\d{1,3})(?:\s*:?\s*$|\s+(?=\p{Lu}))/u : /^(\d{1,3})\s*:?\s*$/).exec(text);
	if (bare?.[1])
		return {
			...{ style: 'arabic', form: '#', value: Number(bare[1]), last: Number(bare[1]), path: [Number(bare[1])] },
			...{ raw: bare[1], length: bare[0].length },
		};
	return worded(text);
}

function worded(text: string): Numeral | undefined {
	for (const [index, [may, pattern]] of wordForms.entries()) {
		const match = may.test(text) ? pattern().exec(text) : null;
		if (!match) continue;
		const [word = '', number = ''] = index === 0 ? [match[1], match[2]] : [match[2] ?? match[3], match[1]];
		const value = hanDigits.includes(number[0] ?? ' ') ? hanValue(number) : Number(number);
		const raw = match[0].replace(/[\s:.)|/=–—、-]+$/u, '');
		return { style: 'word', form: word.toLowerCase(), value, last: value, path: [value], raw, length: match[0].length };
	}
	const known = mayName.test(text) ? knownPart().exec(text) : null;
	if (!known || !namesPart(known[1] ?? '') || isSmall(text.codePointAt(known[0].length) ?? 0)) return undefined;
	const value = Number(known[2]);
	const raw = known[0].replace(/[\s:.)|/–—-]+$/u, '');
	return {
		style: 'word',
		form: (known[1] ?? '').toLowerCase(),
		value,
		last: value,
		path: [value],
		raw,
		length: known[0].length,
	};
}

const lastOf = (text: string): number => Number(text.match(/\d+/g)?.at(-1) ?? 0);

function numberOf(raw: string, style: NumeralStyle): number {
	if (style === 'arabic') return Number(raw);
	if (style === 'circled')
		return raw === '🔟' ? 10 : /^\d/.test(raw) ? Number(raw.replace(/\D/g, '')) : raw.charCodeAt(0) - 0x245f;
	if (style === 'han') return hanValue(raw);
	if (style === 'roman') return romanValue(raw.toUpperCase());
	const first = raw.charCodeAt(0) >= 0x400 ? 'а' : 'a';
	return raw.toLowerCase().charCodeAt(0) - first.charCodeAt(0) + 1;
}

/** Up to 99: `十二` is 12, `二十` is 20. */
function hanValue(raw: string): number {
	const ten = raw.indexOf('十');
	const digit = (char: string | undefined) => (char ? hanDigits.indexOf(char) + 1 : 0);
	if (ten < 0) return digit(raw[0]);
	return (ten === 0 ? 1 : digit(raw[0])) * 10 + digit(raw[ten + 1]);
}

function romanValue(raw: string): number {
	const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
	let sum = 0;
	for (let i = 0; i < raw.length; i++) {
		const here = values[raw[i] ?? ''] ?? 0;
		sum += here < (values[raw[i + 1] ?? ''] ?? 0) ? -here : here;
	}
	return sum;
}
