import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Talk } from '../../../src/model/talk.ts';
import { aloud, plain, runsOf, walk } from '../../../src/model/words.ts';
import { monospace, sheets } from '../../../src/page/page.ts';
import { keeperFor } from '../../../src/render/handout/carries.ts';
import { entriesOf } from '../../../src/render/handout/entries.ts';
import { handoutSteps } from '../../../src/render/handout/ladder.ts';
import { layOut } from '../../../src/render/handout/paper.ts';
import { publicTalk } from '../../../src/render/handout/public.ts';
import { handoutStyles } from '../../../src/render/handout/styles.ts';
import { formatClock } from '../../../src/text/duration.ts';
import { plain as plainTheme } from '../../../src/theme/theme.ts';
import { planTalk } from '../../../src/timing/plan.ts';
import { frozen } from '../../frozen.ts';
import { aside, cue, longTalk, numbered, point, runs, section, speech, talk } from './make.ts';

const condense = (given: Talk, pages = 1, rtl = false) => {
	const entries = entriesOf(publicTalk(frozen(given), planTalk(given)), keeperFor(given.lang));
	return layOut({
		entries,
		head: { title: given.title, meta: [] },
		foot: '',
		clock: ({ start }) => formatClock(start),
		styles: handoutStyles(plainTheme),
		steps: handoutSteps,
		rtl,
		sheet: sheets.a4,
		ruler: monospace(0.52),
		pages,
	});
};
const lines = (given: Talk, pages?: number) =>
	condense(given, pages).composition.shown.map(({ entry, wording }) =>
		entry.kind === 'heading'
			? `# ${entry.number} ${plain(entry.label)}`
			: `${'  '.repeat(entry.level)}${plain(wording.label)} | ${plain(wording.text)}`,
	);
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
/** What may be handed out of a talk, in order. */
const authored = (given: Talk) =>
	[...walk(given)].flatMap((node) =>
		node.type === 'talk' || node.type === 'aside' ? [] : wordsOf(aloud(runsOf(node))),
	);

describe('items', () => {
	it('put the words of a cue behind it, several sayings in one paragraph', () => {
		expect(lines(talk([cue('Thank them', [speech('“Thank you.”'), speech('“I mean it.”')])]))).toEqual([
			'Thank them | “Thank you.” “I mean it.”',
		]);
	});

	it('put a list below its cue', () => {
		expect(lines(talk([cue('What we have', [point('boats'), point('oars')])]))).toEqual([
			'What we have | ',
			'   | boats',
			'   | oars',
		]);
	});

	it('take who speaks, bold words or a figure at the beginning for a label', () => {
		const bold = { ...point(''), children: runs({ type: 'strong', value: 'Boats' }, ' are dear') };
		const said = { ...speech('Good evening.'), speaker: 'Ines' };
		const asked = { ...speech('Who pays?'), marker: 'Q:' };
		expect(lines(talk([bold, said, asked, point('40 % of the oars broke')]))).toEqual([
			'Boats | are dear',
			'Ines | Good evening.',
			'Q: | Who pays?',
			'40 % | of the oars broke',
		]);
	});

	it('number subsections behind their sections', () => {
		const given = talk([numbered('3', 'Boats', [numbered('a', 'Oars', [point('ash')], 2), section('Sails', [])])]);
		expect(lines(given)).toEqual(['# 3 Boats', '# 3a Oars', ' | ash', '#  Sails']);
	});

	it('join the lines of one paragraph of speech', () => {
		const first = { ...speech('We begin'), apart: true };
		expect(lines(talk([first, speech('in the dark.'), { ...speech('Then light.'), apart: true }]))).toEqual([
			' | We begin in the dark.',
			' | Then light.',
		]);
	});
});

