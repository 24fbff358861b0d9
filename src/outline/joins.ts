import { hasCase } from '../text/script.ts';
import type { Item } from './item.ts';
import { labelIn, quotedIn } from './label.ts';
import type { Line } from './line.ts';
import { shapeOf } from './line.ts';

/** Joins hard-wrapped lines to the line they continue, follows open quotations, and tells framed and underlined lines. */
export function itemsOf(lines: readonly Line[]): readonly Item[] {
	const width = wrapWidth(lines);
	const groups: Line[][] = [];
	const slanted = slantedRests(lines);
	lines.forEach((line, place) => {
		const group = groups.at(-1);
		const before = group?.at(-1);
		if (group?.[0] && before && (slanted.has(place) || continues(line, before, group[0], width))) group.push(line);
		else groups.push([line]);
	});
	const levels = levelsOf(groups.map((group) => group[0] as Line));
	const joined = groups.map((group) => {
		const tail = group.slice(1);
		const line = slantedWhole(group[0] as Line, tail.at(-1));
		const words = tail.length ? [line.words, ...tail.map((next) => next.words)].join(' ') : line.words;
		const folded = tail.length ? [line.folded, ...tail.map((next) => next.folded)].join(' ') : line.folded;
		return { line, tail, words, folded, shape: tail.length ? shapeOf(words, folded) : line.shape };
	});
	const inside = quotations(joined);
	return joined.map(({ line, tail, words, folded, shape }, index) => {
		const inQuote = inside.has(index);
		return {
			index,
			line,
			tail,
			words,
			folded,
			shape,
			inQuote,
			quoted: inQuote || quotedIn(folded, shape),
			label: labelIn(folded),
			framed: isFramed(groups, index),
			level: levels[index] ?? 0,
		};
	});
}

/** `*All of these lines` … `are slanted.*`: the first line is as slanted as if it were the only one. */
const slantedWhole = (line: Line, last: Line | undefined): Line =>
	last && opensSlanted.test(withoutBold(line.at.text)) && closesSlanted.test(withoutBold(last.at.text))
		? { ...line, marks: { ...line.marks, bullet: '', slanted: true } }
		: line;

/** Slanted words go on over no more lines than these. */
const longestSlant = 8;

/** The lines, by their place, in which words go on that an earlier one slanted and a later one closes. */
function slantedRests(lines: readonly Line[]): ReadonlySet<number> {
	const rests = new Set<number>();
	for (let i = 0; i < lines.length; i++) {
		if (!/^\s*\*/.test(lines[i]?.at.text ?? '') || !opensSlanted.test(withoutBold(lines[i]?.at.text ?? ''))) continue;
		for (let j = i + 1; j < lines.length && j <= i + longestSlant; j++) {
			const line = lines[j] as Line;
			const text = withoutBold(line.at.text);
			if (line.gap || line.noise || line.marks.hash) break;
			if (!text.includes('*')) continue;
			if (closesSlanted.test(text)) for (let k = i + 1; k <= j; k++) rests.add(k);
			break;
		}
	}
	return rests;
}

const withoutBold = (text: string): string => text.replaceAll('**', '');

const opensSlanted = /^\s*\*(?!\s)[^*]*$/;

const closesSlanted = /^[^*]*\S\*\s*$/;

/** How many items further on a quotation may close. */
const longestQuotation = 24;

/** The items in the middle of a quotation that an earlier one opened, and that one soon behind closes. */
function quotations(items: readonly { readonly line: Line; readonly folded: string }[]): ReadonlySet<number> {
	const inside = new Set<number>();
	for (let i = 0; i < items.length; i++) {
		const first = items[i];
		if (!first || !quoteOpenAfter(first.folded, false, first.line)) continue;
		const paired = pairs.find(([open]) => first.folded.startsWith(open))?.[0];
		const within: number[] = [];
		/** In a list that what is said announces with a colon. */
		let listed = false;
		for (let j = i + 1; j < items.length && j <= i + longestQuotation; j++) {
			const item = items[j];
			if (!item) break;
			const above = items[j - 1]?.line;
			listed = Boolean(item.line.marks.bullet && (listed || (above?.shape.end === 'colon' && !above.marks.bullet)));
			if (paired && item.line.marks.bracket) continue;
			if (!listed && interruptsQuote(item.line, item.folded, paired)) break;
			within.push(j);
			if (quoteOpenAfter(item.folded, true, item.line, paired)) continue;
			for (const k of within) inside.add(k);
			i = j;
			break;
		}
	}
	return inside;
}

