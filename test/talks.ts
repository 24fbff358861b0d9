/** Talks made by hand, for the rooms above the reader. Their places say nothing; tests of places read a real note. */
import type { Place } from '../src/model/place.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Aside, Beat, Cue, Inline, Point, Section, Speech, Talk } from '../src/model/talk.ts';

const spot = { line: 1, column: 1, offset: 0 };
const place: Place = { start: spot, end: spot };
const reading: Reading = { by: 'hand', why: 'made by hand', confidence: 1 };
const beat = { marker: '', apart: false, place, reading };

export const run = (value: string, type: Inline['type'] = 'text'): Inline => ({ type, value });

export const speech = (words: string, children: readonly Inline[] = [run(words)]): Speech => ({
	type: 'speech',
	...beat,
	children,
});

export const point = (words: string): Point => ({ type: 'point', ...beat, children: [run(words)] });

export const aside = (words: string): Aside => ({ type: 'aside', ...beat, children: [run(words)] });

export const cue = (label: string, children: readonly Beat[]): Cue => ({
	type: 'cue',
	...beat,
	label: [run(label)],
	children,
});

export const section = (title: string, children: Section['children']): Section => ({
	type: 'section',
	depth: 1,
	number: '',
	label: [run(title)],
	private: false,
	children,
	place,
	reading,
});

export const talk = (children: Talk['children'], rest: Partial<Talk> = {}): Talk => ({
	type: 'talk',
	title: 'A talk',
	lang: 'en',
	header: { private: [] },
	children,
	ledger: [],
	place,
	...rest,
});
