import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Talk } from '../../../src/model/talk.ts';
import { plain } from '../../../src/model/words.ts';
import { keeperFor } from '../../../src/render/handout/carries.ts';
import { compose, type Setter } from '../../../src/render/handout/compose.ts';
import { cutsOf } from '../../../src/render/handout/cuts.ts';
import { entriesOf } from '../../../src/render/handout/entries.ts';
import { firstThatFits, handoutSteps, ladderOf } from '../../../src/render/handout/ladder.ts';
import { publicTalk } from '../../../src/render/handout/public.ts';
import { wordingOf } from '../../../src/render/handout/wording.ts';
import { planTalk } from '../../../src/timing/plan.ts';
import { cue, point, section, speech, talk } from './make.ts';

const entries = (given: Talk) => entriesOf(publicTalk(given, planTalk(given)), keeperFor('en'));

/** Every word is a line of its own, whatever the setting. */
const oneWordALine: Setter = ({ entry, wording }) => {
	const words = entry.kind === 'heading' ? plain(entry.label) : `${plain(wording.label)} ${plain(wording.text)}`;
	return (words.match(/\S+/g) ?? []).map(() => ({
		height: 1,
		gap: 0,
		turn: 0.06,
		ruled: false,
		missing: false,
		paint: () => [],
	}));
};
const page = { pages: 1, steps: handoutSteps, columns: 2 } as const;
const texts = (given: Talk, height: number) =>
	compose(entries(given), oneWordALine, () => height, page).shown.map(({ wording }) => plain(wording.text));

describe('composing', () => {
	const long = 'This one goes on for so many words that it, well, goes on.';
	const given = talk([
		{ ...speech(`Hello there. ${long}`), apart: true },
		{ ...speech('Good evening. In 1990. Short one.'), apart: true },
	]);

	it('leaves everything where there is room', () => {
		expect(texts(given, 40)).toEqual([`Hello there. ${long}`, 'Good evening. In 1990. Short one.']);
	});

	it('gives back a short phrase where a long one had to go as well', () => {
		expect(texts(given, 5)).toEqual(['Hello there.', 'Good evening. In 1990. Short one.']);
	});

	it('keeps what must be kept as long as there is room for it, and the few words around its figure longest', () => {
		expect(texts(given, 1).join(' ')).toBe('In 1990.');
		const far = talk([point('The old crane in the back of the yard has stood there since 1990 without a day of rest')]);
		expect(texts(far, 5)).toEqual(['…stood there since 1990 without a …']);
	});

	it('lets go of what must be kept only where a page is too small for it, requests first, and tells which', () => {
		const asked = talk([section('Money', [point('In 1990.'), point('Will you help us, please?'), point('In 1991.')])]);
		const { lost, pages, shown } = compose(entries(asked), oneWordALine, () => 2, page);
		expect(lost.map(({ words }) => words)).toEqual(['Will you help us, please?', 'In 1991.']);
		expect(pages).toBe(1);
		expect(shown.map(({ entry, wording }) => (entry.kind === 'heading' ? 'Money' : plain(wording.text)))).toEqual([
			'Money',
			'In 1990.',
		]);
	});

	it('never lets go of a title: it takes further pages instead', () => {
		const titles = talk(Array.from({ length: 9 }, (_, index) => section(`Part${index}`, [])));
		expect(compose(entries(titles), oneWordALine, () => 2, page)).toMatchObject({ pages: 3, lost: [] });
	});

	it('takes the last items of a section before the first, and labels last of all', () => {
		const cues = ['Oars', 'Boats', 'Sails'].map((label) => cue(label, [speech(`${label} is said here.`)]));
		const shown = compose(entries(talk([section('All', cues)])), oneWordALine, () => 5, page).shown;
		expect(shown.map(({ wording }) => `${plain(wording.label)}|${plain(wording.text)}`)).toEqual([
			'|',
			'Oars|Oars is said here.',
			'Boats|',
			'Sails|',
		]);
	});

	it('looks for the first rung that fits by halving', () => {
		const items = Array.from({ length: 200 }, () => ({ ...speech('It held. It did.'), apart: true }));
		const { rungs } = ladderOf(cutsOf(entries(talk(items))), handoutSteps, 2);
		fc.assert(
			fc.property(fc.nat(rungs.length - 1), (wanted) => {
				let asked = 0;
				const rung = firstThatFits(rungs, (one) => {
					asked++;
					return rungs.indexOf(one) >= wanted;
				});
				expect(rung).toBe(rungs[wanted]);
				expect(asked).toBeLessThan(12);
			}),
		);
		expect(firstThatFits(rungs, () => false)).toBeUndefined();
	});
});

describe('the wording of an item', () => {
	const worded = (text: string, to: 'clauses' | 'nothing', ...phrases: number[]) => {
		const [item] = entries(talk([point(text)]));
		if (item?.kind !== 'item') throw new Error('an item is expected');
		const wording = wordingOf(
			item,
			phrases.map((phrase) => ({ entry: 0, phrase, to })),
		);
		return wording && plain(wording.text);
	};

	it.each([
		['We waited for the crane all day, and it came at 18:30, which was late for us.', '…and it came at 18:30 …'],
		['It came in March, as nobody had hoped, for 300 euros a day.', 'It came in March … for 300 euros a day.'],
		['While the new crane was waiting, the old one did its work.', '…the old one did its work.'],
		['The old crane did all the work, while the new one waited.', 'The old crane did all the work …'],
		['“The old crane did all the work, while the new one waited.”', '“The old crane did all the work …”'],
	])('%s', (text, expected) => {
		expect(worded(text, 'clauses', 0)).toBe(expected);
	});

	it('has one gap where one sentence breaks off and the next begins late', () => {
		const text =
			'The old crane did all the work, while the new one waited. When the wind was gone, the new one worked.';
		expect(worded(text, 'clauses', 0, 1)).toBe('The old crane did all the work … the new one worked.');
	});

	it('has one gap, too, where that falls between two lines of a paragraph', () => {
		const lines = [
			speech('The crane that came in March did all the work, while we waited'),
			speech('and the old one, with nobody near it, stood there for 40 days.'),
		];
		const [item] = entries(talk([{ ...lines[0], apart: true } as (typeof lines)[0], lines[1] as (typeof lines)[0]]));
		if (item?.kind !== 'item') throw new Error('an item is expected');
		const wording = wordingOf(
			item,
			[0, 1].map((phrase) => ({ entry: 0, phrase, to: 'figures' })),
		);
		expect(plain(wording?.text ?? [])).toBe('The crane that came in March did all … stood there for 40 days.');
	});

	it('has none where a whole sentence is left out', () => {
		expect(worded('It held. It rained. We left.', 'nothing', 1)).toBe('It held. We left.');
		expect(worded('It held.', 'nothing', 0)).toBeUndefined();
	});
});
