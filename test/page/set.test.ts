import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, monospace, type Span, setText } from '../../src/page/page.ts';
import { frozen } from '../frozen.ts';

/** Ten points a character: a measure of 200 takes twenty of them. */
const style = { face: 'any', size: 10, leading: 15, ink: 0 } as const;
const ruler = monospace(1, '🧿');

const set = (text: string, columns: number): Block => setText([{ text, style }], { width: columns * 10, ruler });
const lines = (block: Block): readonly string[] =>
	block.lines.map((line) =>
		line.runs
			.map((run) => run.text)
			.join('')
			.trimEnd(),
	);

describe('setting text', () => {
	it('balances up to three lines', () => {
		expect(lines(set('we meet on the small bridge at noon', 30))).toEqual(['we meet on the small', 'bridge at noon']);
		expect(lines(set('aaaa bbbb cccc dddd eeee ffff', 24))).toEqual(['aaaa bbbb cccc', 'dddd eeee ffff']);
	});

	it('breaks where the voice rests, rather than where the line is full', () => {
		expect(lines(set('The tide is out. We walk to the island together.', 36))).toEqual([
			'The tide is out.',
			'We walk to the island together.',
		]);
		expect(lines(set('If it rains tomorrow, we take the covered boat.', 36))).toEqual([
			'If it rains tomorrow,',
			'we take the covered boat.',
		]);
	});

	it('parts Japanese before a phrase and not before its ending, and no range of figures', () => {
		for (let columns = 14; columns < 20; columns++)
			for (const line of lines(set('お知らせをスマートフォンで送ることにした。', columns)).slice(1))
				expect(line).toMatch(/^(?:スマ|送る|こと)/);
		for (let columns = 6; columns < 22; columns++)
			for (const line of lines(set('tall seats of 40–48 cm', columns))) expect(line).not.toMatch(/–$/);
	});

	it('fills more than three lines, and leaves no lone word on the last', () => {
		const set5 = lines(set('aaa bbb ccc ddd '.repeat(6).trim(), 20));
		expect(set5.length).toBeLessThanOrEqual(6);
		expect(set5.at(-1)?.length).toBeGreaterThan(6);
	});

	it('does not end a line with a short word when it can help it', () => {
		expect(lines(set('carry every chair to the harbour house', 24))).toEqual([
			'carry every chair',
			'to the harbour house',
		]);
	});

	it('does not part a word at its hyphen when it can help it', () => {
		expect(lines(set('Our carpenter co-signed all bills', 24))).toEqual(['Our carpenter', 'co-signed all bills']);
	});

	it('begins a new line where the text does, and keeps empty ones', () => {
		expect(lines(set('one\ntwo\r\nthree\u2028four', 40))).toEqual(['one', 'two', 'three', 'four']);
		expect(lines(set('one\n\ntwo', 40))).toEqual(['one', '', 'two']);
		expect(set('', 40).lines).toEqual([]);
	});

	it('holds together what belongs together', () => {
		expect(lines(set('growth of the fleet: 10 %', 24)).every((line) => !line.startsWith('%'))).toBe(true);
		expect(lines(set('“… and then the rope broke”', 18))[0]).toMatch(/^“… and/);
		expect(lines(set('we saw five\u00A0boats', 12))).toEqual(['we saw', 'five boats']);
		expect(lines(set('the mayor – of all people – sang', 18)).every((line) => !line.startsWith('–'))).toBe(true);
	});

	it('breaks Chinese between characters, never before a full stop, and Korean at its spaces', () => {
		expect(lines(set('我们明天早上在码头见面。', 11)).every((line) => !line.startsWith('。'))).toBe(true);
		expect(lines(set('우리는 내일 부두에서 만납니다', 8))).toEqual(['우리는 내일', '부두에서', '만납니다']);
	});

	it('breaks Thai between words, which have no spaces', () => {
		expect(lines(set('ขอบคุณทุกคนที่มาวันนี้', 12)).length).toBeGreaterThan(1);
	});

	it('cuts a word wider than the measure, with a hyphen that copied text leaves out', () => {
		const cut = lines(set('Donaudampfschifffahrtsgesellschaft', 12));
		expect(cut.slice(0, -1).every((line) => line.endsWith('\u00AD') && line.length <= 12)).toBe(true);
		expect(cut.join('').replaceAll('\u00AD', '')).toBe('Donaudampfschifffahrtsgesellschaft');
	});

	it('ends no line but the last without a space to copy', () => {
		const block = set('one two three four', 8);
		const ends = block.lines.map((line) => line.runs.at(-1)?.text.endsWith(' '));
		expect(ends).toEqual([true, true, false]);
	});

	it('shows a character that cannot be drawn as its code, and tells which it was', () => {
		const [line] = set('ok 🧿 ok', 60).lines;
		expect(line?.runs.map((run) => [run.text, run.missing])).toEqual([
			['ok ', undefined],
			['[U+1F9FF]', '🧿'],
			[' ok', undefined],
		]);
	});

	it('lets styles follow one another in the line, each with its ink', () => {
		const spans: readonly Span[] = frozen([
			{ text: 'said ', style },
			{ text: '(pause)', style: { ...style, ink: 0.3, size: 5 } },
			{ text: ' again', style },
		]);
		const [line] = setText(spans, { width: 400, ruler }).lines;
		expect(line?.runs.map((run) => [run.text, run.x, run.ink])).toEqual([
			['said ', 0, 0],
			['(pause)', 50, 0.3],
			[' again', 85, 0],
		]);
	});

	it('takes the leading of the largest style in a line', () => {
		const block = setText(
			[
				{ text: 'a ', style },
				{ text: 'b', style: { ...style, size: 20, leading: 30 } },
			],
			{ width: 400, ruler },
		);
		expect(block.height).toBe(30);
	});

	it('drops control characters and lone surrogates', () => {
		expect(lines(set('a\u0000b\u001Bc\tdone \uD83E', 40))).toEqual(['abc done \uFFFD']);
	});
});

