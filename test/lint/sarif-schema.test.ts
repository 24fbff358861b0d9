import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/lint/reporters/report.ts';
import { sarif } from '../../src/lint/reporters/sarif.ts';
import { rules } from '../../src/lint/rules.ts';
import type { Finding } from '../../src/model/finding.ts';
import { readNote } from '../../src/note/note.ts';
import { noteNames, notesFolder } from '../notes.ts';
import { findingsOf } from './read.ts';

const require = createRequire(import.meta.url);
/** The JSON Schema of SARIF 2.1.0, as those who wrote the format ship it with a tool of theirs. */
const tool = dirname(require.resolve('@microsoft/sarif-multitool-ts'));
const schema = JSON.parse(readFileSync(join(tool, '../assets/sarif-2.1.0.schema.json'), 'utf8'));
const ajv = new Ajv.default({ strict: false, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

const faults = (log: unknown) =>
	validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
const faultsOf = (reports: readonly Report[], version = '1.2.3') => faults(JSON.parse(sarif(reports, { version })));

const lined = async (text: string) => (await readNote(new TextEncoder().encode(`\ufeff${text}`), 'note.md')).lines;
const loud = Object.fromEntries(rules.filter(({ id }) => id !== 'spelling').map(({ id }) => [id, 'error']));

describe('the schema of SARIF 2.1.0', () => {
	it('accepts what is found in every note here, with all rules on, in one log', async () => {
		const reports: Report[] = [];
		for (const name of noteNames) {
			const text = readFileSync(join(notesFolder, name), 'utf8').replace(/^\ufeff/, '');
			reports.push({
				path: join(notesFolder, name),
				lines: await lined(text),
				findings: await findingsOf(text, { overrides: loud }),
			});
		}
		const found = reports.flatMap(({ findings }) => findings);
		expect(found.length).toBeGreaterThan(20);
		expect(found.some(({ fix }) => fix)).toBe(true);
		expect(faultsOf(reports)).toEqual([]);
	});

	it('accepts a log of nothing, of a clean note, and of findings of the reader', async () => {
		const lines = await lined('Hello.\n');
		const finding: Finding = { reason: 'Unexpected key', ruleId: 'of-the-reader', severity: 'info' };
		expect(faultsOf([])).toEqual([]);
		expect(faultsOf([{ path: '-', lines, findings: [] }])).toEqual([]);
		expect(faultsOf([{ path: 'a b/ü.md', lines, findings: [finding] }])).toEqual([]);
	});

	it('accepts any path, place, reason and fix', async () => {
		const text = 'One.\n\nTwo “three\n';
		const lines = await lined(text);
		const offset = fc.nat(text.length);
		const path = fc.oneof(
			fc.string({ unit: 'grapheme', minLength: 1 }),
			fc.string({
				unit: fc.constantFrom('a', ':', '/', '\\', '%', ' ', '[', '#', '?', '..', 'ß', '\ud800'),
				minLength: 1,
			}),
		);
		fc.assert(
			fc.property(path, offset, offset, fc.string(), (path, a, b, words) => {
				const [from, to] = a < b ? [a, b] : [b, a];
				const spot = (offset: number) => {
					const line = lines.findLast(({ start }) => start <= offset);
					return { line: line?.number ?? 1, column: offset - (line?.start ?? 0) + 1, offset };
				};
				const place = { start: spot(from), end: spot(to) };
				const fix = [{ start: from, end: to, text: words }];
				const finding: Finding = { reason: words, ruleId: 'a-rule', severity: 'warning', place, note: words, fix };
				expect(faultsOf([{ path, lines, findings: [finding] }])).toEqual([]);
			}),
			{ numRuns: 200 },
		);
	});

	it.each([
		['a level it has no word for', ['runs', 0, 'results', 0, 'level'], 'info'],
		[
			'a line before the first',
			['runs', 0, 'results', 0, 'locations', 0, 'physicalLocation', 'region', 'startLine'],
			0,
		],
		['a message without words', ['runs', 0, 'results', 0, 'message'], {}],
		['a path that is no URI', ['runs', 0, 'artifacts', 0, 'location', 'uri'], 'a b.md'],
		['a key of our own', ['runs', 0, 'tool', 'driver', 'pace'], 130],
		['another version', ['version'], '2.2.0'],
	])('refuses %s', async (_, path, value) => {
		const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } };
		const finding: Finding = { reason: 'Unexpected word', ruleId: 'a-rule', severity: 'warning', place };
		const log = JSON.parse(
			sarif([{ path: 'a.md', lines: await lined('One.\n'), findings: [finding] }], { version: '1.2.3' }),
		);
		const last = path.at(-1) ?? '';
		const holder = path.slice(0, -1).reduce((node, key) => node[key], log);
		holder[last] = value;
		expect(faults(log)).not.toEqual([]);
	});
});
