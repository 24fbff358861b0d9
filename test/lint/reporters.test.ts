import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/lint/reporters/json.ts';
import { type Palette, pretty } from '../../src/lint/reporters/pretty.ts';
import type { Report } from '../../src/lint/reporters/report.ts';
import type { Finding } from '../../src/model/finding.ts';
import { noteLines } from '../../src/note/note.ts';
import { displayWidth } from '../../src/text/width.ts';

const plain: Palette = Object.fromEntries(
	['strong', 'soft', 'good', 'warn', 'bad', 'accent'].map((name) => [name, (text: string) => text]),
) as unknown as Palette;
const named = Object.fromEntries(
	Object.keys(plain).map((name) => [name, (text: string) => `<${name}>${text}</${name}>`]),
) as unknown as Palette;

/** A finding about `from` to `to` (offsets) of a text, and the report of it. */
function report(text: string, from: number, to: number, rest: Partial<Finding> = {}): Report {
	const lines = noteLines(text, 0);
	const spot = (offset: number) => {
		const line = lines.findLast(({ start }) => start <= offset);
		return { line: line?.number ?? 1, column: offset - (line?.start ?? 0) + 1, offset };
	};
	const place = { start: spot(from), end: spot(to) };
	return {
		path: 'talk.md',
		lines,
		findings: [{ reason: 'Unexpected word', ruleId: 'a-rule', severity: 'warning', place, ...rest }],
	};
}

describe('pretty', () => {
	it('shows the line, the spot and the remedy', () => {
		expect(pretty([report('Hello.\n\n   We open at nine.\n', 14, 18, { note: 'Say when.' })], plain)).toBe(
			[
				'talk.md:3:7  warning  a-rule',
				'  Unexpected word',
				'  3 │ We open at nine.',
				'    │    ^^^^',
				'  Say when.',
				'',
				'1 warning in 1 note',
				'',
			].join('\n'),
		);
	});

	it('puts the mark under wide characters and accents', () => {
		const lines = pretty([report('我们 cafe\u0301 open', 9, 13)], plain).split('\n');
		expect(lines.slice(2, 4)).toEqual(['  1 │ 我们 cafe\u0301 open', '    │           ^^^^']);
	});

	it('cuts a long line around the spot', () => {
		const text = `${'before '.repeat(30)}HERE${' after'.repeat(30)}`;
		const [, , source = '', mark = ''] = pretty([report(text, 210, 214)], plain, 60).split('\n');
		expect(source).toMatch(/│ ….*before HERE after.*…$/);
		expect(source.indexOf('HERE')).toBe(mark.indexOf('^^^^'));
	});

	it('says where a place of several lines ends', () => {
		expect(pretty([report('1. One\n2. Two\n2. Two', 0, 20)], plain)).toContain('\n    │ ^^^^^^\n    │ … to line 3\n');
	});

	it('counts, and says so when there is nothing', () => {
		const found = report('x', 0, 1).findings[0] as Finding;
		const all = {
			...report('x', 0, 1),
			findings: [found, { ...found, severity: 'error' as const }, { ...found, severity: 'info' as const }],
		};
		expect(pretty([all, all], plain)).toMatch(/\n\n2 errors, 2 warnings, 2 remarks in 2 notes\n$/);
		expect(pretty([{ ...all, findings: [] }], plain)).toBe('✓ nothing to mend in 1 note\n');
	});

	it('tells a finding about the whole note without a place', () => {
		const { place, ...finding } = report('x', 0, 1).findings[0] as Finding;
		expect(pretty([{ ...report('x', 0, 1), findings: [finding] }], plain)).toMatch(
			/^talk\.md {2}warning {2}a-rule\n {2}Unexpected word\n\n/,
		);
	});

	it('paints by meaning, around text that is already safe', () => {
		const shown = pretty([report('a\u001b[31mb', 0, 7, { reason: 'Unexpected \u202e', severity: 'error' })], named);
		expect(shown).toContain('<strong>talk.md:1:1</strong>  <bad>error</bad>  <soft>a-rule</soft>');
		expect(shown).toContain('a␛[31mb');
		expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
	});

	it('is never wider than asked, and never sends a control character', () => {
		const text = fc.string({
			unit: fc.constantFrom('word ', '会議', '🎤', 'e\u0301', '\t', '\u001b', '\u202e', 'x'),
			maxLength: 80,
		});
		fc.assert(
			fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 40, max: 100 }), (line, a, b, width) => {
				const [from = 0, to = 0] = [a % (line.length + 1), b % (line.length + 1)].sort((x, y) => x - y);
				const shown = pretty([report(line, from, to, { reason: line, note: line })], plain, width);
				for (const row of shown.split('\n')) expect(displayWidth(row)).toBeLessThanOrEqual(width);
				expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
			}),
		);
	});
});

describe('json', () => {
	it('is one object with the fields of a VFileMessage', () => {
		const found = report('Hello\u202e', 0, 5, { actual: 'Hello\u202e', expected: ['Good day'] });
		const text = json([found, { ...found, findings: [] }]);
		expect(text).not.toContain('\u202e');
		expect(text.endsWith('}\n')).toBe(true);
		expect(JSON.parse(text)).toEqual({
			schema: 'cuescript.lint/1',
			notes: [
				{
					path: 'talk.md',
					findings: [
						{
							...{ reason: 'Unexpected word', source: 'cuescript', ruleId: 'a-rule', severity: 'warning' },
							place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 6, offset: 5 } },
							...{ actual: 'Hello\u202e', expected: ['Good day'] },
						},
					],
				},
				{ path: 'talk.md', findings: [] },
			],
			counts: { info: 0, warning: 1, error: 0 },
		});
	});
});
