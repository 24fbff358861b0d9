import { describe, expect, it } from 'vitest';
import type { Talk } from '../../../src/model/talk.ts';
import { monospace } from '../../../src/page/page.ts';
import { layDeck } from '../../../src/render/cards/cards.ts';
import { plain as theme } from '../../../src/theme/theme.ts';
import { planOf, point, section, speech, talk } from './make.ts';

/** The words of each card but those of its head and body: its foot. */
function feet(root: Talk, card: keyof typeof theme.cards = '3x5'): readonly string[] {
	const size = theme.cards[card];
	if (!size) throw new Error(card);
	const { pages } = layDeck(root, planOf(root), { size, sheet: 'card', theme, ruler: monospace(0.5) });
	return [...pages].map(({ items, height }) =>
		items
			.flatMap((item) => (item.kind === 'text' && item.y > height - 50 && item.size < 11 ? [item.text.trim()] : []))
			.join(' '),
	);
}
const words = (count: number) => Array.from({ length: count }, (_, index) => `oar${index}`).join(' ');
const starting = (root: Talk, start: number): Talk => ({ ...root, header: { ...root.header, start } });

describe('the clock at the foot of a card', () => {
	const root = talk('T', [section('1', 'Boats', [speech(words(240))]), section('2', 'Sails', [speech('Canvas.')])]);

	it('counts from zero where nobody said when the talk begins', () => {
		expect(feet(root).at(-1)).toBe('2:00 – 2:01');
	});

	it('is the clock on the wall where somebody did, once where both ends are of one minute', () => {
		expect(feet(starting(root, 23 * 60 + 59)).at(-1)).toBe('00:01');
		expect(feet(starting(root, 14 * 60))[0]).toMatch(/^14:00( – 14:01)? next /);
	});
});

describe('what a card says to whoever is late', () => {
	const story = (children: Parameters<typeof section>[2]) =>
		talk('T', [
			section('1', 'Opening', [speech('Good evening.')]),
			section('2', 'The storm (if time)', children),
			section('3', 'The ask', [speech('We ask for two boats.')]),
		]);

	it('names the card behind what may be left out, on each card that holds nothing else', () => {
		const all = feet(story([speech(words(120)), section('a', 'After it', [speech('Calm.')], { depth: 2 })]));
		expect(all.length).toBeGreaterThan(4);
		expect(all[0]).not.toContain('late');
		for (const foot of all.slice(1, -1)) expect(foot).toContain(`late? skip to ${all.length}`);
		expect(all.at(-1)).not.toContain('late');
	});

	it('leaves a line that may be left out to its own mark, unless it goes on to the next card', () => {
		const line = (count: number) =>
			talk('T', [section('1', 'Boats', [speech('Good evening.'), point(`(if time) ${words(count)}`)])]);
		expect(feet(line(3))).toEqual([expect.not.stringContaining('late')]);
		const long = feet(talk('T', [...line(160).children, section('2', 'Sails', [speech('Canvas.')])]));
		expect(long[0]).toContain(`late? skip to ${long.length}`);
	});

	it('says where to stop when nothing comes behind it, and says so in the language of the talk', () => {
		const end = [speech('Guten Abend.'), section('1', 'Sturm (wenn Zeit ist)', [speech('Es blies.')])];
		expect(feet(talk('T', end, 'de')).at(-1)).toContain('spät dran? hier enden');
	});

	it('has room on the smallest cards, and keeps to the line of the clock on a screen', () => {
		for (const card of ['business', 'a7', 'phone'] as const)
			expect(feet(story([speech('It blew.')]), card)[1]).toMatch(/late\? skip to 3 next The/);
	});
});
