import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Talk } from '../../../src/model/talk.ts';
import { plain, runsOf, walk } from '../../../src/model/words.ts';
import { type Item, monospace, type Page, type TextItem } from '../../../src/page/page.ts';
import { layDeck } from '../../../src/render/cards/cards.ts';
import type { DeckWishes } from '../../../src/render/renderer.ts';
import { plain as theme } from '../../../src/theme/theme.ts';
import { harbour } from './harbour.ts';
import { aside, cue, planOf, point, section, speech, talk } from './make.ts';

const ruler = monospace(0.5);
const lay = (root: Talk, card = '3x5', wishes: DeckWishes = {}) => {
	const size = theme.cards[card];
	if (!size) throw new Error(card);
	const deck = layDeck(root, planOf(root), { size, sheet: 'card', theme, ruler, wishes });
	return { ...deck, pages: [...deck.pages] };
};
const isText = (item: Item): item is TextItem => item.kind === 'text';
const texts = (page: Page | undefined): readonly TextItem[] => (page?.items ?? []).filter(isText);
const tagged = (page: Page | undefined): string =>
	texts(page)
		.filter((item) => item.tag)
		.map((item) => item.text)
		.join(' ')
		.replace(/\s+/g, ' ');
const saying = (page: Page | undefined, words: string): TextItem => {
	const found = texts(page).find((item) => item.text.includes(words));
	if (!found) throw new Error(`“${words}” is not on the card: ${tagged(page)}`);
	return found;
};
const squeezed = (text: string): string => text.replace(/[\s\u00AD]+/g, '');

const sentence = fc
	.array(fc.constantFrom('tide', 'harbour', 'of', 'a', 'rope.', 'mend,', 'forecast', '75%', 'unseaworthiness'), {
		minLength: 1,
		maxLength: 60,
	})
	.map((words) => words.join(' '));
const leaf = fc.oneof(
	sentence.map((words) => speech(words)),
	sentence.map((words) => speech(words, { apart: true, speaker: 'Ana' })),
	sentence.map((words) => point(words, { marker: '3.' })),
	sentence.map((words) => point(words)),
	sentence.map((words) => aside(words)),
);
const beat = fc.oneof(
	leaf,
	fc.tuple(sentence, fc.array(leaf, { maxLength: 4 })).map(([label, beats]) => cue(label, beats)),
);
const talks = fc
	.tuple(
		fc.array(beat, { maxLength: 3 }),
		fc.array(fc.tuple(fc.constantFrom('', '1', 'Slide 12'), sentence, fc.array(beat, { maxLength: 6 })), {
			maxLength: 5,
		}),
	)
	.map(([lead, sections]) =>
		talk('Tides', [...lead, ...sections.map(([number, label, beats]) => section(number, label, beats))]),
	);

