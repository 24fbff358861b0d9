import { beforeAll, describe, expect, it } from 'vitest';
import type { Section, Speech, Talk } from '../../../src/model/talk.ts';
import { plain, runsOf, walk } from '../../../src/model/words.ts';
import { mm, type Page, type Paper, type TextItem } from '../../../src/page/page.ts';
import type { Press } from '../../../src/pdf/press.ts';
import type { ScriptWishes, Sheet } from '../../../src/render/renderer.ts';
import { renderScript } from '../../../src/render/script/script.ts';
import { planTalk } from '../../../src/timing/plan.ts';
import { frozen } from '../../frozen.ts';
import { housePress } from '../../pdf/press.ts';
import { readPdf, wordsOf } from '../../pdf/read.ts';
import { aside, cue, point, run, section, speech, talk } from '../../talks.ts';

const date = new Date('2031-05-06T00:00:00Z');
let press: Press;
beforeAll(async () => {
	press = await housePress();
});

/** Renders a talk and keeps the finished pages beside the bytes. */
async function render(what: Talk, sheet: Sheet = 'a4', script: ScriptWishes = {}) {
	let paper: Paper | undefined;
	const [artifact, ...more] = await renderScript({
		talk: what,
		plan: planTalk(what),
		date,
		sheet,
		card: '3x5',
		script,
		templates: () => new Uint8Array(),
		press: {
			ruler: press.ruler,
			paint: (finished) => {
				paper = finished as Paper;
				return press.paint(finished);
			},
		},
	});
	if (!artifact || !paper) throw new Error('nothing was printed');
	expect(more).toEqual([]);
	return { artifact, pages: paper.pages };
}

const textsOf = (page: Page | undefined): readonly TextItem[] =>
	page?.items.filter((item) => item.kind === 'text') ?? [];
const find = (page: Page | undefined, words: string): TextItem => {
	const texts = textsOf(page).filter((item) => item.text.trim() === words || item.text.startsWith(words));
	const found = texts.find((item) => item.tag) ?? texts[0];
	if (!found) throw new Error(`“${words}” is not on the page`);
	return found;
};
const bare = (text: string) => text.replace(/[\s\u00AD]/g, '');

const long = (words: number) => Array.from({ length: words }, (_, i) => `ferry${i % 10 === 9 ? '.' : ''}`).join(' ');

const harbour = talk(
	[
		speech('Good morning, and thank you for coming out in this rain.'),
		section('The new pier', [
			cue('Say why', [
				speech('“The old one has moved eleven centimetres since spring.”'),
				speech('“We measured twice.”'),
			]),
			aside('hold up the chain'),
			{ ...point('82 berths instead of 60'), marker: '1.' },
			{ ...point('a crane for the lifeboat'), marker: '12.' },
			{ ...speech('And who pays?'), marker: 'Q:' },
			aside('If Mr Okonjo asks about the fish market, say that the board decides on it in June and not today.'),
			{ ...section('Money', [speech('Half of it is granted already.')]), number: 'a', depth: 2 as const, budget: 90 },
		]),
		{
			...section('Closing', [
				{ ...(speech('We vote now.') as Speech), speaker: 'Ilse' },
				speech('', [run('Thank you '), run('(pause)', 'aside'), run(' all of you', 'strong'), run('.')]),
				cue('Smile', []),
			]),
			number: '2',
		},
		{ ...section('Sources', [aside('harbour archive, box 7')]), private: true },
	],
	{ title: 'Harbour meeting', header: { private: [], speaker: 'Ada Lind' } },
);

