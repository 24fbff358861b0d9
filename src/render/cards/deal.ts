import type { Beat, Inline, Section, Talk } from '../../model/talk.ts';
import { childrenOf, plain, runsOf } from '../../model/words.ts';
import { crumb } from '../crumb.ts';
import type { Entry, Topic } from './deck.ts';
import { markFigures } from './figures.ts';
import { fold } from './fold.ts';

const text = (value: string): readonly Inline[] => fold([{ type: 'text', value }]);

/** A section that has no card of its own, and the number it would have stood under. */
interface Passed {
	readonly section: Section;
	readonly crumb: string;
}

/** A beat and what it introduces, one under the other; a cue before its beats, each in the note's order. */
function* flatten(beats: readonly Beat[], level: number): Generator<Entry> {
	let previous: Beat | undefined;
	for (const beat of beats) {
		const leads = beat.type === 'cue' && beat.children.length > 0;
		const follows = previous !== undefined && !beat.apart && previous.type === beat.type && beat.type !== 'cue';
		const runs = fold(runsOf(beat));
		const speaker = beat.type === 'speech' ? (beat.speaker ?? '') : '';
		if (runs.length > 0 || beat.marker !== '' || speaker !== '')
			yield {
				kind: beat.type,
				node: beat,
				marker: beat.marker,
				speaker,
				runs,
				figure: 0,
				level,
				opens: level === 0 && !follows,
				leads,
			};
		if (beat.type === 'cue') yield* flatten(beat.children, level + 1);
		previous = beat;
	}
}

/** The titles of the sections that were passed on the way here, as the first lines of the card they lead to. */
const kickers = (passed: readonly Passed[]): readonly Entry[] =>
	passed
		.filter(({ section }) => plain(section.label).trim() !== '')
		.map(({ section, crumb: marker }) => ({
			kind: 'kicker',
			node: section,
			marker,
			speaker: '',
			runs: fold(section.label),
			figure: 0,
			level: 0,
			opens: true,
			leads: true,
		}));

/** Splits children into runs of beats and single sections, in order. */
function* stretches(children: readonly (Section | Beat)[]): Generator<Section | readonly Beat[]> {
	let beats: Beat[] = [];
	for (const child of children) {
		if (child.type !== 'section') beats.push(child);
		else {
			if (beats.length > 0) yield beats;
			beats = [];
			yield child;
		}
	}
	if (beats.length > 0) yield beats;
}

/**
 * Deals a talk into topics, one for each section that has beats of its own or no content at all, in the order of the
 * note. Beats before the first section stand under the talk's title. The title of a section whose only content is its
 * subsections goes with the first of them, so that no word of it is lost.
 */
export function deal(talk: Talk): readonly Topic[] {
	const topics: Topic[] = [];
	let passed: readonly Passed[] = [];
	const add = (node: Section | Talk, number: string, beats: readonly Beat[]) => {
		const label = fold(node.type === 'talk' ? text(node.title) : node.label);
		const named = label.length > 0 || number !== '';
		topics.push({
			crumb: number,
			title: named ? label : text(talk.title),
			named,
			private: node.type === 'section' && node.private,
			entries: [...kickers(passed), ...markFigures([...flatten(beats, 0)])],
			node,
			since: passed[0]?.section ?? (childrenOf(node)[0] === beats[0] ? node : (beats[0] ?? node)),
		});
		passed = [];
	};
	const visit = (node: Section | Talk, number: string) => {
		const children = childrenOf(node);
		if (node.type === 'section') {
			if (children.length === 0) add(node, number, []);
			else if (children[0]?.type === 'section') passed = [...passed, { section: node, crumb: number }];
		}
		for (const stretch of stretches(children))
			if ('type' in stretch) visit(stretch, crumb(number, stretch.number));
			else add(node, number, stretch);
	};
	visit(talk, '');
	return topics.length > 0
		? topics
		: [{ crumb: '', title: text(talk.title), named: true, private: false, entries: [], node: talk, since: talk }];
}
