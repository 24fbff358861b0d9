import type { NoteLine } from '../note/note.ts';
import { fold } from '../text/fold.ts';
import { hasAlphanumeric, isAlphanumeric, isLetter, isSignOrSpace, isSmall } from '../text/letters.ts';
import { closesQuote, endsSentence, opensQuote } from '../text/marks.ts';
import { columns, startsSmall, wordCount } from '../text/script.ts';
import { codeLines } from './code.ts';
import { decoded } from './html.ts';
import type { Marks } from './marks.ts';
import { marksOf } from './marks.ts';

/** What the words of a line, or of several joined, look like from outside. */
export interface Shape {
	readonly width: number;
	readonly count: number;
	readonly end: 'stop' | 'question' | 'colon' | 'comma' | 'none';
	readonly opens: boolean;
	readonly closes: boolean;
	/** The first letter has case and is small. */
	readonly small: boolean;
}

/** One non-blank line of the body: its dress and its words. */
export interface Line {
	/** Place among the non-blank lines of the body, from 0. */
	readonly index: number;
	readonly at: NoteLine;
	/** A blank line stands before it. */
	readonly gap: boolean;
	readonly marks: Marks;
	/** The words without their dress, as written and folded. */
	readonly words: string;
	readonly folded: string;
	readonly shape: Shape;
	/** Nothing to read: the name of what it is (`rule`, `fence`, `ruler`, `wrapper`, `stray`), else empty. */
	readonly noise: string;
	/** A row of a table. */
	readonly row: boolean;
	/** In a fence that holds code, not speech. */
	readonly code: boolean;
}

export function shapeOf(words: string, folded = fold(words)): Shape {
	const whole = folded.trimEnd();
	const bare = /[)\]]$/.test(whole) ? whole.replace(/(?<=\S)\s*[([][^()[\]]{1,24}[)\]]$/, '') : whole;
	return {
		width: columns(whole),
		count: wordCount(whole),
		end: endOf(bare),
		opens: opensQuote(bare.replace(/^[*_]{1,3}/, '')),
		closes: closesQuote(whole),
		small: startsSmall(whole),
	};
}

/** Endings of polite speech, Korean, Japanese and Thai: they end a sentence where no mark does. */
const endsPolitely =
	/(?:니다|세요|[어아여]요|예요|에요|네요|군요|죠|까요|です|ます|ました|ません|でした|でしょう|ましょう|ください|(?:です|ます|ました)[ねよ]|ครับ|ค่ะ|นะคะ)$/;

