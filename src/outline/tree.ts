import type { Place, Spot } from '../model/place.ts';
import type { Beat, Cue, Inline, Section } from '../model/talk.ts';
import { type HeadingBudget, headingBudget, momentOf } from '../text/budget.ts';
import { inlines } from './inline.ts';
import type { Item } from './item.ts';
import type { Line } from './line.ts';
import type { Depth } from './nest.ts';
import { speakerOf } from './speakers.ts';
import type { Verdict } from './structure.ts';
import type { Lexicon } from './words/words.ts';

type Growing<T> = { -readonly [K in keyof T]: T[K] };
type Open = { depth: number; node: Growing<Section> & { children: (Section | Beat)[] } };

/** What the tree is made of. */
export interface Parts {
	readonly items: readonly Item[];
	readonly verdicts: readonly Verdict[];
	readonly depths: ReadonlyMap<number, Depth>;
	readonly closed: ReadonlySet<number>;
	readonly speakers: ReadonlySet<string>;
	readonly says: Lexicon;
}

const spotAt = (line: Line, offset: number): Spot => ({
	line: line.at.number,
	column: offset - line.at.start + 1,
	offset,
});

/** From the first character of an item that is no white space to the last. */
function placeOf(item: Item): Place {
	const last = item.tail.at(-1) ?? item.line;
	const lead = item.line.at.text.length - item.line.at.text.trimStart().length;
	return {
		start: spotAt(item.line, item.line.at.start + lead),
		end: spotAt(last, last.at.start + last.at.text.trimEnd().length),
	};
}

/** Sections and beats from the items of a note. */
export function grow({ items, verdicts, depths, closed, speakers, says }: Parts): readonly (Section | Beat)[] {
	const root: (Section | Beat)[] = [];
	const sections: Open[] = [];
	const cues: { item: Item; node: Growing<Cue> & { children: Beat[] } }[] = [];
	for (const item of items) {
		const verdict = verdicts[item.index] as Verdict;
		if (verdict.kind === 'section') {
			cues.length = 0;
			const depth = depths.get(item.index) ?? 1;
			while (sections.length && (sections.at(-1)?.depth ?? 0) >= depth) sections.pop();
			const node = {
				...sectionOf(item, depth, verdict, closed.has(item.index), says),
				children: [] as (Section | Beat)[],
			};
			(sections.at(-1)?.node.children ?? root).push(node);
			sections.push({ depth, node });
		} else if (verdict.kind !== 'noise' && verdict.kind !== 'title' && verdict.kind !== 'frontmatter') {
			const beat = beatOf(item, verdict, speakers, says);
			while (cues.length && leaves(item, verdict, (cues.at(-1) as (typeof cues)[number]).item)) cues.pop();
			(cues.at(-1)?.node.children ?? sections.at(-1)?.node.children ?? root).push(beat);
			if (beat.type === 'cue') cues.push({ item, node: beat as Growing<Cue> & { children: Beat[] } });
		} else continue;
		const { end } = placeOf(item);
		for (const { node } of [...sections, ...cues]) node.place = { start: node.place.start, end };
	}
	return root;
}

/** A cue holds what follows, until a cue of its own rank or a line further left than itself in its list. */
function leaves(item: Item, verdict: Verdict, cue: Item): boolean {
	const listed = (other: Item) => other.line.marks.bullet !== '' || other.line.marks.numeral !== undefined;
	if (verdict.kind === 'cue') return !(listed(item) && (item.level > cue.level || !listed(cue)));
	return listed(item) && listed(cue) && item.level < cue.level;
}

function sectionOf(item: Item, depth: Depth, { reading }: Verdict, isPrivate: boolean, says: Lexicon): Section {
	const { marks } = item.line;
	const timed = headingBudget(item.words);
	const stamped = marks.stamp ? headingBudget(`${marks.stamp} x`) : undefined;
	const budget = timed?.seconds ?? stamped?.seconds;
	const clock = clockOf(timed ?? stamped, marks.stamp);
	return {
		...{
			type: 'section',
			depth,
			number: marks.numeral?.raw ?? '',
			label: inlines(timed?.rest ?? item.words, says),
		},
		...(budget === undefined ? {} : { budget }),
		...(clock && { clock }),
		...{ private: isPrivate, children: [], place: placeOf(item), reading },
	};
}

/** What a heading shows of a clock: the span in it, or the moment before it. */
function clockOf({ start, end }: Partial<HeadingBudget> = {}, stamp: string): Section['clock'] {
	if (start !== undefined && end !== undefined) return { start, end };
	const moment = stamp === '' ? undefined : momentOf(stamp);
	return moment === undefined ? undefined : { start: moment };
}

function beatOf(item: Item, { kind, reading }: Verdict, speakers: ReadonlySet<string>, says: Lexicon): Beat {
	const base = { marker: markerOf(item), apart: item.line.gap, place: placeOf(item), reading };
	if (kind === 'cue') return { type: 'cue', ...base, label: runsOf(item, says), children: [] };
	if (kind === 'point') return { type: 'point', ...base, children: runsOf(item, says) };
	if (kind === 'aside') return { type: 'aside', ...base, children: runsOf(item, says) };
	const named = speakerOf(item, speakers);
	if (!named) return { type: 'speech', ...base, children: runsOf(item, says) };
	return {
		type: 'speech',
		...base,
		speaker: named.name,
		children: dressed(item, inlines(item.words.slice(named.length), says)),
	};
}

const markerOf = ({ line: { marks } }: Item): string => marks.marker;

const runsOf = (item: Item, says: Lexicon): readonly Inline[] =>
	dressed(item, inlines(item.line.row ? item.words.replace(/^\s*\||\|\s*$/g, '').trim() : item.words, says));

/** Runs of a line that is bold or slanted as a whole. */
function dressed({ line: { marks } }: Item, runs: readonly Inline[]): readonly Inline[] {
	const type = marks.bold ? 'strong' : marks.slanted ? 'emphasis' : marks.code ? 'code' : 'text';
	return type === 'text' ? runs : runs.map((run) => (run.type === 'text' ? { type, value: run.value } : run));
}
