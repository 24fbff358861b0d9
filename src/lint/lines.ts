import type { Edit } from '../model/finding.ts';
import type { Place, Spot } from '../model/place.ts';
import type { Kind } from '../model/reading.ts';
import type { Talk } from '../model/talk.ts';
import type { Note } from '../note/note.ts';

/** A line of the note as the rules see it. */
export interface LintLine {
	/** Counted from 1. */
	readonly number: number;
	/** UTF-16 offset in the note of its first character. */
	readonly start: number;
	readonly text: string;
	/** Nothing for a blank line. */
	readonly kind?: Kind;
	/** Goes on with the words of the line above. */
	readonly continues: boolean;
}

/** The lines of a note with the kinds the talk's ledger gives them. */
export function lintLines(note: Pick<Note, 'lines'>, talk: Talk): readonly LintLine[] {
	const ledger = new Map(talk.ledger.map((entry) => [entry.line, entry]));
	return note.lines.map(({ number, start, text }) => {
		const entry = ledger.get(number);
		return entry
			? { number, start, text, continues: entry.continues === true, kind: entry.kind }
			: { number, start, text, continues: false };
	});
}

/** The spot at an offset of a line, which is at most just behind its last character. */
const spotIn = (line: LintLine, index: number): Spot => ({
	line: line.number,
	column: index + 1,
	offset: line.start + index,
});

/** A stretch of one line, from one index in its text up to another. */
export const placeIn = (line: LintLine, from: number, to: number): Place => ({
	start: spotIn(line, from),
	end: spotIn(line, to),
});

/**
 * The edit that takes a line out. Blank lines around it become one; where it stood between words, a blank line stays, for
 * without it they would run into each other.
 */
export function removal(lines: readonly LintLine[], index: number, textLength: number): Edit {
	const at = (place: number) => lines[place]?.start ?? textLength;
	const blank = (place: number) => lines[place]?.kind === undefined;
	const [start, end] = [at(index), at(index + 1)];
	if (!blank(index - 1) && !blank(index + 1)) return { start, end: start + (lines[index]?.text.length ?? 0), text: '' };
	if (!blank(index - 1) || !blank(index + 1)) return { start, end, text: '' };
	const last = lines.slice(index + 1).every((_, place) => blank(index + 1 + place));
	return last
		? { start: at(Math.max(0, index - 1)), end: textLength, text: '' }
		: { start, end: at(index + 2), text: '' };
}

/** Lines that belong together, with a way back to the file. */
export interface Block {
	/** Of its first line. */
	readonly kind: Kind;
	readonly lines: readonly LintLine[];
	/** The words of all its lines, joined by line feeds. */
	readonly text: string;
	/** The stretch of the file from one index in `text` up to another. */
	place(from: number, to: number): Place;
}

/** What was written as one: a line with the lines wrapped from it. Blank lines and the header are left out. */
export const blocksOf = (lines: readonly LintLine[]): readonly Block[] => group(lines, (line) => line.continues);

/** Paragraphs as Markdown has them: lines right under one another, but for those that begin an item or a heading. */
export const paragraphsOf = (lines: readonly LintLine[]): readonly Block[] =>
	group(lines, (line, above) => line.number === above.number + 1 && !begins.test(line.text));

const begins = /^\s*(?:[•●◦▪‣⁃·○■–*+-]\s|[#>|]|\(?(?:\d{1,3}|[A-Za-z])[.)]\s)/u;

function group(lines: readonly LintLine[], joins: (line: LintLine, above: LintLine) => boolean): readonly Block[] {
	const groups: { kind: Kind; lines: LintLine[] }[] = [];
	for (const line of lines) {
		if (line.kind === undefined || line.kind === 'frontmatter') continue;
		const last = groups.at(-1)?.lines;
		const above = last?.at(-1);
		if (last && above && joins(line, above)) last.push(line);
		else groups.push({ kind: line.kind, lines: [line] });
	}
	return groups.map(({ kind, lines }) => ({
		...{ kind, lines, place: placer(lines) },
		text: lines.map((line) => line.text).join('\n'),
	}));
}

function placer(lines: readonly LintLine[]): Block['place'] {
	let length = 0;
	const starts = lines.map(({ text }) => {
		length += text.length + 1;
		return length - text.length - 1;
	});
	const spot = (index: number): Spot => {
		let [low, high] = [0, lines.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= index) low = middle;
			else high = middle - 1;
		}
		return spotIn(lines[low] as LintLine, index - (starts[low] ?? 0));
	};
	return (from, to) => ({ start: spot(from), end: spot(to) });
}
