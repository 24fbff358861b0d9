import { type Block, blockOf, type Line } from './block.ts';
import { breaksOf, cutSense } from './breaks.ts';
import { type Atom, cutterOf, paintable } from './cutter.ts';
import { directionsOf } from './directions.ts';
import type { Ruler } from './ruler.ts';
import { chooseLines, type Piece } from './sense.ts';
import type { Style } from './style.ts';
import type { Tag } from './tag.ts';
import { stretchesOf } from './tongues.ts';

/** Words in one style. */
export interface Span {
	readonly text: string;
	readonly style: Style;
	/** A structure node of its own for these words, a `Span` or `Link` below the paragraph's. */
	readonly tag?: Tag;
	/** BCP 47 tag, where it chooses the shapes of letters (Chinese, Japanese). */
	readonly lang?: string;
}

export interface Measure {
	/** In points; Infinity sets one line. */
	readonly width: number;
	readonly ruler: Ruler;
	/** Direction of the paragraph; its first strong character decides when there is none. */
	readonly direction?: 'ltr' | 'rtl';
	/** BCP 47 tag of spans that have none of their own. */
	readonly lang?: string;
}

/**
 * Sets a paragraph: its spans follow one another as they are, `\n` begins a new line, lines are broken for the voice and never
 * hyphenated. A word wider than the measure is cut where it is full. Nothing is ever left out.
 */
export function setText(spans: readonly Span[], measure: Measure): Block {
	const cleaned = spans.map((span) => {
		const text = clean(span.text);
		return text === span.text ? span : { ...span, text };
	});
	const text = cleaned.map((span) => span.text).join('');
	const { levels, rtl } = directionsOf(text, measure.direction);
	const cutter = cutterOf(text, atomsOf(cleaned, levels, measure), measure.ruler);
	if (mayBeOneLine(text, cleaned, measure.width)) {
		const line = cutter.line(0, text.length);
		// What is nearly as wide is broken all the same: the pieces of a word are not quite as wide together as the word.
		if (line.width <= measure.width * surely || measure.width === Infinity) return blockOf([line], measure.width, rtl);
	}
	const lines: Line[] = [];
	let pieces: (Piece & { readonly end: number })[] = [];
	let lineStart = 0;
	let start = 0;
	for (const next of text ? breaksOf(text) : []) {
		for (const piece of cutter.cut(start, next.at, measure.width)) {
			pieces.push({ ...piece, sense: piece.end === next.at ? next.sense : cutSense });
			start = piece.end;
		}
		if (!next.required && next.at < text.length) continue;
		for (const count of chooseLines(pieces, measure.width)) {
			const end = pieces[count - 1]?.end ?? lineStart;
			lines.push(cutter.line(lineStart, end));
			lineStart = end;
		}
		pieces = [];
	}
	return blockOf(lines, measure.width, rtl);
}

/** A line that takes no more of the measure is one line, however its words could be parted. */
const surely = 0.9;
/** The mean width of a character is more than this, as a share of its size. */
const slim = 0.3;

/** Whether it is worth while to set all of a text as one line and see: it asks for no other, and is not long. */
const mayBeOneLine = (text: string, spans: readonly Span[], width: number): boolean =>
	text !== '' && !text.includes('\n') && text.length * slim * (spans[0]?.style.size ?? 0) <= width;

/** Anything {@link clean} would change. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const unclean = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFEFF\u2028\u2029]| {2}/;

/** Characters that would be painted as boxes or break the page are made into spaces or left out; `\n` stays. */
const clean = (text: string): string => {
	if (!unclean.test(text)) return text.isWellFormed() ? text : text.toWellFormed();
	return (
		text
			.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
			.replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFEFF]/g, '')
			.replace(/[ \t]+/g, ' ')
			.toWellFormed()
	);
};

function atomsOf(spans: readonly Span[], levels: Uint8Array | undefined, { ruler, lang }: Measure): readonly Atom[] {
	const atoms: Atom[] = [];
	let offset = 0;
	for (const span of spans) {
		const end = offset + span.text.length;
		for (let start = offset; start < end; ) {
			const level = levels?.[start] ?? 0;
			let stop = start + 1;
			while (stop < end && (levels?.[stop] ?? 0) === level) stop++;
			if (!levels) stop = end;
			let at = start;
			const spoken = span.lang ?? lang;
			for (const stretch of stretchesOf(paintable(span.text.slice(start - offset, stop - offset)), spoken)) {
				for (const part of ruler.cover(stretch.text, span.style.face, stretch.lang ?? spoken)) {
					const length = (part.missing ?? part.text).length;
					const size = span.style.size * part.scale;
					const { face, text, missing } = part;
					const atom = { start: at, end: at + length, face, size, level, span, lang: stretch.lang };
					atoms.push(missing === undefined ? atom : { ...atom, code: text, missing });
					at += length;
				}
			}
			start = stop;
		}
		offset = end;
	}
	return atoms;
}
