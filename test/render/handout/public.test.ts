import { describe, expect, it } from 'vitest';
import type { Speech, Talk } from '../../../src/model/talk.ts';
import { type PublicTalk, publicTalk } from '../../../src/render/handout/public.ts';
import { planTalk } from '../../../src/timing/plan.ts';
import { frozen } from '../../frozen.ts';
import { aside, cue, numbered, point, runs, section, speech, talk } from './make.ts';

const open = (given: Talk): PublicTalk => publicTalk(frozen(given), planTalk(given));
const withPrivate = (terms: readonly string[], children: Talk['children'], rest: Partial<Talk> = {}) =>
	open(talk(children, { header: { private: terms }, ...rest }));
/** The words of a talk, without places and readings. */
const said = (given: PublicTalk) =>
	JSON.stringify(given.children, (key, value) => (key === 'place' ? undefined : value));

describe('the talk that may be handed out', () => {
	it('has no asides, not even those within a line', () => {
		const line = speech('', runs('We start ', { type: 'aside', value: '(smile)' }, 'at nine.'));
		const words = said(open(talk([section('Opening', [aside('breathe'), line])])));
		expect(words).not.toMatch(/breathe|smile/);
		expect(words).toContain('We start at nine.');
	});

	it('has no private sections, nor anything below them', () => {
		const words = said(
			open(
				talk([
					{ ...section('Checklist', [point('bring the keys'), section('Sources', [point('ledger')])]), private: true },
					section('Welcome', [speech('Good evening.')]),
				]),
			),
		);
		expect(words).not.toMatch(/Checklist|keys|Sources|ledger/);
		expect(words).toContain('Welcome');
	});

	it('has no cue that introduces nothing but asides', () => {
		expect(said(open(talk([cue('If they shout', [aside('count the chairs')]), cue('Thank them', [])])))).toMatch(
			/^(?!.*If they shout).*Thank them/,
		);
	});

	it('loses the sentence that names a private term, and no other', () => {
		const given = withPrivate(['Nadja'], [speech('Costs fell. Nadja told me so. We go on.')]);
		expect(said(given)).not.toMatch(/Nadja|told/);
		expect(said(given)).toMatch(/Costs fell\. .*We go on\./);
		expect(given.withheld).toBe(1);
	});

	it('finds a term that looks like the end of a sentence, or lies across styles', () => {
		const words = said(
			withPrivate(
				['St. Olav Clinic', 'Heron'],
				[
					speech('We left the St. Olav Clinic early.'),
					speech('', runs('The He', { type: 'strong', value: 'ron' }, ' plan is out.')),
				],
			),
		);
		expect(words).toBe('[]');
	});

	it('loses what lies between brackets or quotation marks as a whole', () => {
		const words = said(withPrivate(['Nadja'], [point('She said “Wait. Nadja knows.” Then it rained.')]));
		expect(words).not.toMatch(/Wait|knows/);
		expect(words).toContain('Then it rained.');
	});

	it('puts … for the term in titles, speakers and fields of the header', () => {
		const line: Speech = { ...speech('Good evening.'), speaker: 'Nadja' };
		const given = withPrivate(['nadja'], [numbered('3', 'Working with Nadja', [line])], {
			title: 'Nadja’s review',
			header: { private: ['nadja'], speaker: 'Nadja', audience: 'The board and Nadja', date: '2025-01-02' },
		});
		expect(given.title).toBe('… review');
		expect(given.audience).toBe('The board and …');
		expect('speaker' in given).toBe(false);
		expect(given.date).toBe('2025-01-02');
		expect(said(given)).toContain('Working with …');
		expect(JSON.stringify(given)).not.toMatch(/nadja/i);
	});

	it('has of the title line beside the title neither remarks nor names', () => {
		const headline = runs('Nadja’s review ', { type: 'aside', value: '(not in front of Karin)' }, 'of spring');
		const given = withPrivate(['Nadja'], [speech('Good evening.')], { title: 'Spring', headline });
		expect(given.headline).toBe('… review of spring');
		expect('headline' in withPrivate([], [], { title: 'Spring', headline: runs('Spring', headline[1] ?? '') })).toBe(
			false,
		);
	});

	it('gives up a cue that names the term, alone or with the words behind it, and keeps the lines', () => {
		const words = said(
			withPrivate(
				['Nadja', 'Anna Berg'],
				[cue('Thank Nadja', [speech('Thank you.')]), cue('Greet Anna', [speech('Berg hotel is booked.')])],
			),
		);
		expect(words).not.toMatch(/Thank Nadja|Greet Anna/);
		expect(words).toContain('Thank you.');
		expect(words).toContain('Berg hotel');
	});
});
