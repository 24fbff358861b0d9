import type { Line, Run } from './block.ts';
import { visualOrder } from './directions.ts';
import { cutAt, endsHyphenated, softHyphen } from './hyphens.ts';
import type { Ruler } from './ruler.ts';
import type { Span } from './set.ts';

/** A stretch of a paragraph in one style, one face and one direction. */
export interface Atom {
	readonly start: number;
	readonly end: number;
	readonly face: string;
	readonly size: number;
	/** Embedding level; odd ones run from right to left. */
	readonly level: number;
	readonly span: Span;
	/** BCP 47 tag, where its words are in another language than those around. */
	readonly lang: string | undefined;
	/** The character no face has, and the code set in its stead. */
	readonly missing?: string;
	readonly code?: string;
}

/** A part of a word or a whole one, with the white space behind it. */
interface Cut {
	/** Offset behind it. */
	readonly end: number;
	/** Width with and without the white space. */
	readonly full: number;
	readonly ink: number;
}

/** A paragraph in memory, measured and cut into lines by offsets of its text. */
export interface Cutter {
	/** The parts of a stretch that fit the measure: one when it is narrow enough. */
	cut(from: number, to: number, measure: number): readonly Cut[];
	/** The finished line of a stretch. */
	line(from: number, to: number): Line;
}

/** Painted and measured alike: white space of every kind as a plain space, for few fonts have the others. */
export const paintable = (text: string): string => text.replace(/[\n\u00A0\u2000-\u200A\u202F\u205F]/g, ' ');

/** White space of any kind, by its UTF-16 unit. */
const isSpace = (unit: number): boolean =>
	unit === 0x20 ||
	unit === 0x0a ||
	unit === 0xa0 ||
	(unit >= 0x2000 && unit <= 0x200a) ||
	unit === 0x202f ||
	unit === 0x205f ||
	unit === 0x3000;

/** No word is shaped in one piece beyond this: 40,000 letters in a row take half a minute and three gigabytes. */
const longestWord = 60;

/** Where a word may be cut at need, up to the longest that is shaped at once: between characters as a reader sees them. */
function stopsOf(text: string, from: number, to: number): readonly number[] {
	const stretch = text.slice(from, Math.min(to, from + longestWord + 1));
	const stops = [...new Intl.Segmenter().segment(stretch)].map(({ index }) => from + index).slice(1);
	if (stops.length > 0) return to - from <= longestWord ? [...stops, to] : stops;
	// One character with dozens of marks: cut it anywhere but within a surrogate pair.
	const end = Math.min(to, from + longestWord);
	return [/[\uDC00-\uDFFF]/.test(text[end] ?? '') ? end + 1 : end];
}

/** Cuts and measures one paragraph; `atoms` follow one another without a gap and cover all of `text`. */
export function cutterOf(text: string, atoms: readonly Atom[], ruler: Ruler): Cutter {
	const words = (atom: Atom, from: number, to: number): string =>
		atom.code ?? paintable(text.slice(Math.max(from, atom.start), Math.min(to, atom.end)));

	const within = (from: number, to: number): readonly Atom[] => {
		if (atoms.length === 1) return atoms;
		let low = 0;
		let high = atoms.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((atoms[middle]?.end ?? 0) <= from) low = middle + 1;
			else high = middle;
		}
		let end = low;
		while (end < atoms.length && (atoms[end]?.start ?? 0) < to) end++;
		return atoms.slice(low, end);
	};

	const measured = (atom: Atom, written: string): number =>
		ruler.width(written, atom.face, atom.size, atom.level % 2 === 1);

	const width = (from: number, to: number): number =>
		within(from, to).reduce((sum, atom) => sum + measured(atom, words(atom, from, to)), 0);

	const inkEnd = (from: number, to: number): number => {
		let end = to;
		while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
		return end;
	};

	const whole = (from: number, to: number): Cut => {
		const end = inkEnd(from, to);
		const ink = width(from, end);
		return { end: to, ink, full: end < to ? ink + width(end, to) : ink };
	};

	/** A character in several pieces, the codes of a letter and its marks that no font has, is parted at need. */
	const slimmest = (from: number, to: number, room: number): number => {
		const [first] = within(from, to);
		return first && first.end < to && width(from, to) > room ? first.end : to;
	};

	const cut = (from: number, to: number, measure: number): readonly Cut[] => {
		const cuts: Cut[] = [];
		let start = from;
		let rest = whole(start, Math.min(to, start + longestWord));
		while (to - start > longestWord || rest.ink > measure) {
			const stops = stopsOf(text, start, to);
			const [atom] = within(start, to);
			const room = measure - (atom ? measured(atom, softHyphen) : 0);
			let low = 0;
			let high = stops.length - 1;
			while (low < high) {
				const middle = (low + high + 1) >> 1;
				if (width(start, stops[middle] ?? to) <= room) low = middle;
				else high = middle - 1;
			}
			const stop = low === 0 ? slimmest(start, stops[0] ?? to, room) : cutAt(text, start, to, stops, low);
			cuts.push(whole(start, stop));
			start = stop;
			if (start >= to) return cuts;
			rest = whole(start, Math.min(to, start + longestWord));
		}
		cuts.push(rest);
		return cuts;
	};

	const line = (from: number, to: number): Line => {
		const end = inkEnd(from, to);
		const parts = within(from, Math.max(end, from + 1)).map((atom) => ({
			atom,
			level: atom.level,
			// The hyphen an author left to choice is painted where it is chosen, and there by itself.
			written: end > from ? words(atom, from, text[end - 1] === softHyphen ? end - 1 : end) : '',
			left: 0,
			wide: 0,
		}));
		if (end === to && endsHyphenated(text, end)) {
			const last = parts.at(-1);
			if (last) parts.push({ ...last, written: softHyphen });
		}
		let x = 0;
		for (const part of visualOrder(parts)) {
			part.left = x;
			part.wide = measured(part.atom, part.written);
			x += part.wide;
		}
		const lastWritten = parts.findLast((part) => part.written);
		const runs: Run[] = [];
		let [height, capital] = [0, 0];
		for (const part of parts) {
			const { span, missing, face, size, level, lang } = part.atom;
			const { style } = span;
			height = Math.max(height, style.leading);
			capital = Math.max(capital, style.size * ruler.capHeight(style.face));
			if (!part.written) continue;
			const rtl = level % 2 === 1;
			// The space a line ends with is painted, or copied words would run together.
			const space = part === lastWritten && end < to && to < text.length && !rtl ? ' ' : '';
			const run: Run = {
				text: part.written + space,
				face,
				size,
				ink: style.ink,
				rtl,
				x: part.left,
				width: part.wide,
			};
			// Most have none of these, and there are many of them: without they take half the memory.
			if (!span.tag && !lang && missing === undefined) runs.push(run);
			else
				runs.push({
					...run,
					...(span.tag && { tag: span.tag }),
					...(lang && { lang }),
					...(missing !== undefined && { missing }),
				});
		}
		return { runs, width: x, height, rise: (height + capital) / 2 };
	};

	return { cut, line };
}