/** Nothing that begins something of its own can be the rest of the line above. */
const begins = ({ marks, noise, row, folded, shape, at }: Line): boolean =>
	Boolean(
		marks.hash || marks.bullet || marks.checkbox || marks.numeral || marks.stamp || marks.emoji || noise || row,
	) ||
	(marks.bold && /^\s*(?:\*\*|__|<)/.test(at.text)) ||
	/^[^\s:]{2,20}:\s/.test(folded) ||
	(shape.end === 'colon' && shape.count <= 9) ||
	Boolean(marks.bracket);

/**
 * The column at which the note is hard-wrapped, or 0 when it is not: many lines without an end mark are followed, without a
 * blank line, by one that begins with a small letter (or has no case), and they are about equally long.
 */
function wrapWidth(lines: readonly Line[]): number {
	const widths: number[] = [];
	let pairs = 0;
	for (let i = 1; i < lines.length; i++) {
		const [above, line] = [lines[i - 1] as Line, lines[i] as Line];
		if (line.gap || begins(line) || above.noise || above.row || line.code) continue;
		pairs++;
		if (above.shape.end !== 'stop' && above.shape.end !== 'colon' && line.shape.small && above.at.text.length >= 40)
			widths.push(above.at.text.trimEnd().length);
	}
	if (widths.length < 3 || widths.length < pairs * 0.25) return 0;
	widths.sort((a, b) => a - b);
	const high = widths[Math.floor(widths.length * 0.9)] ?? 0;
	return high <= 140 ? high : 0;
}

function continues(line: Line, above: Line, root: Line, width: number): boolean {
	if (begins(line) || above.noise || above.row || root.marks.hash || above.marks.bracket) return false;
	if (line.code || above.code) return false;
	if (line.at.container.comment !== above.at.container.comment) return false;
	if (line.marks.quote !== above.marks.quote && !(line.marks.quote === 0 && above.marks.quote > 0)) return false;
	if (line.shape.opens) return false;
	if (above.shape.end === 'colon')
		return width > 0 && above.at.text.trimEnd().length >= width * 0.72 && line.shape.small;
	const long = above.shape.width;
	if (line.gap) return width === 0 && long >= 60 && brokenOff(above) && line.shape.small;
	const small = line.shape.small;
	const hanging = Boolean(root.marks.bullet || root.marks.numeral) && line.marks.indent > root.marks.indent;
	if (width > 0 && above.at.text.trimEnd().length >= width * 0.72)
		return above.shape.end !== 'stop' || small || above.at.text.length >= width * 0.72;
	if (above.shape.end === 'stop' || above.shape.end === 'question') return false;
	if (small && (long >= 30 || hanging || above.shape.end === 'comma')) return !isListLike(line, above, root);
	if (!hasCase(line.folded) && /[，、,]$/.test(above.folded)) return true;
	return above.shape.end === 'comma' && long >= 30 && !/-$/.test(above.folded) && root.marks.bullet && !small
		? hanging
		: false;
}

/** An indented list without bullets looks like wraps: lines of one indent, none ending a sentence. */
const isListLike = (line: Line, above: Line, root: Line): boolean =>
	line.marks.indent === above.marks.indent &&
	line.marks.indent >= 2 &&
	above === root &&
	!root.marks.bullet &&
	!root.marks.numeral &&
	above.shape.width < 60;

/** A line stops in the middle of its sentence. */
const brokenOff = (line: Line): boolean => line.shape.end === 'comma' && /,$/.test(line.folded);