/** How words end; no letter and no number is an end mark, save in polite speech. */
function endOf(bare: string): Shape['end'] {
	const last = bare.charCodeAt(bare.length - 1) || 0;
	if (last > 0x0e00 && endsPolitely.test(bare)) return 'stop';
	if (isAlphanumeric(last)) return 'none';
	if (/[?？؟]["”’»」)*_]*$/.test(bare)) return 'question';
	if (/(?::|\s(?:[-=]>|[→➜⇒]|--|[–—]))[*_]*$/.test(bare)) return 'colon';
	if (endsSentence.test(bare) && !/^\D{0,80}(?<!\d)\d{1,2}\.\s?\d{1,2}\.$/.test(bare)) return 'stop';
	return /[,;、，-]$/.test(bare) ? 'comma' : 'none';
}

/** So many lines begin with hashes right before a word: then one hash is a heading, too, and no tag. */
const fewestTight = 3;

/** One to six hashes right before a word, and none behind: two are tags. */
function isTight(text: string): boolean {
	const hashes = /^\s{0,3}#{1,6}/.exec(text)?.[0].length ?? 0;
	return hashes > 0 && isLetter(text.codePointAt(hashes) ?? 0) && !text.includes('#', hashes);
}

/** All non-blank lines of a note behind its header. */
export function bodyLines(lines: readonly NoteLine[]): readonly Line[] {
	const found: Line[] = [];
	const code = codeLines(lines);
	const tight = lines.filter(({ text }) => isTight(text)).length >= fewestTight;
	let gap = false;
	for (const at of lines) {
		if (at.header) continue;
		if (at.blank) {
			gap = true;
			continue;
		}
		found.push(lineOf(at, found.length, gap, code.has(at.number), tight));
		gap = false;
	}
	return found;
}

function lineOf(at: NoteLine, index: number, gap: boolean, code: boolean, tight: boolean): Line {
	const shown = at.container.comment ? at.text.replace(/<!--|-->|%%/g, (mark) => ' '.repeat(mark.length)) : at.text;
	const text = code || !shown.includes('\\') ? shown : shown.replace(/\\(?=[!"#$%&'()+,\-./:;<=>?@[\]^{|}])/g, '');
	const marks = marksOf(text, tight);
	const words = decoded(text.slice(marks.from, marks.to));
	const folded = fold(words);
	const shape = shapeOf(words, folded);
	return {
		index,
		at,
		gap,
		marks,
		words,
		folded,
		shape: marks.colon && shape.end === 'none' ? { ...shape, end: 'colon' } : shape,
		noise: code ? '' : noiseOf(at, text, words, folded, marks),
		row: /[|｜]/.test(text) && isRow(text),
		code,
	};
}

const isRow = (text: string): boolean =>
	/^\s*\|.*\|\s*$/.test(fold(text)) || (/^\s*\|/.test(text) && text.indexOf('|', text.indexOf('|') + 1) > 0);

const wrappers =
	/^\s*(?:<\/?(?:p|div|br|hr|center|details|section|article|span|b|i|em|strong|u|ul|ol|li|font|table|tr|td|th|tbody|thead|style|a|img|figure|summary|sub|sup|small|blockquote|body|html|head|main)\b[^<>]*>\s*)+$/i;

/** A fence with more behind it than the name of a language and its options: the author's words, on a stray fence. */
const saysMore =
	/(?<![`~])(?:`{3,}(?!`)|~{3,}(?!~))(?!\s*(?:$|[\w+#-]+\s*$|[\w+#-]*\s*\{[^{}]*\}\s*$|[\w+#-]*\s+\w+=))/;

/** Of a table: dashes with bars or crosses between, or bars alone. */
const isRuler = (plain: string): boolean =>
	(/^[|:+\s-]{3,}$/.test(plain) && /[|+]/.test(plain) && plain.includes('-')) || /^[|\s]+$/.test(plain);

/** A letter, a number or a picture is in it. */
const isSaid = (text: string): boolean => hasAlphanumeric(text) || /\p{Extended_Pictographic}/u.test(text);

/** Why a line holds nothing to read; empty when it does. */
function noiseOf(at: NoteLine, text: string, words: string, folded: string, marks: Marks): string {
	if (at.container.block === 'fence' && !saysMore.test(text)) return 'fence';
	const plain = fold(text).trim();
	if (/^[|:+-]/.test(plain) && isRuler(plain)) return 'ruler';
	if (marks.hash > 0 && /^#{1,6}$/.test(plain)) return '';
	if (!isSaid(plain) || !isSaid(words + marks.marker)) return plain.length > 2 ? 'rule' : 'stray';
	if (plain.startsWith('<') && wrappers.test(text)) return 'wrapper';
	if (
		marks.hash === 0 &&
		marks.stamp === '' &&
		marks.numeral?.style !== 'word' &&
		marks.numeral?.form !== '#' &&
		marks.numeral?.style !== 'roman' &&
		words.trim() === ''
	)
		return 'stray';
	if (marks.hash === 0 && /^[(\d]/.test(plain) && /^\(?(?:\d{1,3}\.)+\d{0,3}\.?\)?$/.test(plain)) return 'stray';
	if ((plain[1] === plain[0] || plain[2] === plain[0]) && /^(\S)\1{3,}$/u.test(plain)) return 'rule';
	if (folded.length === 1 && !marks.numeral && (isSmall(folded.charCodeAt(0)) || isSignOrSpace(folded.charCodeAt(0))))
		return 'stray';
	return '';
}
