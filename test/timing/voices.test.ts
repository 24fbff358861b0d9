import { expect, it } from 'vitest';
import { plain, runsOf } from '../../src/model/words.ts';
import { voicesOf } from '../../src/timing/voices.ts';
import { frozen } from '../frozen.ts';
import { aside, cue, point, run, section, speech, talk } from '../talks.ts';

const by = (speaker: string, words: string) => ({ ...speech(words), speaker });
const voices = (children: Parameters<typeof talk>[0]) =>
	[...voicesOf(frozen(talk(children)))].map(([beat, name]) => `${name}: ${plain(runsOf(beat))}`);

it('goes on with whoever spoke last in the section', () => {
	expect(voices([section('One', [speech('a'), by('Ana', 'b'), speech('c')]), section('Two', [speech('d')])])).toEqual([
		'Ana: b',
		'Ana: c',
	]);
});

it('begins a section with the one its title names', () => {
	const parts = [
		section('ANA (opening)', [speech('a'), point('b'), by('Ben', 'c')]),
		section('Ana & Ben', [speech('d')]),
	];
	expect(voices([...parts, section('Close', [by('Ana', 'e')])])).toEqual(['Ana: a', 'Ana: b', 'Ben: c', 'Ana: e']);
});

it('knows no names where there are only questions and answers', () => {
	expect(voices([by('Q', 'how?'), by('A', 'so.'), speech('and so.')])).toEqual([]);
	expect(voices([by('Ana', 'a'), { ...speech('how?'), marker: 'Q:' }])).toEqual(['Ana: a']);
});

it('keeps to the title of a section in the sections below it', () => {
	const parts = [
		section('ANA (opening)', [section('Numbers', [speech('a'), by('Ben', 'b')]), section('More', [speech('c')])]),
		section('Close', [speech('d'), by('Ana', 'e')]),
	];
	expect(voices(parts)).toEqual(['Ana: a', 'Ben: b', 'Ana: c', 'Ana: e']);
});

it('takes a rubric for no speaker: in several sections, once in each, behind what is said there', () => {
	const part = (...names: string[]) =>
		section('Part', [speech('a'), ...names.map((name) => by(name, 'b')), speech('c')]);
	expect(voices([part('Key message', 'Transition'), part('Key message', 'Transition')])).toEqual([]);
	expect(voices([part('Ana'), part('Ben')]).length).toBe(4);
	expect(voices([part('Ana', 'Ben', 'Ana'), part('Ana', 'Ben')]).length).toBe(7);
	expect(voices([part('Ana'), part('Ana'), section('Part', [by('Ana', 'b')])]).length).toBe(5);
	expect(voices([part('Ana'), { ...part('Ana'), label: [run('With Ana')] }]).length).toBeGreaterThan(3);
});

it('knows speakers by names on lines above what they say, where they take turns', () => {
	const above = (label: string, ...words: string[]) =>
		cue(
			label,
			words.map((word) => speech(word)),
		);
	const turns = [above('ANA (smiling):', 'a'), above('BEN:', 'b', 'c'), above('ANA:', 'd'), aside('click')];
	expect(voices([section('One', turns), section('Two', [above('BEN:', 'e')])])).toEqual([
		...['ANA: ANA (smiling):', 'ANA: a', 'BEN: BEN:', 'BEN: b', 'BEN: c', 'ANA: ANA:', 'ANA: d', 'ANA: click'],
		...['BEN: BEN:', 'BEN: e'],
	]);
	const cues = ['Example:', 'Transition:'].map((label) => above(label, 'a'));
	expect(voices([section('One', cues), section('Two', cues)])).toEqual([]);
	expect(
		voices([section('One', [cue('List:', [point('a')]), above('Say:', 'b'), cue('List:', [point('c')])])]),
	).toEqual([]);
});
