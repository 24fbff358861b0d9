import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/model/words.ts';
import { deal } from '../../../src/render/cards/deal.ts';
import { crumb } from '../../../src/render/crumb.ts';
import { leadingFigure } from '../../../src/render/figures.ts';
import { aside, cue, point, section, speech, talk } from './make.ts';

const outline = (...children: Parameters<typeof talk>[1]) =>
	deal(talk('The harbour', children)).map(
		(topic) =>
			`${topic.crumb}|${plain(topic.title)}|${topic.entries.map((entry) => `${entry.kind[0]}${entry.level}${plain(entry.runs)}`).join(',')}`,
	);

describe('deal', () => {
	it('starts a card with each section and names a subsection by its parent', () => {
		expect(
			outline(
				section('1', 'Tides', [speech('High.'), section('a', 'Spring', [speech('Higher.')], { depth: 2 })]),
				section('2', 'Boats', [cue('Count', [point('Nine')])]),
			),
		).toEqual(['1|Tides|s0High.', '1a|Spring|s0Higher.', '2|Boats|c0Count,p1Nine']);
	});

	it('sends a title that has only subsections along with the first of them', () => {
		expect(
			outline(
				section('5', 'Work', [
					section('', 'Inner', [section('b', 'Nets', [point('Mend')], { depth: 3 })], { depth: 2 }),
					section('c', 'Ropes', [point('Coil')], { depth: 2 }),
				]),
			),
		).toEqual(['5b|Nets|k0Work,k0Inner,p0Mend', '5c|Ropes|p0Coil']);
	});

	it('keeps an empty section, and words before, between and behind sections, in their order', () => {
		expect(
			outline(speech('Hello.'), section('', 'Questions'), section('2', 'End', [section('1', 'Last'), speech('Bye.')])),
		).toEqual(['|The harbour|s0Hello.', '|Questions|', '2.1|Last|k0End', '2|End|s0Bye.']);
	});

	it('heads a talk without sections, and a section without a name, with the title of the talk', () => {
		expect(outline(speech('Only this.'))).toEqual(['|The harbour|s0Only this.']);
		expect(outline(section('', '', [speech('Slide.')]))).toEqual(['|The harbour|s0Slide.']);
		expect(outline()).toEqual(['|The harbour|']);
	});

	it('opens a thought with each cue, each paragraph and each change of kind, not with each line', () => {
		const [topic] = deal(
			talk('T', [
				speech('One'),
				speech('two'),
				speech('New', { apart: true }),
				aside('breathe'),
				cue('C', [speech('x')]),
			]),
		);
		expect(topic?.entries.map((entry) => entry.opens)).toEqual([true, false, true, true, true, false]);
	});

	it('marks figures only where two lead points of one list', () => {
		const [topic] = deal(
			talk('T', [point('75% of berths'), point('20-30% of the fuel'), point('And the crew'), point('3 boats')]),
		);
		expect(topic?.entries.map((entry) => entry.figure)).toEqual([3, 6, 0, 0]);
	});
});

describe('a crumb', () => {
	it.each([
		['', '3', '3'],
		['3', 'a', '3a'],
		['3', '3.1', '3.1'],
		['2', '1', '2.1'],
		['3a', '1', '3a.1'],
		['4', '', '4'],
		['1', '12', '1.12'],
		['II', 'A', 'II.A'],
		['PART 1', 'Example 2', 'Example 2'],
		['2', 'ii', '2ii'],
	])('of %j and %j is %j', (parent, number, expected) => expect(crumb(parent, number)).toBe(expected));
});

describe('a leading figure', () => {
	it.each([
		['75% of launches', '75%'],
		['20-30% of our traffic', '20-30%'],
		['20 – 30 % of it', '20 – 30 %'],
		['40 hours on call', '40 hours'],
		['$4.5M in the first year', '$4.5M'],
		['1,200 people came', '1,200 people'],
		['10 of us', '10'],
		['3x faster', '3x'],
		['14:30 Coffee', '14:30'],
		['−5 °C at night', '−5 °C'],
		['12 Millionen Menschen', '12 Millionen'],
		['€40 a month', '€40'],
		['7 minutes 40 from the bell', '7 minutes 40'],
		['1 h 20 min of tape', '1 h 20 min'],
		['15 000 € pour les filets', '15 000 €'],
		['5-star rooms', ''],
		['2nd place', '2nd'],
		['90%', ''],
		['Half of it', ''],
		['1. First', ''],
	])('of %j is %j', (text, expected) => expect(text.slice(0, leadingFigure(text))).toBe(expected));
});