describe('condensing', () => {
	it('leaves a short talk whole', () => {
		const { composition } = condense(talk([section('One', [speech('All of it. Every word.')])]));
		expect(composition.share).toBe(1);
		expect(composition.pages).toBe(1);
	});

	it('makes one page of many, with every title and every figure', () => {
		const given = longTalk();
		const { composition } = condense(given);
		expect(composition.pages).toBe(1);
		expect(composition.share).toBeGreaterThan(0.3);
		expect(composition.share).toBeLessThan(1);
		const text = lines(given).join('\n');
		for (const [, figures] of authored(given).join(' ').matchAll(/(\d+)/g)) expect(text).toContain(figures);
		for (let index = 1; index <= 14; index++)
			expect(text).toContain(`# ${index} What the harbour did in month ${index}`);
	});

	it('keeps every request whole', () => {
		const request = 'Before the autumn, while the water is still warm, will you pay for the second crane?';
		const given = longTalk(14);
		const asking = {
			...given,
			children: [...given.children, section('Ask', [speech(`It is late. ${request} It rains.`)])],
		};
		expect(lines(asking).join('\n')).toContain(request);
	});

	it('leaves out less where more pages are allowed', () => {
		expect(condense(longTalk(10)).composition.share).toBeLessThan(1);
		expect(condense(longTalk(10), 2).composition).toMatchObject({ share: 1, pages: 2 });
	});

	it('never sets words below 8 points', () => {
		for (const sections of [3, 14, 30]) {
			const { pages } = condense(longTalk(sections));
			const sizes = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.size] : [])));
			expect(Math.min(...sizes.filter((size) => size !== 7.6))).toBeGreaterThanOrEqual(7.49);
		}
	});

	it('takes more pages only where titles alone do, and leaves none of them out', () => {
		const given = talk(Array.from({ length: 160 }, (_, index) => numbered(String(index + 1), `Month ${index}`, [])));
		expect(condense(given).composition.pages).toBeGreaterThan(1);
		expect(lines(given).filter((line) => line.startsWith('#'))).toHaveLength(160);
		expect(condense(longTalk(40)).composition.pages).toBe(1);
	});

	it('puts all ink within the margins', () => {
		for (const sections of [1, 14, 30])
			for (const { items, width, height } of condense(longTalk(sections)).pages)
				for (const item of items) {
					if (item.kind !== 'text') continue;
					expect(item.x).toBeGreaterThan(50);
					expect(item.x + item.width).toBeLessThan(width - 50 + 0.1);
					expect(item.y).toBeLessThan(height - 42);
				}
	});

	it('sets a word wider than its column and a title of a thousand words', () => {
		const given = talk([section('w'.repeat(400), [point('x'.repeat(900))])], { title: 'word '.repeat(1000) });
		const { pages } = condense(given);
		for (const { items, height } of pages)
			for (const item of items) if (item.kind === 'text') expect(item.y).toBeLessThan(height - 42);
	});

	it('is mirrored from right to left, clocks and columns alike', () => {
		const [left, right] = [false, true].map((rtl) => condense(longTalk(12), 1, rtl).pages[0]?.items ?? []);
		const spot = (items: typeof left, text: string) =>
			items?.flatMap((item) => (item.kind === 'text' && item.text.trim() === text ? [item] : []))[0];
		for (const text of ['1', '0:00', '12']) {
			const [here, there] = [spot(left, text), spot(right, text)];
			expect(sheets.a4.width - (there?.x ?? 0) - (there?.width ?? 0)).toBeCloseTo(here?.x ?? 0);
		}
	});

	it('lays out a talk without a word', () => {
		expect(condense(talk([])).pages).toHaveLength(1);
	});

	it('marks what is cut within a sentence, and only there', () => {
		const long =
			'The harbour that our grandparents built is older than the town, and the town has forgotten it, which is a pity for both of them.';
		const given = talk(Array.from({ length: 60 }, () => ({ ...point(long), apart: true })));
		const cut = lines(given).filter((line) => line.includes('…'));
		expect(cut.length).toBeGreaterThan(0);
		expect(cut[0]).toBe(' | The harbour that our grandparents built is older than the town …');
	});

	it('hands out the author’s words in the author’s order and no others', () => {
		const word = fc.constantFrom(
			'sea',
			'crane',
			'because',
			'we',
			'July',
			'40',
			'3,5 %',
			'well,',
			'it held.',
			'Why?',
			'“so',
			'far”',
			'(or',
			'not)',
			'–',
		);
		const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
		const beat = fc.oneof(
			text.map((words) => speech(words)),
			text.map(point),
			text.map(aside),
		);
		const cues = fc.tuple(text, fc.array(beat, { maxLength: 4 })).map(([label, beats]) => cue(label, beats));
		const sections = fc
			.tuple(text, fc.array(fc.oneof(beat, cues), { maxLength: 8 }))
			.map(([title, beats]) => section(title, beats));
		fc.assert(
			fc.property(fc.array(sections, { maxLength: 8 }), (children) => {
				const given = talk(children);
				const source = authored(given);
				let at = 0;
				for (const { entry, wording } of condense(given).composition.shown) {
					const label = entry.kind === 'heading' ? entry.label : wording.label;
					for (const word of wordsOf(`${plain(label)} ${plain(wording.text)}`)) {
						while (at < source.length && source[at] !== word) at++;
						expect(source[at++]).toBe(word);
					}
				}
				const kept = lines(given).join(' ');
				for (const node of walk(given))
					if (node.type === 'point' || node.type === 'speech')
						for (const figure of plain(node.children).match(/\d[\d,]*/g) ?? []) expect(kept).toContain(figure);
			}),
			{ numRuns: 20 },
		);
	});

	it('gives the same twice', () => {
		expect(JSON.stringify(condense(longTalk()).pages)).toBe(JSON.stringify(condense(longTalk()).pages));
	});
});
