import { describe, expect, it } from 'vitest';
import { fit as fitted, inkWidth, monospace, place, riseOf, setText, tag } from '../../src/page/page.ts';

const style = { face: 'any', size: 10, leading: 15, ink: 0 } as const;
const ruler = monospace(1);
const block = setText([{ text: 'aaaa bbbb\ncccc\ndddd\neeee', style }], { width: 200, ruler });

describe('fitting a block', () => {
	it('returns what did not fit', () => {
		const { placed, rest } = fitted(block, 31);
		expect(placed?.lines).toHaveLength(2);
		expect(rest?.lines).toHaveLength(2);
		expect([...(placed?.lines ?? []), ...(rest?.lines ?? [])]).toEqual(block.lines);
	});

	it('returns all of it when nothing fits, and nothing when all does', () => {
		expect(fitted(block, 14)).toEqual({ placed: undefined, rest: block });
		expect(fitted(block, 60)).toEqual({ placed: block, rest: undefined });
	});

	it('leaves no single line on either side of a cut', () => {
		expect(fitted(block, 45, 2).placed?.lines).toHaveLength(2);
		expect(fitted(block, 15, 2).placed).toBeUndefined();
	});
});

describe('placing a block', () => {
	it('by its top or by its first baseline', () => {
		const [byTop] = place(block, { x: 5, top: 100 });
		const [byBaseline] = place(block, { x: 5, baseline: 100 });
		expect(byTop).toMatchObject({ x: 5, y: 100 + riseOf(block) });
		expect(byBaseline).toMatchObject({ x: 5, y: 100 });
	});

	it('at either side or in the middle of its measure', () => {
		const edges = (['left', 'center', 'right', 'start', 'end'] as const).map((align) => {
			const [first] = place(block, { x: 0, top: 0, align });
			return first?.kind === 'text' && first.x;
		});
		expect(edges).toEqual([0, 55, 110, 0, 110]);
		expect(inkWidth(block)).toBe(90);
	});

	it('starts at the right where the words do', () => {
		const hebrew = setText([{ text: 'שלום', style }], { width: 200, ruler });
		expect(place(hebrew, { x: 0, top: 0 })[0]).toMatchObject({ x: 160, rtl: true });
	});

	it('keeps a space behind words of a tag that goes on elsewhere', () => {
		const items = place(block, { x: 0, top: 0, goesOn: true });
		expect(items.at(-1)).toMatchObject({ text: 'eeee ', width: 40 });
	});

	it('gives every run the tag, but those that have their own', () => {
		const own = tag('Span', tag('P'), { lang: 'de' });
		const mixed = setText(
			[
				{ text: 'a ', style },
				{ text: 'b', style, tag: own },
			],
			{ width: 200, ruler },
		);
		const paragraph = tag('P');
		expect(place(mixed, { x: 0, top: 0, tag: paragraph }).map((item) => item.tag)).toEqual([paragraph, own]);
	});
});
