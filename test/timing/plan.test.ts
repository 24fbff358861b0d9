import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section, Talk } from '../../src/model/talk.ts';
import { childrenOf, walk } from '../../src/model/words.ts';
import { planTalk } from '../../src/timing/plan.ts';
import { frozen } from '../frozen.ts';
import { aside, cue, point, run, section, speech, talk } from '../talks.ts';

const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ');

/** One syllable and four letters at pace 1. */
const word = 0.11 + 4 * 0.04;
const [stop, breath, blank] = [0.46, 0.18, 0.75];
const total = (children: Talk['children'], given: Partial<Talk> = {}, options = {}) =>
	planTalk(frozen(talk(children, given)), options).total;

describe('planTalk', () => {
	it('counts speech as it stands, and neither cues, titles, asides nor private sections', () => {
		const it = talk([
			section('Opening of the meeting', [
				cue('Say thanks to everybody here', [speech(words(75))]),
				aside(words(40)),
				speech(`${words(15)}.`),
			]),
			{ ...section('Checklist', [speech(words(100))]), private: true },
		]);
		const plan = planTalk(frozen(it));
		const [opening, checklist] = it.children as Section[];
		expect(plan.pace).toBe(150);
		expect(plan.total.seconds).toBeCloseTo(90 * word + stop + breath);
		expect(plan.of(opening as Section).seconds).toBeCloseTo(plan.total.seconds);
		expect(plan.of(checklist as Section)).toMatchObject({ seconds: 0, start: plan.total.end, end: plan.total.end });
	});

	it('says a point as the phrase somebody would make of it', () => {
		expect(total([point(words(4))]).seconds).toBeCloseTo(4 * word * 1.5 + stop);
		expect(total([point(words(16))]).seconds).toBeCloseTo(16 * word * 1.25 + stop);
		expect(total([point(`${words(4)}.`)]).seconds).toBeCloseTo(4 * word + stop);
		expect(total([point('(click)')]).seconds).toBeGreaterThan(0);
		expect(total([point('')]).seconds).toBe(0);
	});

	it('breathes at a paragraph, between sections, and where a line ends without a mark', () => {
		const one = speech('word.');
		const apart = { ...speech('word.'), apart: true };
		const said = 2 * (word + stop);
		expect(total([one, speech('word.')]).seconds).toBeCloseTo(said);
		expect(total([one, apart]).seconds).toBeCloseTo(said + blank);
		expect(total([apart, one]).seconds).toBeCloseTo(said);
		expect(total([speech('word'), one]).seconds).toBeCloseTo(said - stop + breath);
		const sections = [section('A', [apart]), section('B', [apart])];
		expect(total(sections).seconds).toBeCloseTo(said + 2 * blank);
		const nested = section('A', [
			{ ...section('B', [apart]), depth: 2 },
			{ ...section('C', [apart]), depth: 2 },
		]);
		expect(total([nested as Section]).seconds).toBeCloseTo(said + blank);
	});

	it('lets an option go before the header, the header before what was measured, and that before the model', () => {
		const children = [speech(`${words(100)}.`)];
		const plain = total(children).seconds;
		const header = { header: { private: [], pace: 75 } };
		expect(total(children, header).seconds).toBeCloseTo(plain * 2);
		expect(total(children, header, { pace: 300, measured: 3 }).seconds).toBeCloseTo(plain / 2);
		expect(total(children, header, { measured: 3 }).seconds).toBeCloseTo(plain * 2);
		expect(total(children, {}, { measured: 0.8 }).seconds).toBeCloseTo(plain / 0.8);
		expect(total(children, {}, { pace: 'normal' }).seconds).toBeCloseTo(plain);
		expect(total(children, {}, { pace: 'slow' }).seconds).toBeCloseTo(plain / 0.85);
		expect(total(children, {}, { pace: 'fast' }).seconds).toBeCloseTo(plain / 1.15);
		for (const pace of [0, -1, Number.NaN]) {
			expect(() => total(children, {}, { pace })).toThrow(RangeError);
			expect(() => total(children, {}, { measured: pace })).toThrow(RangeError);
		}
	});

	it('lays a pace in words a minute over what is ordinary in the language', () => {
		const german = talk([speech('Guten Tag.')], { lang: 'de' });
		expect(planTalk(german)).toMatchObject({ pace: 135, unit: 'words', source: 'default' });
		expect(planTalk(german, { pace: 135 }).total.seconds).toBeCloseTo(planTalk(german).total.seconds);
		const mandarin = talk([speech('你好。')], { lang: 'zh-CN' });
		expect(planTalk(mandarin)).toMatchObject({ pace: 270, unit: 'characters' });
	});

	it('prints a range that narrows as the speaker is known, and keeps fixed silences out of it', () => {
		const children = [speech('word.'), aside('(pause 10s)')];
		const said = word + stop;
		expect(total(children)).toMatchObject({
			low: expect.closeTo(10 + said * 0.79),
			high: expect.closeTo(10 + said * 1.21),
		});
		expect(total(children, {}, { pace: 'fast' }).high).toBeCloseTo(10 + (said / 1.15) * 1.21);
		expect(total(children, {}, { pace: 150 }).high).toBeCloseTo(10 + said * 1.13);
		expect(total(children, {}, { measured: 1 }).low).toBeCloseTo(10 + said * 0.87);
	});

	it('gives the silence that directions ask for, in a line or on one of their own', () => {
		expect(total([speech('', [run('One.'), run('(pause 5s)', 'aside'), run(' Two.')])]).seconds).toBeCloseTo(
			total([speech('One. Two.')]).seconds + 5,
		);
		expect(total([aside('(pause)')]).seconds).toBe(2);
		expect(total([aside('Pause the video at 3:10')]).seconds).toBe(0);
		expect(total([{ ...section('Sources', [aside('(pause)')]), private: true }]).seconds).toBe(0);
	});

	it('counts the time of others apart', () => {
		expect(total([aside('(they answer 2m)'), speech('word.')])).toMatchObject({
			seconds: expect.closeTo(120 + word + stop),
			others: 120,
		});
		const asked = { ...speech('word word?'), marker: 'Q:' };
		const plan = planTalk(talk([asked, speech('word.'), { ...speech('word.'), speaker: 'A' }]));
		expect(plan.total.others).toBeCloseTo(2 * word + stop);
		expect(plan.of(asked).others).toBe(plan.of(asked).seconds);
		expect(plan.speakers).toEqual([
			{ seconds: expect.closeTo(2 * (word + stop)), share: expect.closeTo(1.46 / (1.46 + 1)), pace: 150 },
		]);
		expect(planTalk(talk([{ ...speech('word word?'), speaker: 'Q' }])).speakers).toEqual([]);
		expect(total([speech('Q: word?')]).others).toBeGreaterThan(0);
		const title = section('Q: word word?', [speech('word.')]);
		for (const heading of [title, cue('Q: word word?', [speech('word.')])])
			expect(total([heading])).toMatchObject({
				others: expect.closeTo(2 * word + stop),
				seconds: expect.closeTo(3 * word + 2 * stop),
			});
		expect(total([{ ...title, private: true }]).seconds).toBe(0);
	});

	it('gives each speaker their total, share and pace', () => {
		const ana = (text: string) => ({ ...speech(text), speaker: 'Ana' });
		const ben = { ...speech('word.'), speaker: 'Ben' };
		const children = [speech('word.'), ana('word word.'), ben, speech('word.'), ana('word.')];
		const plan = planTalk(talk(children));
		expect(plan.speakers.map(({ name }) => name)).toEqual([undefined, 'Ana', 'Ben']);
		expect(plan.speakers[1]?.seconds).toBeCloseTo(3 * word + 2 * stop);
		expect(plan.speakers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
		const slow = planTalk(talk(children), { paces: { ANA: 75 } });
		expect(slow.speakers.map(({ pace }) => pace)).toEqual([150, 75, 150]);
		expect(planTalk(talk(children), { factors: { ana: 0.5 } }).speakers[1]?.pace).toBe(75);
		expect(slow.speakers[1]?.seconds).toBeCloseTo(2 * (plan.speakers[1]?.seconds ?? 0));
		expect(slow.speakers[2]).toMatchObject({ seconds: plan.speakers[2]?.seconds });
	});

	it('does not say the mark of what may be dropped', () => {
		expect(total([speech('word. (if time)')]).seconds).toBeCloseTo(word + stop);
	});

	it('counts Chinese and Japanese by the character, and a line break there as a breath', () => {
		expect(total([speech('谢谢大家。')], { lang: 'zh' }).seconds).toBeCloseTo(4 * 0.22 + stop);
		expect(total([speech('谢谢'), speech('大家')], { lang: 'zh' }).seconds).toBeCloseTo(4 * 0.22 + breath);
		expect(total([speech('皆さん')], { lang: 'ja' }).seconds).toBeCloseTo(0.3 + 2 * 0.17);
		expect(total([speech('안녕')], { lang: 'ko' }).seconds).toBeCloseTo(0.4);
	});

	it('takes the time of each section from a rehearsal', () => {
		const it = talk([
			section('Opening', [speech(`${words(30)}.`), aside('(pause 5s)')]),
			section('Close', [speech(`${words(10)}.`)]),
		]);
		const [opening, close] = it.children as Section[];
		const model = planTalk(it);
		const plan = planTalk(it, {
			rehearsal: {
				sections: [
					{ title: 'opening!', seconds: 25 },
					{ title: 'Gone', seconds: 9 },
				],
			},
		});
		expect(plan.source).toBe('rehearsed');
		expect(plan.of(opening as Section).seconds).toBeCloseTo(25);
		const factor = (model.of(opening as Section).seconds - 5) / 20;
		expect(plan.of(close as Section).seconds).toBeCloseTo(model.of(close as Section).seconds / factor);
		expect(plan.total.high - plan.total.seconds).toBeCloseTo((plan.total.seconds - 5) * 0.1);
		expect(planTalk(it, { rehearsal: { sections: [{ title: 'Opening', seconds: 4 }] } }).source).toBe('default');
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