/** An opened quotation ends at a heading, a rule, a bullet or a new quotation; one between a pair of marks only where that begins again. */
const interruptsQuote = ({ marks, noise, row, shape }: Line, folded: string, paired: string | undefined): boolean =>
	Boolean(
		marks.hash ||
			(noise && noise !== 'stray') ||
			row ||
			marks.bracket ||
			marks.bullet ||
			(paired ? folded.startsWith(paired) : shape.opens),
	);

const pairs: readonly (readonly [string, string])[] = [
	['„', '“”'],
	['“', '”'],
	['«', '»'],
	['「', '」'],
	['『', '』'],
];

/** Whether a quotation is still open behind these words; one that began with them or was open before, with marks in a pair or straight ones. */
function quoteOpenAfter(words: string, wasOpen: boolean, line: Line, paired?: string): boolean {
	if (line.noise) return wasOpen && line.noise === 'stray';
	if (!wasOpen && !line.shape.opens) return false;
	for (const [open, close] of pairs) {
		if (
			paired ? paired !== open : !words.includes(open) && !(wasOpen && [...close].some((mark) => words.includes(mark)))
		)
			continue;
		return openPairs(words, open, close, wasOpen && paired ? 1 : 0, paired !== undefined);
	}
	const straight = words.split('"').length - 1;
	if (straight === 0 && !wasOpen) return false;
	return (straight % 2 === 1) !== wasOpen;
}

/** Whether more of the marks open than close; without a pair to look for, whether the last one opens. */
function openPairs(words: string, open: string, close: string, before: number, counted: boolean): boolean {
	if (!counted) return words.lastIndexOf(open) > Math.max(...[...close].map((mark) => words.lastIndexOf(mark)));
	let depth = before;
	for (const mark of words) {
		if (mark === open) depth++;
		else if (close.includes(mark)) depth--;
		if (depth <= 0 && before > 0) return false;
	}
	return depth > 0;
}

/** Between two banners, or with a rule of about its own length beneath. */
function isFramed(groups: readonly (readonly Line[])[], index: number): boolean {
	const line = groups[index]?.[0];
	const below = groups[index + 1]?.[0];
	const above = groups[index - 1]?.[0];
	if (!line || line.noise || groups[index]?.length !== 1 || below?.noise !== 'rule' || below.gap) return false;
	const ruleLength = below.at.text.trim().length;
	if (above?.noise === 'rule' && above.at.text.trim()[0] === below.at.text.trim()[0] && ruleLength >= 8) return true;
	if (line.marks.bullet || line.marks.indent >= 4) return false;
	const text = line.at.text.trim();
	return (
		/^(?:-+|=+|~+|_+)$/.test(below.at.text.trim()) &&
		(ruleLength === 2 ||
			(ruleLength >= 3 && (line.gap || index === 0) && line.shape.count <= 6 && line.shape.end === 'none') ||
			(ruleLength >= 4 && ruleLength >= text.length * 0.6)) &&
		text.length <= 80
	);
}

/** Bullets that word processors set under `•` without indenting them, in columns further right. */
const inner: Readonly<Record<string, number>> = {
	o: 0.3,
	'◦': 0.3,
	'○': 0.3,
	'▪': 0.6,
	'■': 0.6,
	'§': 0.6,
	'\uf0a7': 0.6,
};

/** Depth of each listed line from the indentation of those before it. */
function levelsOf(lines: readonly Line[]): readonly number[] {
	let stack: number[] = [];
	return lines.map((line) => {
		const { bullet, numeral, hash } = line.marks;
		const indent = line.marks.indent + (inner[bullet] ?? 0);
		if (hash) stack = [];
		if (!bullet && !numeral) {
			if (line.gap || line.noise) stack = indent === 0 ? [] : stack;
			return stack.filter((column) => column < indent).length;
		}
		stack = [...stack.filter((column) => column < indent), indent];
		return stack.length - 1;
	});
}
