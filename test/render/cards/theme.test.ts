import { describe, expect, it } from 'vitest';
import { houseThemes } from '../../../src/model/header.ts';
import { mm, monospace } from '../../../src/page/page.ts';
import { layDeck } from '../../../src/render/cards/cards.ts';
import { sizeNamed } from '../../../src/render/cards/size.ts';
import { cardSizes } from '../../../src/theme/cards.ts';
import { themes } from '../../../src/theme/theme.ts';
import { harbour, harbourWords } from './harbour.ts';
import { planOf } from './make.ts';

const bare = (text: string) => text.replace(/\s+/g, '');

describe.each(houseThemes)('cards in the theme %s', (name) => {
	const theme = themes[name];

	it.each([...Object.keys(cardSizes), '90x60mm'])(
		'hold all words of %s inside the safe area, none too small',
		(card) => {
			const size = sizeNamed(card, theme);
			const deck = layDeck(harbour, planOf(harbour), { size, sheet: 'card', theme, ruler: monospace(0.5) });
			const pages = [...deck.pages];
			let printed = '';
			for (const { items, width, height } of pages)
				for (const item of items) {
					if (item.kind !== 'text') continue;
					if (item.tag) printed += item.text;
					expect(item.size).toBeGreaterThanOrEqual(cardSizes.a7.foot);
					expect(item.x).toBeGreaterThanOrEqual(mm(size.safe.x) - 0.1);
					expect(item.x + item.width).toBeLessThanOrEqual(width - mm(size.safe.x) + 0.1);
					expect(item.y).toBeLessThanOrEqual(height - mm(size.safe.bottom) + 0.1);
				}
			let at = 0;
			for (const word of harbourWords.split(' ')) {
				at = bare(printed).indexOf(bare(word), at);
				expect(at, word).toBeGreaterThanOrEqual(0);
			}
		},
	);
});