describe('a deck', () => {
	it.each(Object.keys(theme.cards))('keeps all words of any talk on %s, in order, inside the safe area', (card) => {
		fc.assert(
			fc.property(talks, (root) => {
				const { cards, pages, places } = lay(root, card);
				expect(pages).toHaveLength(cards.length);
				const body = cards.map(({ rows }) => rows.map((row) => row.text).join(' ')).join(' ');
				let from = 0;
				const all = squeezed(body);
				for (const node of walk(root)) {
					if (node.type === 'talk' || node.type === 'section') continue;
					const words = squeezed(plain(runsOf(node)));
					from = all.indexOf(words, from);
					expect(from).toBeGreaterThanOrEqual(0);
					from += words.length;
				}
				for (const [index, page] of pages.entries()) {
					const safe = places[index]?.safe ?? [0, 0, 0, 0];
					for (const item of texts(page)) {
						expect(item.x).toBeGreaterThanOrEqual(safe[0] - 0.01);
						expect(item.x + item.width).toBeLessThanOrEqual(safe[2] + 0.01);
						expect(item.y - item.size * 0.7).toBeGreaterThanOrEqual(safe[1] - 0.01);
						expect(item.y).toBeLessThanOrEqual(safe[3]);
						expect(item.size).toBeGreaterThanOrEqual((theme.cards[card]?.foot ?? 0) * 0.99);
					}
				}
			}),
			{ numRuns: 20 },
		);
	});

	it('keeps the fronts of any talk inside the safe area, and all its words on their backs', () => {
		const wishes = fc.record({
			detail: fc.constantFrom('key' as const, 'cue' as const),
			duplex: fc.constantFrom('long-edge' as const, 'short-edge' as const),
			hole: fc.boolean(),
		});
		fc.assert(
			fc.property(talks, wishes, (root, wished) => {
				const { pages, places, cards } = lay(root, '3x5', wished);
				expect(pages).toHaveLength(cards.length * 2);
				for (const [index, page] of pages.entries()) {
					const safe = places[index]?.safe ?? [0, 0, 0, 0];
					for (const item of texts(page)) {
						expect(item.x + item.width).toBeLessThanOrEqual(safe[2] + 0.01);
						expect(item.y).toBeLessThanOrEqual(safe[3]);
					}
					if (index % 2 === 0) continue;
					const words = squeezed(tagged(page));
					for (const row of cards[(index - 1) / 2]?.rows ?? []) expect(words).toContain(squeezed(row.text));
				}
			}),
			{ numRuns: 40 },
		);
	});

	it.each(Object.keys(theme.cards))('leaves 0.8 of a line above the foot of %s', (card) => {
		const size = theme.cards[card];
		if (!size) throw new Error(card);
		const long = speech(Array.from({ length: 300 }, (_, index) => (index % 9 === 8 ? 'tide.' : 'harbour')).join(' '));
		const { pages, cards } = lay(talk('T', [section('1', 'Long', [long])]), card);
		expect(cards.length).toBeGreaterThan(1);
		for (const page of pages) {
			const time = texts(page).find((item) => item.size === size.time && item.face.endsWith('Bold'));
			const lowest = Math.max(
				...texts(page)
					.filter((item) => item.size === size.say[0])
					.map((item) => item.y),
			);
			expect((time?.y ?? 0) - size.time * 0.7 - lowest).toBeGreaterThanOrEqual(0.8 * size.say[1] - 0.01);
		}
	});

	it('names the part on every card of a section that goes on, and on no other', () => {
		const { cards, pages } = lay(harbour);
		const heads = cards.map((card, index) => [card.parts, /\d\/\d/.exec(saying(pages[index], '/').text)?.[0]]);
		for (const [index, { part, parts, topic }] of cards.entries()) {
			const head = tagged(pages[index]).slice(0, 60);
			if (parts > 1) expect(head).toContain(`${part}/${parts}`);
			else expect(head, plain(topic.title)).not.toMatch(/ \d\/\d /);
		}
		expect(heads.some(([parts]) => Number(parts) > 1)).toBe(true);
	});

	it('turns a long speech behind a sentence, with two lines on either side', () => {
		const { cards } = lay(harbour);
		const story = cards.filter(({ topic }) => topic.crumb === '3');
		expect(story.length).toBeGreaterThan(1);
		for (const { rows } of story) expect(rows.length).toBeGreaterThanOrEqual(2);
		for (const { rows } of story.slice(0, -1)) expect(rows.at(-1)?.text.trimEnd()).toMatch(/[.;,]$/);
	});

	it('never leaves a cue at the foot of a card, and names it again when its words go on', () => {
		const lines = (count: number) =>
			Array.from({ length: count }, (_, index) => speech(`Line ${index} of what is said here.`));
		for (let count = 1; count < 24; count++) {
			const { cards, pages } = lay(talk('T', [section('1', 'S', [...lines(count), cue('Breathe out', lines(9))])]));
			for (const [index, { rows }] of cards.entries()) {
				expect(rows.at(-1)?.entry.kind).not.toBe('cue');
				const reminder = texts(pages[index]).find((item) => !item.tag && item.text.startsWith('Breathe out'));
				expect(reminder !== undefined).toBe(rows[0]?.entry.level === 1);
			}
		}
	});

	it('shortens the name of a long cue with one ellipsis', () => {
		const long = 'Remind everybody of the harbour, the ferry, the tides, the berths and of all that was promised';
		const lines = Array.from({ length: 24 }, (_, index) => speech(`Line ${index} of what is said here.`));
		const { pages } = lay(talk('T', [section('1', 'S', [cue(long, lines)])]));
		const reminders = pages.slice(1).map((page) => texts(page).find((item) => !item.tag && /^Remind/.test(item.text)));
		expect(reminders.length).toBeGreaterThan(0);
		for (const reminder of reminders) expect(reminder?.text).toMatch(/[^…\s]…$/);
	});

	it('keeps a line that ends in a colon with what it announces, where another turn will do', () => {
		const line = (index: number) => speech(`Line ${index} of what is said.`, { apart: true });
		for (let count = 1; count < 14; count++) {
			const lead = Array.from({ length: count }, (_, index) => line(index));
			const rest = [speech('What I ask for:', { apart: true }), line(90), line(91), line(92)];
			const { cards } = lay(talk('T', [section('1', 'S', [...lead, ...rest])]));
			for (const { rows } of cards) expect(rows.at(-1)?.text).not.toMatch(/:$/);
		}
	});

	it('cuts a title at two lines and says all of it in the body', () => {
		const { cards, pages } = lay(harbour);
		const at = cards.findIndex(({ topic }) => topic.crumb === '2b');
		expect(cards[at]?.head.title.lines).toHaveLength(2);
		const words = tagged(pages[at]);
		expect(words).toContain('…');
		expect(words).toContain('the second line of the card');
		expect(cards[at]?.rows[0]?.text).toMatch(/^A title that goes on/);
	});

	it('sets figures in a column of their own, their words beside them', () => {
		const { pages } = lay(harbour);
		const [first, second] = [saying(pages[1], '75%'), saying(pages[1], '20-30%')];
		const [words, others] = [saying(pages[1], 'of berths'), saying(pages[1], 'of visitors')];
		expect(first.x).toBe(second.x);
		expect(words.x).toBe(others.x);
		expect(words.x).toBeGreaterThan(second.x + second.width);
		expect(words.y).toBe(first.y);
		expect(first.ink).toEqual(theme.inks.accent);
	});

	it('leaves figures in their line where their column would take too much, or their markers run into it', () => {
		const wide = ['1,234,567,890 millions of it', '20 of those'];
		const plainly = talk('T', [
			section(
				'1',
				'S',
				wide.map((words) => point(words)),
			),
		]);
		const marked = talk('T', [
			section(
				'1',
				'S',
				wide.map((words) => point(words, { marker: 'Question 12:' })),
			),
		]);
		const small = lay(plainly, 'business');
		expect(small.cards[0]?.rows.map((row) => row.text.trim()).join(' ')).toBe(wide.join(' '));
		expect(small.cards[0]?.rows[0]?.bullet).toBe(0);
		expect(texts(small.pages[0]).some((item) => item.ink === theme.inks.accent && item.text.includes('1,234'))).toBe(
			false,
		);
		const rows = lay(marked).cards[0]?.rows.map((row) => row.text.trim());
		expect(rows).toEqual(wide.map((words) => `Question 12: ${words}`));
	});

	it('sets what is not said small, soft and italic', () => {
		const { pages } = lay(harbour);
		const note = saying(pages[0], 'Check the microphone');
		expect(note.face).toBe('Inter-Italic');
		expect(note.ink).toBe(theme.inks.soft);
		expect(note.size).toBeLessThan(theme.cards['3x5']?.say[0] ?? 0);
		const pause = pages.flatMap(texts).find((item) => item.text.includes('(pause)'));
		expect(pause?.ink).toBe(theme.inks.soft);
		expect(saying(pages.at(-3), 'Sources').ink).toBe(theme.inks.soft);
	});

	it('tells at the foot when the card begins and ends and what comes next', () => {
		const root = talk('T', [
			section('1', 'One', [speech('a b c d e f g h i j')]),
			section('2', 'Two', [speech('k l')]),
			section('3', 'Three'),
		]);
		const { pages } = lay(root);
		expect(pages.map((page) => tagged(page).replace(/.*\/3 /, ''))).toEqual([
			'a b c d e f g h i j 0:00 – 0:05 next Two',
			'k l 0:05 – 0:06 next Three',
			'0:06',
		]);
	});

	it('fills the parts of a section evenly', () => {
		const { cards } = lay(
			talk('T', [
				section(
					'1',
					'S',
					Array.from({ length: 12 }, () => speech('One short line.')),
				),
			]),
		);
		const counts = cards.map(({ rows }) => rows.length);
		expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
	});

	it('has room for an index of three digits', () => {
		const sections = Array.from({ length: 120 }, (_, index) =>
			section(String(index + 1), 'A title that takes nearly all of the head', [speech('Words.')]),
		);
		const { cards, pages } = lay(talk('T', sections));
		expect(cards).toHaveLength(120);
		const head = texts(pages[119]).filter((item) => item.tag?.name === 'H1');
		const index = texts(pages[119]).find((item) => item.size === theme.cards['3x5']?.index);
		expect(index?.text).toBe('120');
		for (const item of head) expect(item.x + item.width).toBeLessThan(index?.x ?? 0);
	});

	it('mirrors a deck that reads from the right', () => {
		const { pages } = lay(talk('נמל', [section('1', 'פתיחה', [cue('שלום', [speech('תודה רבה שבאתם הערב.')])])], 'he'));
		const [page] = pages;
		const width = page?.width ?? 0;
		expect(saying(page, 'פתיחה').x).toBeGreaterThan(width / 2);
		expect(saying(page, '0:00').x).toBeGreaterThan(width / 2);
		expect(saying(page, '/1').x).toBeLessThan(width / 2);
		expect(page?.items.find((item) => item.kind === 'box' && item.x > width / 2)).toBeDefined();
	});

	it('structures a card as a heading, a list of cues with their words, and paragraphs', () => {
		const { pages } = lay(
			talk('T', [section('1', 'S', [speech('Prose.'), cue('C', [speech('Said.')]), point('P', { marker: '2.' })])]),
		);
		const path = (words: string) => {
			const names: string[] = [];
			for (let tag = saying(pages[0], words).tag; tag; tag = tag.parent) names.unshift(tag.name);
			return names.join(' > ');
		};
		expect(path('S')).toBe('Sect > H1');
		expect(path('Prose.')).toBe('Sect > P');
		expect(path('C')).toBe('Sect > L > LI > LBody > P');
		expect(path('Said.')).toBe('Sect > L > LI > LBody > P');
		expect(path('2.')).toBe('Sect > L > LI > Lbl');
		expect(saying(pages[0], 'C').tag?.parent).toBe(saying(pages[0], 'Said.').tag?.parent);
	});

	it('stacks figures over their words on a screen, and gives what comes next a line of its own', () => {
		const figures = [point('75% of berths are taken all year'), point('20-30% of visitors')];
		const { pages } = lay(talk('T', [section('1', 'S', figures), section('2', 'What comes next')]), 'phone');
		const [figure, words] = [saying(pages[0], '75%'), saying(pages[0], 'of berths')];
		expect(words.x).toBe(figure.x);
		expect(words.y).toBeGreaterThan(figure.y);
		expect(figure.ink).toEqual(theme.inks.accent);
		const [clock, next] = [saying(pages[0], '0:00'), saying(pages[0], 'next')];
		expect(next.y).toBeGreaterThan(clock.y);
		expect(next.x).toBe(clock.x);
		expect(saying(pages[0], 'What comes next').y).toBe(next.y);
	});
});