describe('the script', () => {
	it('holds every word of the talk, speech in its order', async () => {
		const { artifact } = await render(frozen(harbour));
		const printed = bare(wordsOf(await readPdf(artifact.bytes)));
		let at = 0;
		for (const node of walk(harbour)) {
			if (node.type === 'talk') continue;
			const words = bare(plain(runsOf(node)));
			expect(printed).toContain(words);
			if (node.type !== 'speech') continue;
			at = printed.indexOf(words, at);
			expect(at).toBeGreaterThanOrEqual(0);
		}
	});

	it('names itself, its pages, its sections', async () => {
		const { artifact } = await render(harbour);
		const printed = await readPdf(artifact.bytes);
		expect(artifact).toMatchObject({ suffix: 'script.pdf', findings: [] });
		expect(artifact.summary).toBe(`${printed.pages.length} pages`);
		expect(printed).toMatchObject({ title: 'Harbour meeting', lang: 'en' });
		expect(printed.outline).toEqual(['The new pier', '  a Money', '2 Closing', 'Sources']);
		expect(printed.labels).toEqual(printed.pages.map((_, index) => String(index + 1)));
	});

	it('is structured as a reader of screens expects: title, headings without a gap, cue before its words', async () => {
		const { artifact } = await render(harbour);
		const tags = (await readPdf(artifact.bytes)).pages.flatMap((page) => page.tags);
		expect(tags[0]).toBe('H1: Harbour meeting');
		expect(tags).toContain('H2: The new pier');
		expect(tags).toContain('H3: a Money 1 min 30 s');
		expect(tags.indexOf('P: Say why') + 1).toBe(tags.findIndex((tag) => tag.startsWith('P: “The old one')));
	});

	it('has the title line of the note under another title, or in its place when it says more', async () => {
		const headline = [run('Piers and '), run('people', 'emphasis'), run(' (smile)', 'aside')];
		const tagsOf = async (title: string) =>
			(await readPdf((await render({ ...harbour, title, headline })).artifact.bytes)).pages[0]?.tags.slice(0, 2);
		expect(await tagsOf('Harbour meeting')).toEqual(['H1: Harbour meeting', 'P: Piers and people (smile)']);
		expect((await tagsOf('Piers and people'))?.[0]).toBe('H1: Piers and people (smile)');
	});

	it('sets a title too long for the head of a page where the words are set, so that none runs off the sheet', async () => {
		const words = Array.from({ length: 3000 }, (_, index) => `quay${index}`);
		const { artifact, pages } = await render(talk([speech('Hello.')], { title: words.join(' ') }));
		const printed = wordsOf(await readPdf(artifact.bytes)).split(' ');
		expect(words.filter((word) => !printed.includes(word))).toEqual([]);
		for (const page of pages) for (const { y } of textsOf(page)) expect(y).toBeLessThan(page.height);
	});

	it('prints the same bytes twice', async () => {
		expect((await render(harbour)).artifact.bytes).toEqual((await render(harbour)).artifact.bytes);
	});

	it('sets a cue in the margin, on the baseline of the first line it introduces', async () => {
		const { pages } = await render(harbour);
		const [note, words] = [find(pages[0], 'Say why'), find(pages[0], '“The old one')];
		expect(note.y).toBeCloseTo(words.y);
		expect(note.x + note.width).toBeLessThanOrEqual(words.x - mm(6.9));
	});

	it('sets a short aside small in the margin, a long one small in the measure, a cue alone in the measure', async () => {
		const { pages } = await render(harbour);
		const said = find(pages[0], '82 berths');
		expect(find(pages[0], 'hold up the chain').x).toBeLessThan(said.x - mm(10));
		const aloud = find(pages[0], 'If Mr Okonjo');
		expect([aloud.x, aloud.size < said.size, aloud.ink]).toEqual([said.x, true, 0.3]);
		expect(
			find(
				pages.find((page) => textsOf(page).some((item) => item.text === 'Smile')),
				'Smile',
			).x,
		).toBe(said.x);
	});

	it('keeps a short remark with the long one that follows it', async () => {
		const remarks = talk([aside('look up'), aside(long(20)), speech('Now.')]);
		const page = (await render(remarks)).pages[0];
		expect(find(page, 'look up').x).toBe(find(page, 'Now.').x);
	});

	it('hangs a short marker left of the words and sets a longer one before them', async () => {
		const { pages } = await render(harbour);
		const [one, words] = [find(pages[0], '1.'), find(pages[0], '82 berths')];
		expect(one.y).toBe(words.y);
		expect(one.x + one.width).toBeLessThan(words.x);
		const wide = talk([{ ...speech('And who pays?'), marker: 'Question 3:' }]);
		const page = (await render(wide)).pages[0];
		const label = find(page, 'Question 3:');
		expect(find(page, 'And who pays?').x).toBeGreaterThanOrEqual(label.x + label.width);
	});

	it('names the speaker before the words, and dresses directions in the line as not to be said', async () => {
		const { pages } = await render(harbour);
		const page = pages.find((one) => textsOf(one).some((item) => item.text.includes('We vote')));
		expect(find(page, 'Ilse:')).toMatchObject({ face: 'Inter-Bold', y: find(page, 'We vote').y });
		expect(find(page, '(pause)')).toMatchObject({ face: 'Inter-Italic', ink: 0.3 });
		expect(find(page, 'all of you').face).toBe('Literata-Bold');
	});

	it('prints a private section, in a dress that tells it is', async () => {
		const { pages } = await render(harbour);
		const page = pages.find((one) => textsOf(one).some((item) => item.tag && item.text === 'Sources'));
		expect(find(page, 'Sources')).toMatchObject({ face: 'Inter-Italic', ink: 0.3 });
		expect(find(page, 'harbour archive').ink).toBe(0.3);
	});

	it('tells the clock each half minute, bold when it is full', async () => {
		const minutes = talk([speech(long(400))]);
		const { pages } = await render(minutes);
		const told = pages.flatMap(textsOf).filter((item) => /^\d:\d\d$/.test(item.text));
		const seconds = planTalk(minutes).total.seconds;
		expect(told).toHaveLength(Math.ceil(seconds / 30) - 1);
		expect(told.slice(0, 4).map((item) => [item.text, item.face])).toEqual([
			['0:30', 'Inter-Regular'],
			['1:00', 'Inter-Bold'],
			['1:30', 'Inter-Regular'],
			['2:00', 'Inter-Bold'],
		]);
		for (const item of told) expect(item.x + item.width).toBeCloseTo(mm(200), 1);
	});

	it('tells the clock on the wall from the first line on, where somebody said when the talk begins', async () => {
		const minutes = talk([speech(long(400))], { header: { private: [], start: 23 * 60 + 59 } });
		const told = (await render(minutes)).pages.flatMap(textsOf).filter((item) => /^(?:\d\d)?:\d\d$/.test(item.text));
		expect(told.slice(0, 4).map((item) => item.text)).toEqual(['23:59', ':30', '00:00', ':30']);
		expect(told[0]?.y).toBeCloseTo(find((await render(minutes)).pages[0], 'ferry').y);
	});

	it('numbers every fifth line that is said, through all pages, between the cues and the words', async () => {
		const what = talk([cue('Say why', [speech(long(60))]), aside(long(20)), { ...speech(long(200)), marker: '7.' }]);
		const { pages } = await render(what, 'a4', { lineNumbers: true });
		const numbers = pages.flatMap((page) => textsOf(page).filter((item) => !item.tag && item.size < 8));
		const said = pages.flatMap((page) => textsOf(page).filter((item) => item.tag && item.size === 17));
		const lines = new Set(
			pages.flatMap((page, at) => textsOf(page).flatMap((item) => (item.size === 17 ? [`${at} ${item.y}`] : []))),
		);
		expect(numbers.map((item) => item.text)).toEqual(
			Array.from({ length: Math.floor(lines.size / 5) }, (_, index) => String(5 * (index + 1))),
		);
		const [words, cueNote] = [Math.min(...said.map((item) => item.x)), find(pages[0], 'Say why')];
		for (const { x, width } of numbers) {
			expect(x).toBeGreaterThan(cueNote.x + cueNote.width);
			expect(x + width).toBeLessThanOrEqual(words - mm(6.5));
		}
		expect(textsOf((await render(what)).pages[0]).some((item) => item.text === '5')).toBe(false);
	});

	it('is set larger for the stage, in lines no wider', async () => {
		const what = talk([section('The pier', [cue('Say why', [speech(long(120))])])]);
		const [usual, large] = [await render(what), await render(what, 'a4', { size: 'large' })];
		const [small, big] = [find(usual.pages[0], 'ferry'), find(large.pages[0], 'ferry')];
		expect(big.size).toBeGreaterThanOrEqual(24);
		expect(big.x).toBe(small.x);
		for (const page of large.pages)
			for (const item of textsOf(page)) if (item.tag) expect(item.x + item.width).toBeLessThanOrEqual(mm(186.1));
	});

	it('numbers every page and ends each but the last with the first words of the next', async () => {
		const { pages } = await render(talk([speech(long(60)), speech(long(60)), speech(`Then ${long(150)}`)]));
		expect(pages.length).toBeGreaterThan(1);
		pages.forEach((page, index) => {
			find(page, String(index + 1));
			find(page, `/${pages.length}`);
		});
		expect(find(pages[0], 'next page').y).toBeCloseTo(mm(297 - 52 + 14), 0);
		expect(textsOf(pages.at(-1)).some((item) => item.text.startsWith('next page'))).toBe(false);
	});

	it('keeps a paragraph whole where it fits a page, and a heading with what follows', async () => {
		const paragraphs = Array.from({ length: 8 }, () => section('A part', [speech(long(40))]));
		const { pages } = await render(talk(paragraphs));
		for (const page of pages) {
			const last = textsOf(page)
				.filter((item) => item.tag && item.x >= mm(45))
				.at(-1);
			expect(last?.face).toBe('Literata-Regular');
			expect(last?.text.trim().endsWith('.')).toBe(true);
		}
	});

	it('cuts a paragraph longer than a page behind a sentence, and never leaves a single line', async () => {
		const { pages } = await render(talk([speech(long(700))]));
		const counts = pages.map(
			(page) =>
				new Set(
					textsOf(page)
						.filter((item) => item.size === 17)
						.map((item) => item.y),
				).size,
		);
		expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
		for (const page of pages) {
			expect(
				textsOf(page)
					.findLast((item) => item.size === 17)
					?.text.trim(),
			).toMatch(/\.$/);
		}
	});

	const crowded: readonly (readonly [string, Talk])[] = [
		[
			'long cues one after another',
			talk(Array.from({ length: 30 }, (_, i) => cue(`${long(i)} Say`, [speech('Yes.')]))),
		],
		['asides alone', talk(Array.from({ length: 60 }, (_, i) => aside(long((i * 7) % 40) || 'look up')))],
		[
			'headings alone',
			talk(Array.from({ length: 60 }, (_, i) => ({ ...section(`Part ${i}`, []), number: `Scene ${i}` }))),
		],
		['a title without end', talk([speech('Hello.')], { title: long(120) })],
		['a heading without end', talk([section(long(500), [speech('Hello.')])])],
		['a cue without end', talk([cue(long(900), [speech('Hello.')])])],
		['a word without end', talk([cue('m'.repeat(300), [speech('w'.repeat(3000))])])],
		['characters no font has', talk([cue('🧿🧿🧿🧿🧿🧿', [speech('🧿 '.repeat(300))])])],
		['nothing at all', talk([])],
		[
			'sections in sections',
			talk(
				[1, 2, 3, 4].reduceRight<Talk['children']>(
					(children, depth) => [{ ...section(`Level ${depth}`, children), depth } as Section],
					[speech('Deep.')],
				),
			),
		],
	];

	it.each(crowded)('loses nothing and leaves no area: %s', async (_, what) => {
		for (const [sheet, wishes] of [
			['a4', {}],
			['letter', { size: 'large', lineNumbers: true }],
		] as const) {
			const { pages } = await render(what, sheet, wishes);
			const printed = bare(
				pages
					.flatMap(textsOf)
					.flatMap((item) => (item.tag ? [item.missing ?? item.text] : []))
					.join(''),
			);
			for (const node of walk(what)) if (node.type !== 'talk') expect(printed).toContain(bare(plain(runsOf(node))));
			for (const page of pages) {
				for (const item of textsOf(page)) {
					expect(item.x).toBeGreaterThanOrEqual(mm(6.3));
					expect(item.x + item.width).toBeLessThanOrEqual(page.width - mm('size' in wishes ? 6.3 : 9.9));
					expect(item.y).toBeLessThanOrEqual(page.height - (item.tag ? mm(52) : mm(37)));
					expect(item.y - item.size).toBeGreaterThan(mm(6));
				}
			}
		}
	});

	it('never sets one text of the margin upon another', async () => {
		const notes = Array.from({ length: 24 }, (_, i) => cue(`A cue of several words, number ${i}`, [speech('Yes.')]));
		const { pages } = await render(talk(notes));
		for (const page of pages) {
			const lines = textsOf(page)
				.filter((item) => item.x + item.width < mm(42))
				.map((item) => item.y);
			const sorted = [...lines].sort((a, b) => a - b);
			for (let i = 1; i < sorted.length; i++) {
				expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(12.7);
			}
		}
	});

	it('mirrors its pages for a talk that reads from right to left', async () => {
		const what = talk([section('פתיחה', [cue('להודות', [speech('תודה רבה לכולם')])])], { lang: 'he' });
		const { pages, artifact } = await render(what);
		// The house has no Hebrew letters: their codes stand where the letters would.
		expect(artifact.findings).toMatchObject([{ ruleId: 'unprintable-character', severity: 'error' }]);
		const number = find(pages[0], '/1');
		expect(number.x).toBeLessThan(mm(30));
	});

	it('reports by name and place what no font can draw', async () => {
		const place = { start: { line: 7, column: 3, offset: 90 }, end: { line: 7, column: 20, offset: 107 } };
		const { artifact } = await render(talk([speech('Plain.'), { ...speech('An eye 🧿 on it, twice 🧿'), place }]));
		expect(artifact.findings).toMatchObject([
			{ ruleId: 'unprintable-character', severity: 'error', place, actual: '🧿' },
		]);
		expect(artifact.findings[0]?.reason).toContain('[U+1F9FF]');
	});
});
