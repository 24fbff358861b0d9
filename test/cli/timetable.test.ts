import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeJson } from '../../src/cli/time-json.ts';
import { timetable } from '../../src/cli/timetable.ts';
import type { Talk } from '../../src/model/talk.ts';
import { understand } from '../../src/pipeline.ts';
import { displayWidth } from '../../src/text/width.ts';
import { planTalk } from '../../src/timing/plan.ts';
import { noteNames, notesFolder } from '../notes.ts';
import { note as anyNote } from '../properties/notes.ts';
import { section, speech, talk } from '../talks.ts';

const same = (text: string) => text;
const paint = { strong: same, soft: same, good: same, warn: same, bad: same, accent: same };

/** Seconds of a clock, `0:50` or `1:02:03`. */
const clock = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
/** Seconds of `1 h 2 min 3 s`. */
const said = (text: string) =>
	[...text.matchAll(/(\d+) (h|min|s)/g)].reduce(
		(sum, [, n, unit]) => sum + Number(n) * { h: 3600, min: 60, s: 1 }[unit as 'h'],
		0,
	);

/** What a table says of the whole, and of each row: seconds, and whether it stands directly under the talk. */
function printed(table: string) {
	const lines = table.split('\n');
	const head = lines.findIndex((line) => /^from +takes +range /.test(line));
	const end = lines.findIndex((line, index) => index > head && /^[\d:]+ +end$/.test(line));
	const title = lines[head]?.indexOf('section') ?? 0;
	const rows = lines.slice(head + 1, end).map((line) => ({
		seconds: clock(/^\S+ +(\S+)/.exec(line)?.[1] ?? ''),
		top: !line.slice(title).startsWith('  '),
	}));
	/** All that is written in figures, and nothing of the note's own words. */
	const figures = [
		lines[1] ?? '',
		...lines.slice(head + 1, head < 0 ? 0 : end + 1).map((line) => line.slice(0, title)),
	];
	return {
		figures: figures.join('\n'),
		whole: said(/most likely ([^,]+)/.exec(lines[1] ?? '')?.[1] ?? ''),
		rows: head < 0 ? [] : rows,
	};
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

function holds(of: Talk): void {
	const plan = planTalk(of);
	const table = timetable(of, plan, paint);
	const { whole, rows, figures } = printed(table);
	expect(figures).not.toMatch(/NaN|undefined|Infinity|-\d/);
	expect(sum(rows.filter(({ top }) => top).map(({ seconds }) => seconds))).toBe(whole);
	const told = timeJson(of, plan) as { seconds: number; low: number; sections: { seconds: number; depth: number }[] };
	for (const [, number] of JSON.stringify({
		...told,
		title: '',
		sections: told.sections.map((each) => ({ ...each, title: '', number: '' })),
	}).matchAll(/:(-?[\d.e+-]+|null)/g))
		expect(Number(number === 'null' ? Number.NaN : number)).toBeGreaterThanOrEqual(0);
	expect(sum(told.sections.filter(({ depth }) => depth === 1).map(({ seconds }) => seconds))).toBeCloseTo(
		told.seconds,
		5,
	);
}

describe('the table of sections', () => {
	it.each(noteNames)('%s: adds up to the second as printed, and nothing is negative', async (name) => {
		const bytes = readFileSync(join(notesFolder, name));
		holds((await understand(bytes, name, { header: {} })).talk);
		holds((await understand(bytes, name, { header: { start: 23 * 60 + 50, duration: 300, pace: 97 } })).talk);
	});

	it('adds up whatever is in a note', () =>
		fc.assert(
			fc.asyncProperty(anyNote, async (text) => {
				holds((await understand(new TextEncoder().encode(text), 'note', { header: {} })).talk);
			}),
			{ numRuns: 60 },
		));

	const words = (n: number) => `${Array.from({ length: n }, () => 'word').join(' ')}.`;
	const timed = (title: string, n: number, budget: number) => ({ ...section(title, [speech(words(n))]), budget });
	const rowsOf = (of: Talk) => timetable(of, planTalk(of), paint).split('\n');

	it('says what is over its budget in words, and holds its share of the time against its share of the budget', () => {
		const of = talk([timed('Long', 150, 20), timed('Short', 50, 100), section('Free', [speech(words(50))])]);
		const [long = '', short = '', free = ''] = rowsOf(of).filter((line) => /Long|Short|Free/.test(line));
		expect(long).toMatch(/ over 0:20 +Long +█+▓+$/);
		expect(short).toMatch(/ of 1:40 +Short +█+░+$/);
		expect(free).toMatch(/Free +█+$/);
	});

	it('draws no bar for a section whose parts have theirs, and no row for one without time', () => {
		const parts = [section('Part one', [speech(words(60))]), section('Part two', [speech(words(20))])];
		const lines = rowsOf(talk([section('All', parts), section('Empty', []), section('End', [speech(words(9))])]));
		expect(lines.find((line) => line.includes('All'))).not.toContain('█');
		expect(lines.find((line) => line.includes('Part one'))).toMatch(/^\S+ +\S+ +\S+ {4}Part one +█{16}$/);
		expect(lines.join('\n')).not.toContain('Empty');
		expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
	});
});