describe('text from right to left', () => {
	const hebrew = 'שלום לכם';

	it('begins at the right, its runs in reading order', () => {
		const block = set(`${hebrew} R2D2 ${hebrew}`, 60);
		const [line] = block.lines;
		expect(block.rtl).toBe(true);
		const runs = line?.runs ?? [];
		expect(runs.map((run) => run.text.trim())).toEqual([hebrew, 'R2D2', hebrew]);
		expect(runs.map((run) => run.x)).toEqual([...runs.map((run) => run.x)].sort((a, b) => b - a));
	});

	it('is set within a line of Latin without turning it', () => {
		const block = set(`He said ${hebrew} to us`, 60);
		expect(block.rtl).toBe(false);
		const xs = block.lines[0]?.runs.map((run) => run.x) ?? [];
		expect(xs).toEqual([...xs].sort((a, b) => a - b));
	});
});

describe('any text', () => {
	const letters = fc.constantFrom(...'abc ABC,.;:?!“”–-/()%10 \n\t\u00A0\u00ADשלמ明日ของ한국🧿é\u0301\u200B');
	const texts = fc.array(letters, { maxLength: 120 }).map((parts) => parts.join(''));

	it('is set whole: no character is lost, none is added, no line is wider than the measure', () => {
		fc.assert(
			fc.property(texts, fc.integer({ min: 12, max: 40 }), (text, columns) => {
				const block = set(text, columns);
				const bare = (words: string) => words.replace(/[\s\u00AD]/g, '');
				const printed = block.lines.flatMap((line) => line.runs.map((run) => run.missing ?? run.text)).join('');
				expect(bare(printed)).toBe(bare(text));
				for (const line of block.lines) expect(line.width).toBeLessThanOrEqual(columns * 10 + 1e-6);
			}),
			{ numRuns: 300 },
		);
	});

	it('takes time that grows with its length, not faster', () => {
		const time = (count: number) => {
			const text = 'word '.repeat(count);
			const start = performance.now();
			set(text, 60);
			return performance.now() - start;
		};
		time(2000);
		const [short, long] = [Math.min(time(2000), time(2000)), Math.min(time(16000), time(16000))];
		expect(long / short).toBeLessThan(24);
	});

	it('of one endless word is set in good time', () => {
		const start = performance.now();
		const block = set('x'.repeat(40_000), 50);
		expect(performance.now() - start).toBeLessThan(3000);
		expect(block.lines.length).toBeGreaterThanOrEqual(800);
	});
});
