import { describe, expect, it } from 'vitest';
import type { Beat, Talk } from '../../../src/model/talk.ts';
import { plain } from '../../../src/model/words.ts';
import { monospace } from '../../../src/page/page.ts';
import { layDeck } from '../../../src/render/cards/cards.ts';
import { castFor, lastWords, speakerNamed } from '../../../src/render/cards/cast.ts';
import { deal } from '../../../src/render/cards/deal.ts';
import { markKeys } from '../../../src/render/cards/keys.ts';
import type { DeckWishes } from '../../../src/render/renderer.ts';
import { plain as theme } from '../../../src/theme/theme.ts';
import { harbour } from './harbour.ts';
import { aside, cue, planOf, point, section, speech, talk } from './make.ts';

const lay = (root: Talk, wishes: DeckWishes, card: keyof typeof theme.cards = '3x5') => {
	const size = theme.cards[card];
	if (!size) throw new Error(card);
	const deck = layDeck(root, planOf(root), { size, sheet: 'card', theme, ruler: monospace(0.5), wishes });
	return { ...deck, pages: [...deck.pages] };
};
type Deck = ReturnType<typeof lay>;
const wordsOf = ({ pages }: Deck, page: number): string =>
	(pages[page]?.items ?? [])
		.flatMap((item) => (item.kind === 'text' && item.tag ? [item.text] : []))
		.join(' ')
		.replace(/\s+/g, ' ');

const long = 'We will have all of the cranes back by the end of the summer, and the ferry by the autumn after that.';
const one = talk('T', [
	section('1', 'Cranes', [
		cue('Promise', [speech(long), point('Two are rusted')]),
		speech(`And ${long}`),
		aside('Smile.'),
	]),
]);

describe('the detail of a deck', () => {
	it('keeps cues whole and one line of the rest', () => {
		const words = wordsOf(lay(one, { detail: 'key' }), 0);
		expect(words).toMatch(/Promise We will have all[^.]*… Two are rusted And We will[^.]*… Smile\./);
	});

	it('leaves out what a cue is to bring back, and keeps the first words of what has no cue', () => {
		const words = wordsOf(lay(one, { detail: 'cue' }), 0);
		expect(words).toMatch(/Promise And We will[^.]*… Smile\./);
		expect(words).not.toContain('rusted');
	});

	it('turns to the next card where it likes behind a cue that leads nothing any more', () => {
		const cues = Array.from({ length: 12 }, (_, index) => cue(`Cue ${index}`, [speech('Words.')]));
		const { cards } = lay(talk('T', [section('1', 'S', cues)]), { detail: 'cue' });
		const counts = cards.map(({ rows }) => rows.length);
		expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
	});
});

describe.each(['3x5', 'a7', 'a6'] as const)('a deck with its words on the back, on %s', (card) => {
	const [full, both] = [lay(harbour, {}, card), lay(harbour, { detail: 'key', duplex: 'long-edge' }, card)];

	it('has on the backs what a deck of all words has', () => {
		expect(both.pages).toHaveLength(full.pages.length * 2);
		for (const page of full.pages.keys()) expect(wordsOf(both, page * 2 + 1)).toBe(wordsOf(full, page));
	});

	it('has on each front the number and the first words of its back, inside the safe area', () => {
		for (const [index, { card: number, side, safe }] of both.places.entries()) {
			expect([number, side]).toEqual([Math.floor(index / 2) + 1, index % 2 ? 'back' : 'front']);
			for (const item of both.pages[index]?.items ?? []) {
				if (item.kind !== 'text') continue;
				expect(item.y).toBeLessThanOrEqual(safe[3]);
				expect(item.x + item.width).toBeLessThanOrEqual(safe[2] + 0.01);
			}
		}
		for (const index of full.pages.keys())
			expect(wordsOf(both, index * 2).length).toBeLessThanOrEqual(wordsOf(both, index * 2 + 1).length + 40);
	});

	it('leaves the foot of a front as free as that of any card', () => {
		for (const [index, { items }] of both.pages.entries()) {
			if (index % 2) continue;
			const foot = Math.min(
				...items.flatMap((item) =>
					item.kind === 'text' && item.size === theme.cards[card]?.time && item.face.endsWith('Bold') ? [item.y] : [],
				),
			);
			const say = items.flatMap((item) =>
				item.kind === 'text' && item.size === theme.cards[card]?.say[0] ? [item.y] : [],
			);
			expect(Math.max(0, ...say)).toBeLessThan(foot - (theme.cards[card]?.say[0] ?? 0));
		}
	});
});

