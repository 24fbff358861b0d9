import type { Place } from '../model/place.ts';
import type { Beat, Section, Talk } from '../model/talk.ts';
import { childrenOf, walk } from '../model/words.ts';
import { headingPlace, nameOf } from './headings.ts';
import type { LintLine } from './lines.ts';

/** One stretch of a talk with something in it to be said or spoken from. */
export interface Part {
	/** What it is called in a sentence. */
	readonly name: string;
	/** Of its heading, or of what stands before the first one. */
	readonly place: Place;
	/** How many of its lines are written out, and how many are to speak from. */
	readonly speech: number;
	readonly points: number;
}

/** The parts a talk falls into, in order: what stands before its first heading, and its sections of the first level. */
export function partsOf(talk: Talk, lines: readonly LintLine[]): readonly Part[] {
	const children = core(talk);
	const start = children.findIndex(({ type }) => type === 'section');
	const before = start < 0 ? children : children.slice(0, start);
	const sections = children.flatMap((child) => (child.type === 'section' && !child.private ? [child] : []));
	const [first, last] = [before[0], before.at(-1)];
	const parts = sections.map((section) => part([section], nameOf(section), headingPlace(section, lines)));
	const lead = first && last ? [part(before, 'the beginning', { start: first.place.start, end: last.place.end })] : [];
	return [...lead, ...parts].filter(({ speech, points }) => speech + points > 0);
}

/** A section that holds everything is the title of it. */
function core(node: Talk | Section): readonly (Section | Beat)[] {
	const [only, another] = childrenOf(node);
	return only?.type === 'section' && another === undefined ? core(only) : childrenOf(node);
}

function part(nodes: readonly (Section | Beat)[], name: string, place: Place): Part {
	let [speech, points] = [0, 0];
	for (const node of nodes)
		for (const { type } of walk(node)) {
			if (type === 'speech') speech++;
			else if (type === 'point') points++;
		}
	return { name, place, speech, points };
}

/** Whether a talk says its words in full: at least so large a share of its parts, and of their lines. */
export function writtenOut(parts: readonly Part[], habit: number): boolean {
	const [speech, all] = parts.reduce(
		([said, sum], { speech, points }) => [said + speech, sum + speech + points],
		[0, 0],
	);
	const full = parts.filter((one) => one.speech > 0).length;
	return full >= fewest && full >= habit * parts.length && speech >= habit * all;
}

/** Fewer parts with words in full than this show no habit. */
const fewest = 3;
