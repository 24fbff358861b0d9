import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules.ts';
import type { Place } from '../../src/model/place.ts';
import { Refusal } from '../../src/model/refusal.ts';
import { substance } from '../../src/model/substance.ts';
import { compiled, findingsOf, line, mended } from './read.ts';

const bad = '- “Nobody closes this one.\n- “This is fine.”\n- “Nor is this one closed.\n- “And this one.”';

const lines = async (text: string, rest = {}) =>
	(await findingsOf(text, rest)).map(({ ruleId, place }) => `${place?.start.line} ${ruleId}`);

describe('lint', () => {
	it('says what it finds in the order of the note, whatever the order of the rules', async () => {
		const text = `**\n\n${bad}\n\n**`;
		const expected = ['1 stray-marker', '3 unbalanced-quotes', '5 unbalanced-quotes', '8 stray-marker'];
		expect(await lines(text)).toEqual(expected);
		expect(await lines(text, { rules: rules.toReversed() })).toEqual(expected);
	});

	it('tells what the reader found, too', async () => {
		expect(await lines('---\ntitle: A talk\n\nGood morning to all of you.\n')).toContain('1 broken-header');
	});

	it('lets flags go before the header, and the header before the project', async () => {
		const header = (choice: string) => `---\nscript:\n  lint:\n    unbalanced-quotes: ${choice}\n---\n${bad}`;
		expect(await lines(header('off'))).toEqual([]);
		expect(await lines(header('error'), { layers: [{ 'unbalanced-quotes': 'off' }] })).toHaveLength(2);
		expect(await lines(header('error'), { overrides: { 'unbalanced-quotes': 'off' } })).toEqual([]);
	});

	it('refuses a rule there is none of', async () => {
		await expect(findingsOf(bad, { overrides: { 'unbalanced-quote': 'off' } })).rejects.toThrow(Refusal);
	});

	it('calls a rule with its own severity or the one chosen for it', async () => {
		const severities = async (rest: object) => (await findingsOf(bad, rest)).map(({ severity }) => severity);
		expect(await severities({})).toEqual(['warning', 'warning']);
		expect(await severities({ overrides: { 'unbalanced-quotes': 'error' } })).toEqual(['error', 'error']);
	});

	it('gives the same findings for LF and CRLF', async () => {
		const text = `**\n\n1. We ate.\n2. We sang and danced.\n2. We left for home.\n\n${bad}`;
		const [lf, crlf] = [await findingsOf(text), await findingsOf(text.replaceAll('\n', '\r\n'))];
		expect(lf.length).toBeGreaterThan(2);
		expect(crlf.map(line)).toEqual(lf.map(line));
	});
});

describe('comments in the note', () => {
	const quotes = (text: string) => lines(text);

	it('silence a rule from their line on, until it is enabled again', async () => {
		expect(await quotes(`<!-- cuescript-disable unbalanced-quotes -->\n\n${bad}`)).toEqual([]);
		const [first, second, third, fourth] = bad.split('\n');
		const some = `${first}\n${second}\n\n<!-- cuescript-disable unbalanced-quotes -->\n\n${third}\n${fourth}`;
		expect(await quotes(some)).toEqual(['1 unbalanced-quotes']);
		const again = `<!-- cuescript-disable -->\n\n${first}\n${second}\n\n<!-- cuescript-enable unbalanced-quotes -->\n\n${third}\n${fourth}`;
		expect(await quotes(again)).toEqual(['8 unbalanced-quotes']);
	});

	it('silence the next line alone', async () => {
		const [first, ...rest] = bad.split('\n');
		const text = `<!-- cuescript-disable-next-line unbalanced-quotes, stray-marker -->\n${first}\n${rest.join('\n')}`;
		expect(await quotes(text)).toEqual(['4 unbalanced-quotes']);
	});

	it('leave other rules alone', async () => {
		expect(await quotes(`<!-- cuescript-disable stray-marker -->\n\n${bad}`)).toHaveLength(2);
	});

	it('that name no rule are found', async () => {
		const [finding] = await findingsOf(`<!-- cuescript-disable unbalanced-qoutes -->\n\n${bad}`);
		expect(finding).toMatchObject({
			ruleId: 'unknown-rule',
			actual: 'unbalanced-qoutes',
			expected: ['unbalanced-quotes'],
		});
		expect(finding?.place).toMatchObject({ start: { line: 1, column: 24 }, end: { line: 1, column: 41 } });
	});

	it('silence what is said of the note as a whole, when still off at its end', async () => {
		const whole = defineRule({
			id: 'whole-note',
			finds: 'notes',
			why: 'It matters.',
			severity: 'info',
			options: {},
			examples: [],
			check: ({ report }) => report({ reason: 'Unexpected note' }),
		});
		const text = 'Good morning to all of you.\n\n<!-- cuescript-disable whole-note -->\n';
		expect(await findingsOf('Good morning to all of you.', { rules: [whole] })).toHaveLength(1);
		expect(await findingsOf(text, { rules: [whole] })).toEqual([]);
		expect(await findingsOf(`${text}\n<!-- cuescript-enable -->\n`, { rules: [whole] })).toHaveLength(1);
	});
});