describe('a key cue', () => {
	const bold = (label: string, beats: readonly Beat[] = []) => ({
		...cue(label, beats),
		label: [{ type: 'strong' as const, value: label }],
	});
	const keys = (...beats: readonly Beat[]) =>
		markKeys(deal(talk('T', [section('1', 'S', beats)]))).flatMap(({ entries }) =>
			entries.filter(({ key }) => key).map(({ runs }) => plain(runs)),
		);

	it('is in bold or calls out where others do not', () => {
		expect(keys(cue('One'), bold('Two'), cue('Three'))).toEqual(['Two']);
		expect(keys(cue('One'), cue('Two!'), cue('Really! And'), cue('❗ Four'))).toEqual(['Two!', '❗ Four']);
	});

	it('is none where all cues are written so, and never anything but a cue', () => {
		expect(keys(bold('One'), bold('Two'), cue('Three'))).toEqual([]);
		expect(keys(bold('Alone'))).toEqual([]);
		expect(keys(cue('One'), cue('Two'), speech([{ type: 'strong', value: 'Loud!' }]))).toEqual([]);
	});

	it('has a bar beside it and all it introduces, and no bullet', () => {
		const root = talk('T', [
			section('1', 'S', [
				cue('One', [speech('a')]),
				bold('Two', [speech('b'), speech('c')]),
				cue('Three', [speech('d')]),
			]),
		]);
		const [page] = lay(root, {}).pages;
		const bar = page?.items.find((item) => item.kind === 'box' && item.fill === theme.inks.accent);
		if (bar?.kind !== 'box') throw new Error('no bar');
		const at = (text: string) => page?.items.find((item) => item.kind === 'text' && item.text.trim() === text);
		const y = (text: string) => {
			const item = at(text);
			return item?.kind === 'text' ? item.y : Number.NaN;
		};
		expect(bar.y).toBeLessThan(y('Two'));
		expect(bar.y).toBeGreaterThan(y('a'));
		expect(bar.y + bar.height).toBeGreaterThan(y('c'));
		expect(bar.y + bar.height).toBeLessThan(y('Three'));
		const bullets = page?.items.filter((item) => item.kind === 'box' && item.width === item.height);
		expect(bullets).toHaveLength(2);
	});
});

describe('the deck of one speaker', () => {
	const lines = [
		section('1', 'Opening', [
			speech('Good evening. We have come from the harbour.', { speaker: 'Ana Ruiz' }),
			speech('All of us.', { speaker: 'Ana Ruiz' }),
			speech('And I count the boats.', { speaker: 'Ben' }),
			aside('Pause.'),
		]),
		section('2', 'Money', [cue('Costs', [speech('Two million.', { speaker: 'Ana Ruiz' })])]),
		section('3', 'Boats', [
			cue('Count', [speech('Nine.', { speaker: 'Ben' })]),
			speech('Ten with mine.', { speaker: 'Ben' }),
		]),
	];
	const root = talk('T', lines);
	const voices = new Map<Beat, string>();
	const give = (beat: Beat) => {
		if (beat.type === 'speech' && beat.speaker) voices.set(beat, beat.speaker);
		if (beat.type === 'cue') beat.children.forEach(give);
	};
	for (const { children } of lines) for (const beat of children) if (beat.type !== 'section') give(beat);
	const deckOf = (speaker: string) =>
		castFor(deal(root), speaker, voices).map(
			({ crumb, entries }) => `${crumb}|${entries.map((entry) => `${entry.kind[0]}${plain(entry.runs)}`).join('|')}`,
		);

	it('has their lines, and the last words before each entrance', () => {
		expect(deckOf('Ben')).toEqual([
			'1|aAll of us.|sAnd I count the boats.|aPause.',
			'3|cCount|aTwo million.|sNine.|sTen with mine.',
		]);
		expect(deckOf('Ana Ruiz')).toEqual([
			'1|sGood evening. We have come from the harbour.|sAll of us.|aPause.',
			'2|cCosts|aAnd I count the boats.|sTwo million.',
		]);
	});

	it('tells by the clock when their own words end, not when the next of them begin', () => {
		const apart = talk('T', [
			section('1', 'One', [speech('a b c d', { speaker: 'Ana' }), speech('e f g h', { speaker: 'Ben' })]),
			section('2', 'Two', [speech('i j', { speaker: 'Ana' }), speech('k l m n', { speaker: 'Ben' })]),
		]);
		const deck = lay(apart, { for: 'Ana' });
		expect([wordsOf(deck, 0), wordsOf(deck, 1)]).toEqual([
			expect.stringContaining('0:00 – 0:02 next Two'),
			expect.stringMatching(/0:04 – 0:05$/),
		]);
	});

	it('is found by the whole name or its first word, whatever the case', () => {
		expect(speakerNamed('ana', voices)).toBe('Ana Ruiz');
		expect(speakerNamed(' ANA  ruiz ', voices)).toBe('Ana Ruiz');
		expect(() => speakerNamed('Ruiz', voices)).toThrow('its speakers are Ana Ruiz, Ben.');
		expect(() => speakerNamed('Ana', new Map())).toThrow('write “Ana:” before what Ana says.');
	});

	it.each([
		['We came. We saw it.', 'We saw it.'],
		['“Is it so?” she asked', '“Is it so?” she asked'],
		[
			'one two three four five six seven eight nine ten eleven twelve thirteen',
			'…two three four five six seven eight nine ten eleven twelve thirteen',
		],
		['我们来了。船在哪里？', '船在哪里？'],
	])('of %j hears %j last', (text, last) => expect(lastWords(text)).toBe(last));
});
