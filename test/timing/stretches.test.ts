import { expect, it } from 'vitest';
import { planTalk } from '../../src/timing/plan.ts';
import { stretchesWithoutQuestion } from '../../src/timing/stretches.ts';
import { frozen } from '../frozen.ts';
import { aside, section, speech, talk } from '../talks.ts';

const long = () => speech(`${Array.from({ length: 200 }, () => 'word').join(' ')}.`);
const stretches = (children: Parameters<typeof talk>[0], lang = 'en') => {
	const it = frozen(talk(children, { lang }));
	return stretchesWithoutQuestion(it, planTalk(it), 100).map(({ seconds }) => Math.round(seconds));
};

it('measures from one question, or word of others, to the next', () => {
	expect(stretches([section('A', [long()])])).toEqual([]);
	expect(stretches([long(), section('A', [long(), long()])])).toEqual([165]);
	expect(stretches([long(), speech('Do you?'), long(), long(), speech('懂吗？'), long(), long(), long()])).toEqual([
		109, 163,
	]);
	expect(stretches([long(), aside('(they answer 1m)'), long(), aside('(click)')])).toEqual([]);
	expect(stretches([long(), { ...speech('So.'), marker: 'Q:' }, long()])).toEqual([]);
	expect(stretches([long(), section('Q: why?', [long()])])).toEqual([]);
	expect(stretches([long(), speech('Καλά;'), long()], 'el')).toEqual([]);
	expect(stretches([long(), speech('Well;'), long()])).toEqual([109]);
});

it('knows the first beat, the last, and the one half way', () => {
	const beats = [long(), long(), long()];
	const it = frozen(talk([speech('Well?'), ...beats]));
	const [stretch] = stretchesWithoutQuestion(it, planTalk(it), 100);
	expect([stretch?.from, stretch?.middle, stretch?.to].map((beat) => beats.indexOf(beat as never))).toEqual([0, 1, 2]);
});

it('knows the questions of scripts that write no mark, and says nothing of a text without any', () => {
	const more = (text: string) => [long(), speech(text), long()];
	expect(stretches(more('見えますか。'), 'ja')).toEqual([]);
	expect(stretches(more('ฟังทันไหม'), 'th')).toEqual([]);
	expect(stretches(more('見えます。'), 'ja').length).toBe(1);
	const dictated = () => speech(Array.from({ length: 300 }, () => 'word').join(' '));
	expect(stretches([dictated(), dictated()])).toEqual([]);
});