/** Short strings of the characters that mean something to a rule or to the reader. */
const trouble = fc
	.array(
		fc.constantFrom(
			...[
				'\n',
				'\n\n',
				'\r\n',
				' ',
				'   ',
				'\t',
				'“',
				'”',
				'‘',
				'’',
				'"',
				"'",
				'«',
				'»',
				'„',
				'「',
				'」',
				'**',
				'*',
				'_',
				'__',
			],
			...[
				'# ',
				'## ',
				'- ',
				'• ',
				'> ',
				'1. ',
				'2. ',
				'5.',
				'a. ',
				'b) ',
				'Q: ',
				'A: ',
				'(2 min)',
				'(pause)',
				'...',
				'. .',
				'.',
				'?',
			],
			...[
				'Thank you',
				'The roof leaks. Some of the',
				'x',
				'é',
				'会議',
				'مرحبا',
				'🎤',
				'\ud800',
				'\u2028',
				'\u202e',
				'---\n',
				'<!-- ',
				' -->',
			],
			...[
				'cuescript-disable',
				'cuescript-disable-next-line',
				'stray-marker',
				'TODO',
				'[NAME]',
				'XX%',
				'==',
				'~~',
				'`',
				'|',
				'\ufeff',
			],
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(''));

it('whatever the note, no rule throws, writes on what it is given, or points outside of it', async () => {
	const inside = (text: string, { start, end }: Place) => {
		const rows = text.split('\n');
		for (const spot of [start, end]) {
			const before = rows.slice(0, spot.line - 1).reduce((sum, row) => sum + row.length + 1, 0);
			expect(spot.offset).toBe(before + spot.column - 1);
			expect(spot.column - 1).toBeLessThanOrEqual(rows[spot.line - 1]?.length ?? -1);
		}
		expect(start.offset).toBeLessThanOrEqual(end.offset);
	};
	await fc.assert(
		fc.asyncProperty(trouble, async (typed) => {
			const input = await compiled(typed);
			const { text } = input.note;
			const findings = lint(input);
			for (const { place, reason, fix = [] } of findings) {
				expect(reason).not.toMatch(/undefined|NaN|\[object/);
				if (place) inside(text, place);
				for (const { start, end } of fix) expect(0 <= start && start <= end && end <= text.length).toBe(true);
			}
			expect(lint(input)).toEqual(findings);
		}),
		{ numRuns: 100 },
	);
});

it('whatever the note, mending keeps every word and leaves nothing for a second run', async () => {
	await fc.assert(
		fc.asyncProperty(trouble, async (typed) => {
			const { note, talk } = await compiled(typed);
			const once = await mended(note.text);
			expect(substance((await compiled(once.text)).talk)).toBe(substance(talk));
			const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
			expect(letters(once.text)).toBe(letters(note.text));
			const twice = await mended(once.text);
			expect([twice.text, twice.mended]).toEqual([once.text, []]);
		}),
		{ numRuns: 100 },
	);
});
