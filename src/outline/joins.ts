import { hasCase } from '../text/script.ts';
import type { Item } from './item.ts';
import { labelIn, quotedIn } from './label.ts';
import type { Line } from './line.ts';
import { shapeOf } from './line.ts';
import { quotations } from './quotations.ts';
import { slantedRests, slantedWhole } from './slants.ts';

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
