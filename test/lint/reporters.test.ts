import fc from 'fast-check';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { github } from '../../src/lint/reporters/github.ts';
import { json } from '../../src/lint/reporters/json.ts';
import { junit } from '../../src/lint/reporters/junit.ts';
import { pretty as prettyReporter } from '../../src/lint/reporters/pretty.ts';
import type { Palette, Report } from '../../src/lint/reporters/report.ts';
import { sarif } from '../../src/lint/reporters/sarif.ts';
import { unix } from '../../src/lint/reporters/unix.ts';
import type { Finding } from '../../src/model/finding.ts';
import { noteLines } from '../../src/note/note.ts';
import { displayWidth } from '../../src/text/width.ts';

const plain: Palette = Object.fromEntries(
	['strong', 'soft', 'good', 'warn', 'bad', 'accent'].map((name) => [name, (text: string) => text]),
) as unknown as Palette;
const named = Object.fromEntries(
	Object.keys(plain).map((name) => [name, (text: string) => `<${name}>${text}</${name}>`]),
) as unknown as Palette;

const pretty = (reports: readonly Report[], paint: Palette, width = 80) => prettyReporter(reports, { paint, width });

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
				'script rules RULE shows the page of one',
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

	it('shows the first fifty of a rule and counts the rest, so that those of other rules are seen', () => {
		const one = report('Hello.', 0, 5);
		const many = { ...one, findings: [...Array(60).fill(one.findings[0]), { ...one.findings[0], ruleId: 'b-rule' }] };
		const told = pretty([many as Report], plain);
		expect(told.match(/warning {2}a-rule/g)).toHaveLength(50);
		expect(told.match(/warning {2}b-rule/g)).toHaveLength(1);
		expect(told).toContain(
			'\n\ntalk.md  a-rule\n  and 10 more of these; --format unix lists them all\n\n61 warnings in 1 note\n',
		);
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
		expect(pretty([all, all], plain)).toMatch(
			/\n\n2 errors, 2 warnings, 2 remarks in 2 notes\nscript rules RULE shows the page of one\n$/,
		);
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

/** One finding with everything that means something to a format in its words, and one about the whole note. */
function awkward(): Report {
	const found = report('One.\nTwo, <three>\n', 5, 8, {
		reason: 'Unexpected 50 %: <a> & "b",\n\u001b',
		note: 'Mend it.',
	});
	const whole: Finding = { reason: 'Unexpected note', ruleId: 'whole', severity: 'info' };
	return { ...found, path: 'my talks/a:b,c.md', findings: [whole, ...found.findings] };
}

describe('unix', () => {
	it('is a line for each finding, and nothing for none', () => {
		expect(unix([awkward()])).toBe(
			'my talks/a:b,c.md: info: Unexpected note [whole]\n' +
				'my talks/a:b,c.md:2:1: warning: Unexpected 50 %: <a> & "b", ␛ [a-rule]\n',
		);
		expect(unix([{ ...awkward(), findings: [] }])).toBe('');
	});
});

describe('github', () => {
	it('escapes what its commands are made of', () => {
		expect(github([awkward()]).split('\n')).toEqual([
			'::notice file=my talks/a%3Ab%2Cc.md,title=whole::Unexpected note',
			'::warning file=my talks/a%3Ab%2Cc.md,line=2,endLine=2,col=1,endColumn=4,title=a-rule::Unexpected 50 %25: <a> & "b", ␛. Mend it.',
			'',
		]);
	});

	it('names no column behind the end of several lines, and no file for standard input', () => {
		const lines = github([{ ...report('One.\nTwo.', 1, 7), path: '-' }]);
		expect(lines).toBe('::warning line=1,endLine=2,col=2,title=a-rule::Unexpected word\n');
	});
});

describe('junit', () => {
	it('has a suite for a note, a failure for what fails, and a word about the rest', () => {
		const lines = junit([awkward()], { failOn: 'warning' }).split('\n');
		expect(lines.slice(0, 3)).toEqual([
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<testsuites name="cuescript">',
			'\t<testsuite name="my talks/a:b,c.md" tests="2" failures="1" errors="0">',
		]);
		expect(lines[3]).toContain('name="whole"><system-out>info: Unexpected note</system-out></testcase>');
		expect(lines[4]).toContain('name="a-rule" line="2"><failure type="warning"');
		expect(lines[4]).toContain('message="Unexpected 50 %: &lt;a&gt; &amp; &quot;b&quot;, ␛"');
		expect(lines.slice(5)).toEqual(['\t</testsuite>', '</testsuites>', '']);
	});

	it('counts a note without findings as passed', () => {
		const clean = junit([{ ...awkward(), findings: [] }], { failOn: 'warning' });
		expect(clean).toContain('tests="1" failures="0"');
		expect(clean).toContain('name="lint"/>');
	});
});

describe('sarif', () => {
	const first = (reports: readonly Report[]) => {
		const log = JSON.parse(sarif(reports, { version: '1.2.3' })) as Log;
		return { log, run: log.runs[0], results: log.runs[0]?.results ?? [] };
	};

	it('names its version, its tool and every rule', () => {
		const { log, run } = first([awkward()]);
		expect(log.version).toBe('2.1.0');
		expect(run?.tool.driver).toMatchObject({ name: 'cuescript', semanticVersion: '1.2.3' });
		const rules = run?.tool.driver.rules ?? [];
		expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['long-section', 'a-rule', 'whole']));
		for (const { ruleId, ruleIndex } of first([awkward()]).results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
	});

	it('says where, with a path that is a URI', () => {
		const [whole, found] = first([awkward()]).results;
		const location = whole?.locations?.[0]?.physicalLocation;
		expect(location).toEqual({ artifactLocation: { uri: 'my%20talks/a%3Ab%2Cc.md', index: 0 } });
		expect(found?.level).toBe('warning');
		expect(found?.locations?.[0]?.physicalLocation?.region).toEqual({
			...{ startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 },
		});
	});

	it.each([
		['/talks/ä.md', 'file:///talks/%C3%A4.md'],
		['C:\\talks\\a.md', 'file:///C:/talks/a.md'],
		['../a.md', '../a.md'],
		['-', 'stdin'],
	])('calls %s %s', (path, uri) => {
		expect(first([{ ...awkward(), path }]).run?.artifacts?.[0]?.location?.uri).toBe(uri);
	});

	it('tells what would mend it', () => {
		const [found] = first([report('One.\n**\n', 5, 7, { fix: [{ start: 5, end: 8, text: '' }] })]).results;
		expect(found?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
			{ deletedRegion: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 }, insertedContent: { text: '' } },
		]);
	});
});
