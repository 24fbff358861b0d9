import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section, Talk } from '../../src/model/talk.ts';
import { childrenOf, walk } from '../../src/model/words.ts';
import { planTalk } from '../../src/timing/plan.ts';
import { frozen } from '../frozen.ts';
import { aside, cue, point, run, section, speech, talk } from '../talks.ts';

const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ');

describe('planTalk', () => {
	it('counts speech and points by their words, and nothing else', () => {
		const it = talk([
			section('Opening', [
				cue('Say thanks to everybody here', [speech(words(75))]),
				aside(words(40)),
				point(words(15)),
			]),
			{ ...section('Checklist', [speech(words(100))]), private: true },
		]);
		const plan = planTalk(frozen(it));
		expect(plan.pace).toBe(150);
		expect(plan.total).toEqual({ seconds: 36, start: 0, end: 36 });
		const [opening, checklist] = it.children as Section[];
		expect(plan.of(opening as Section).seconds).toBe(36);
		expect(plan.of(checklist as Section)).toEqual({ seconds: 0, start: 36, end: 36 });
	});

	it('lets an option go before the header, and the header before the normal pace', () => {
		const slow = talk([speech(words(100))], { header: { private: [], pace: 100 } });
		expect(planTalk(slow).total.seconds).toBe(60);
		expect(planTalk(slow, { pace: 200 }).total.seconds).toBe(30);
		expect(planTalk(slow, { pace: 'normal' }).total.seconds).toBe(40);
		expect(planTalk(slow, { pace: 'slow' }).total.seconds).toBeGreaterThan(40);
		expect(planTalk(slow, { pace: 'fast' }).total.seconds).toBeLessThan(40);
		expect(() => planTalk(slow, { pace: 0 })).toThrow(RangeError);
		expect(() => planTalk(slow, { pace: Number.NaN })).toThrow(RangeError);
	});

	it('gives the silence that directions ask for, in a line or on one of their own', () => {
		const plan = (beats: Talk['children']) => planTalk(talk(beats)).total.seconds;
		expect(plan([speech('', [run('One.'), run('(pause 5s)', 'aside'), run(' Two.')])])).toBeCloseTo(5.8);
		expect(plan([aside('(pause)')])).toBe(2);
		expect(plan([aside('Pause the video at 3:10')])).toBe(0);
		expect(plan([{ ...section('Sources', [aside('(pause)')]), private: true }])).toBe(0);
	});

	it('takes longer over Chinese and Japanese than over nothing, and follows the pace there', () => {
		const zh = talk([speech('谢谢大家今天来到这里。')], { lang: 'zh' });
		expect(planTalk(zh).total.seconds).toBeCloseTo(60 * (10 / 270));
		expect(planTalk(zh, { pace: 75 }).total.seconds).toBeCloseTo(120 * (10 / 270));
		const ja = talk([speech('皆さん')], { lang: 'ja' });
		expect(planTalk(ja).total.seconds).toBeCloseTo(60 * (1 / 175 + 2 / 310));
	});

	it('carries the budgets the author set', () => {
		const opening = { ...section('Opening', [speech('Hello.')]), budget: 120 };
		const it = talk([opening], { header: { private: [], duration: 900 } });
		expect(planTalk(it).total.budget).toBe(900);
		expect(planTalk(it).of(opening).budget).toBe(120);
	});

	it('refuses a node of another talk', () => {
		expect(() => planTalk(talk([])).of(speech('Hello.'))).toThrow(RangeError);
	});

	it('lets another model count', () => {
		const plan = planTalk(talk([speech('a b')]), { model: (pace, lang) => (text) => pace + lang.length + text.length });
		expect(plan.total.seconds).toBe(150 + 2 + 3);
	});

	it('puts every node after the one before it, and sums', () => {
		const text = fc.constantFrom('Hello there.', '谢谢', '', '(pause)', '12 %', 'ครับ');
		const beat = fc.oneof(
			text.map((t) => speech(t)),
			text.map(point),
			text.map(aside),
		);
		const cues = fc.tuple(text, fc.array(beat, { maxLength: 3 })).map(([label, beats]) => cue(label, beats));
		const sections = fc
			.tuple(fc.array(fc.oneof(beat, cues), { maxLength: 4 }), fc.boolean())
			.map(([beats, hidden]) => ({ ...section('S', beats), private: hidden }));
		fc.assert(
			fc.property(fc.array(fc.oneof(beat, cues, sections)), (children) => {
				const it = talk(children);
				const plan = planTalk(frozen(it));
				for (const node of walk(it)) {
					const { seconds, start, end } = plan.of(node);
					expect(end - start).toBe(seconds);
					expect(seconds).toBeGreaterThanOrEqual(0);
					let at = start;
					for (const child of childrenOf(node)) {
						expect(plan.of(child).start).toBe(at);
						at = plan.of(child).end;
					}
					if (childrenOf(node).length > 0) expect(at).toBe(end);
				}
			}),
		);
	});
});
