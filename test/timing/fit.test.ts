import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/model/talk.ts';
import { plain, runsOf, walk } from '../../src/model/words.ts';
import { fitTalk, optionalParts } from '../../src/timing/fit.ts';
import { planTalk } from '../../src/timing/plan.ts';
import { frozen } from '../frozen.ts';
import { aside, cue, point, run, section, speech, talk } from '../talks.ts';

const words = (n: number) => `${Array.from({ length: n }, () => 'word').join(' ')}.`;
const titles = (nodes: readonly Parameters<typeof runsOf>[0][]) => nodes.map((node) => plain(runsOf(node)));
const fitted = (children: Parameters<typeof talk>[0], seconds: number) => {
	const it = frozen(talk(children));
	return fitTalk(it, planTalk(it), seconds);
};

const parts = () => [
	section('Opening', [speech(words(100))]),
	section('Story (if time)', [speech(words(100))]),
	section('Numbers', [
		speech(words(50)),
		point(`${words(20)} (if time permits)`),
		cue('An aside (optional)', [speech(words(40))]),
	]),
	section('Plan', [speech(words(100))]),
	section('Close', [speech(words(100))]),
];

describe('optionalParts', () => {
	it('finds sections, cues and lines, in words or as a direction, but nothing private and nothing twice', () => {
		const marked = speech('', [run('We met. '), run('(wenn Zeit)', 'aside')]);
		const nested = section('A (if time)', [speech('b (if time)')]);
		const hidden = { ...section('Sources', [speech('c (if time)')]), private: true };
		expect(titles(optionalParts(talk([marked, nested, hidden, aside('if time is short, breathe')])))).toEqual([
			'We met. (wenn Zeit)',
			'A (if time)',
		]);
		expect(optionalParts(talk(parts())).length).toBe(3);
	});
});

describe('fitTalk', () => {
	it('leaves a talk alone that fits', () => {
		const { dropped, toGo, talk: left, before, after } = fitted(parts(), 1000);
		expect({ dropped, toGo }).toEqual({ dropped: [], toGo: [] });
		expect(left.children).toEqual(parts());
		expect(after).toBe(before);
	});

	it('drops the shortest marked part that is enough', () => {
		const whole = fitted(parts(), 1000).before;
		const { dropped, toGo, talk: left, plan } = fitted(parts(), whole - 8);
		expect(titles(dropped)).toEqual(['An aside (optional)']);
		expect(toGo).toEqual([]);
		expect(plan.total.seconds).toBeLessThanOrEqual(whole - 8);
		expect([...walk(left)]).not.toContainEqual(expect.objectContaining({ type: 'cue' }));
	});

	it('drops several when it must, and then names sections, but never the first or last', () => {
		const { dropped, toGo, talk: left, after, plan } = fitted(parts(), 75);
		expect(titles(dropped)).toEqual(['Story (if time)', `${words(20)} (if time permits)`, 'An aside (optional)']);
		expect(titles(toGo)).toEqual(['Plan']);
		expect(titles(left.children as Section[])).toEqual(['Opening', 'Numbers', 'Plan', 'Close']);
		expect(after).toBeLessThanOrEqual(75);
		expect(plan.total.seconds).toBeGreaterThan(75);
		expect(fitted(parts(), 5).after).toBeGreaterThan(5);
		expect(titles(fitted(parts(), 5).toGo)).toEqual(['Numbers', 'Plan']);
	});
});
