import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadHeader, readHeader } from '../../src/note/header.ts';

const body = '# Harvest supper\n\nGood evening, everyone.\n';
const withHeader = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n${body}`;
const read = (...lines: string[]): Promise<ReadHeader> => readHeader(withHeader(...lines));
const rules = ({ findings }: ReadHeader) => findings.map(({ ruleId }) => ruleId);

/** Read as text: no line is taken, and one finding says so. */
const expectText = (result: ReadHeader, severity: 'warning' | 'info' = 'warning') => {
	expect(result).toMatchObject({ lines: 0, end: 0 });
	expect(result.findings).toMatchObject([{ ruleId: 'broken-header', severity }]);
};

describe('what counts as a header', () => {
	it('is none when the note begins with its text', async () => {
		for (const text of ['', body, 'title: Supper\n', '----\nHello\n----\n', '\n\nHello\n', '--- Opening ---\nHello\n'])
			expect(await readHeader(text)).toEqual({ header: { private: [] }, lines: 0, end: 0, findings: [] });
	});

	it('takes the lines between two lines of three dashes, fences included', async () => {
		const note = withHeader('title: Supper', 'duration: 20m');
		const { header, lines, end, findings } = await readHeader(note);
		expect({ header, lines, findings }).toEqual({
			header: { title: 'Supper', duration: 1200, private: [] },
			lines: 4,
			findings: [],
		});
		expect(note.slice(end)).toBe(body);
	});

	it('reads the same with Windows line ends, white space behind the dashes, and byte order marks', async () => {
		for (const note of [
			withHeader('title: Supper').replaceAll('\n', '\r\n'),
			withHeader('title: Supper').replaceAll('---', '--- \t'),
			`\ufeff\ufeff${withHeader('title: Supper')}`,
		]) {
			const { header, lines, end } = await readHeader(note);
			expect({ title: header.title, lines }).toEqual({ title: 'Supper', lines: 3 });
			expect(note.slice(end)).toMatch(/^# Harvest/);
		}
	});

	it('may be all there is, and may be empty', async () => {
		expect(await readHeader('---\ntitle: Supper\n---')).toMatchObject({
			header: { title: 'Supper' },
			lines: 3,
			end: 21,
		});
		expect(await readHeader('---\n---\nHello')).toEqual({ header: { private: [] }, lines: 2, end: 8, findings: [] });
	});

	it('leaves the keys of other programs alone', async () => {
		const dendron = await read(
			'id: abc123',
			"title: 'Supper: the plan'",
			'desc: ""',
			'updated: 1710410000000',
			'created: 1710410000000',
		);
		expect(dendron).toMatchObject({ header: { title: 'Supper: the plan', date: '2024-03-14' }, findings: [] });
		const obsidian = await read(
			'tags: [talk, "two words"]',
			'aliases:',
			'  - Supper',
			'cssclasses: wide',
			'status: yes',
		);
		expect(obsidian).toMatchObject({ header: { private: [] }, lines: 7, findings: [] });
	});

	it('takes keys that no program knows, as long as nothing is said in them', async () => {
		expect(await read('Room: 4', 'Who: Mia, Tom and the neighbours', 'Food:', '- soup')).toMatchObject({
			lines: 6,
			findings: [],
		});
		expect(await read('params:', '  build:', '    mode: fast', '      deep: yes')).toMatchObject({
			lines: 6,
			findings: [],
		});
		expect(await read('desc: First the thanks, then the plan.')).toMatchObject({ lines: 3, findings: [] });
	});

	it('is closed by three dashes alone, not by words behind them or dashes in a block', async () => {
		const { header, lines } = await read('desc: |', '  ---', '  more', 'title: Supper');
		expect({ title: header.title, lines }).toEqual({ title: 'Supper', lines: 6 });
		expectText(await readHeader('---\ntitle: Supper\n---Hello\n'));
		expectText(await readHeader('---\ntitle: Supper\n...\nHello\n'));
	});

	it.each([
		['unclosed', '---\ntitle: Supper\n\nGood evening.\n', /never closed/],
		['a list', '---\n- bread\n- soup\n---\nHello\n', /not all “key: value”/],
		['words', '---\nGood evening, everyone.\n---\nHello\n', /not all “key: value”/],
		['keys and words', '---\ntitle: Supper\nGood evening.\n---\nHello\n', /not all “key: value”/],
		['a heading', '---\n# Supper\n---\nHello\n', /not all “key: value”/],
		['what is said', '---\nMia: Good evening to all of you.\n---\nHello\n', /not all “key: value”/],
		['a question', '---\nQ: how much\nA: ten\n---\nHello\n', /not all “key: value”/],
		['a list of phrases', '---\nOpening:\n- thank everyone warmly\n---\nHello\n', /not all “key: value”/],
		['indented words', '---\nOpening:\n  thank everyone\n---\nHello\n', /not all “key: value”/],
		['what is said in Japanese', '---\n美和: 皆さん、こんばんは。\n---\nHello\n', /not all “key: value”/],
		['a quotation', '---\nMia: “Hello”\n---\nHello\n', /not all “key: value”/],
		['too long', `---\ntitle: ${'long '.repeat(4000)}\n---\nHello\n`, /16 kB/],
		['late', '\n \n---\ntitle: Supper\n---\nHello\n', /first line/],
		['JavaScript', '---js\n{title: "Supper"}\n---\nHello\n', /language/],
		['a language behind a space', '--- \u00a0JavaScript\r\n{}\n---\nHello\n', /language/],
		['a name of Object.prototype', '---toString\ntitle: Supper\n---\nHello\n', /language/],
	])('reads %s as text and says so', async (_, note, reason) => {
		const result = await readHeader(note);
		expect(result).toMatchObject({ lines: 0, end: 0, header: { private: [] } });
		expect(result.findings).toHaveLength(1);
		expect(result.findings[0]).toMatchObject({ ruleId: 'broken-header', reason: expect.stringMatching(reason) });
		const { start, end } = result.findings[0]?.place ?? {};
		expect(note.slice(start?.offset, end?.offset)).toMatch(/^---[^\n\r]*$/);
		expect(start?.line).toBe(note.startsWith('---') ? 1 : 3);
	});

	it('warns where keys were meant and only mentions what may be a rule', async () => {
		expectText(await readHeader('---\n\nHello\n'), 'info');
		expectText(await readHeader('---\nGood evening.\n---\n'), 'info');
		expectText(await readHeader('---\ntitle: Supper\n'), 'warning');
		expect((await readHeader('\n---\nGood evening.\n---\n')).findings).toEqual([]);
	});

	it('keeps terms private even when the header that names them is broken', async () => {
		const { header, lines } = await readHeader(
			'---\ntitle: Supper\nprivate: Ana Ruiz, 52,000\n\nHello\n\nprivate: not this\n',
		);
		expect({ lines, private: header.private }).toEqual({ lines: 0, private: ['Ana Ruiz', '52,000'] });
		expect((await readHeader('\n---\nscript:\n  private:\n    - Ana\n---\n')).header.private).toEqual(['Ana']);
	});
});

describe('what a header says', () => {
	it.each([
		['title: 18:30', { title: '18:30' }],
		['title: 2024-01-02', { title: '2024-01-02' }],
		['title: 010', { title: '010' }],
		['title: no', { title: 'no' }],
		['title: Talk #3 # of many', { title: 'Talk #3' }],
		['title: "Tab\\tand \\u001b[1mline\\nend"', { title: 'Tab and [1mline end' }],
		['title: >-\n  Supper\n  for all', { title: 'Supper for all' }],
		['Title: Supper', { title: 'Supper' }],
		['author: [Mia, Tom]', { speaker: 'Mia, Tom' }],
		['author: Mia\nspeaker: Tom', { speaker: 'Tom' }],
		['audience: the village', { audience: 'the village' }],
		['date: 2025-03-14T22:35', { date: '2025-03-14' }],
		['date: 2025/3/4', { date: '2025-03-04' }],
		['date: 20250314', { date: '2025-03-14' }],
		['date: 14.3.2025', { date: '2025-03-14' }],
		['created: 1710410000', { date: '2024-03-14' }],
		['date: 2025-03-14\ncreated: long ago', { date: '2025-03-14' }],
		['lang: pt_br', { lang: 'pt-BR' }],
		['lang: no', { lang: 'no' }],
		['duration: 6:40', { duration: 400 }],
		['duration: "1h30m"', { duration: 5400 }],
		['start: 9:05', { start: 545 }],
		['start: 14h30', { start: 870 }],
		['start: 2 pm', { start: 840 }],
		['start: 12:15 a.m.', { start: 15 }],
		['start: 14 Uhr', { start: 840 }],
		['pace: 140', { pace: 140 }],
		['pace: Slow', { pace: 'slow' }],
		['private: 52,000,Ana,1,5', { private: ['52,000', 'Ana', '1', '5'] }],
		['private: Ana Ruiz, salary', { private: ['Ana Ruiz', 'salary'] }],
		['private: [Ana Ruiz, 18:30, "a, b"]', { private: ['Ana Ruiz', '18:30', 'a, b'] }],
		['private:\n  - Ana\n  - 007\n- 2024-01-02', { private: ['Ana', '007', '2024-01-02'] }],
		['private: [Ana,\n  Ben]', { private: ['Ana', 'Ben'] }],
		['private: Ana\nscript:\n  private: Ben', { private: ['Ben', 'Ana'] }],
		['script: {duration: 6:40, start: 14:00}', { duration: 400, start: 840 }],
		['script:\n  duration: 6:40\n  theme: plain\n  cards: a6', { duration: 400, theme: 'plain', cards: 'a6' }],
		['duration: 5m\nscript:\n  duration: 10m', { duration: 600 }],
		[
			'script:\n  lint:\n    long-section: [warning, {words: 90}]',
			{ lint: { 'long-section': ['warning', { words: 90 }] } },
		],
		['lint:\n  stray-marker: off', { lint: { 'stray-marker': 'off' } }],
		['theme: gaia', {}],
		['title:\nlang: ~\nprivate: []\ntags: #one', {}],
		['base: &b {title: Supper}\n<<: *b', { title: 'Supper' }],
	])('%s', async (lines, expected) => {
		const { header, findings } = await read(lines);
		expect(header).toEqual({ private: [], ...expected });
		expect(findings).toEqual([]);
	});

	it.each([
		['title', 'title: {a: 1}', 'warning'],
		['title', 'title: {{title}}', 'warning'],
		['date', 'date: tomorrow', 'warning'],
		['date', 'date: 2025-02-30', 'warning'],
		['lang', 'lang: "<b>"', 'warning'],
		['duration', 'duration: 30', 'warning'],
		['duration', 'duration: -5m', 'warning'],
		['duration', 'duration: 0m', 'warning'],
		['duration', 'duration: 25h', 'warning'],
		['start', 'start: 25:00', 'warning'],
		['start', 'start: 13 pm', 'warning'],
		['start', 'start: 14', 'warning'],
		['pace', 'pace: 12', 'warning'],
		['pace', 'pace: brisk', 'warning'],
		['private', 'private: true', 'error'],
		['private', 'private: {a: 1}', 'error'],
		['lint', 'lint: strict', 'warning'],
		['script', 'script: talk.md', 'warning'],
	] as const)('leaves out a %s that makes no sense: %s', async (key, line, severity) => {
		const { header, findings, lines } = await read('tags: none', line);
		expect(header).toEqual({ private: [] });
		expect(lines).toBe(4);
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({ ruleId: 'header-value', severity, actual: line.slice(key.length + 2) });
		expect(findings[0]?.reason).toContain(`Unexpected ${key} “${line.slice(key.length + 2)}” in the header, expected `);
		expect(findings[0]?.expected?.length).toBeGreaterThan(0);
		expect(findings[0]?.place).toEqual({
			start: { line: 3, column: 1, offset: 15 },
			end: { line: 3, column: line.length + 1, offset: 15 + line.length },
		});
	});

	it('falls back on the next spelling of a key when the first makes no sense', async () => {
		const result = await read('date: soon', 'created: 2025-03-14');
		expect(result.header.date).toBe('2025-03-14');
		expect(rules(result)).toEqual(['header-value']);
	});

	it('reads the keys line by line where YAML stumbles, and says on which line', async () => {
		const result = await read('title: "Supper', 'speaker: @mia', "audience: 'all'", 'private: [Ana, Ben');
		expect(result).toMatchObject({
			header: { speaker: '@mia', audience: 'all', private: ['Ana', 'Ben'] },
			lines: 6,
			findings: [{ ruleId: 'broken-header', severity: 'warning', reason: expect.stringContaining('line by line') }],
		});
		const twice = await read('private: Ana', 'tags: x', 'private: Ben');
		expect(twice.header.private).toEqual(['Ana', 'Ben']);
		expect(twice.findings[0]?.place?.start).toEqual({ line: 4, column: 1, offset: 25 });
	});
});

describe('what a header cannot do', () => {
	it('runs nothing, whatever it says it is written in', async () => {
		const canary = 'globalThis.cuescriptCanary = true';
		const notes = [
			...['js', 'JS', ' js', '\tjavascript', '\u00a0js', '\u2028js', 'coffee'].map(
				(name) => `---${name}\n${canary}\n---\n`,
			),
			`\ufeff---js\n${canary}`,
			`---\ntitle: !!js/function "function(){${canary}}"\n---\n`,
			`---\ntitle: Supper\n---\n---js\n${canary}\n---\n`,
		];
		for (const note of notes) await readHeader(note);
		expect('cuescriptCanary' in globalThis).toBe(false);
	});

	it('changes no prototype and inherits nothing', async () => {
		const before = Object.getOwnPropertyNames(Object.prototype).join();
		const { header } = await read(
			'__proto__: {title: Stolen, polluted: yes}',
			'constructor: {prototype: {polluted: yes}}',
			'lint: {__proto__: {polluted: yes}, toString: off}',
			'<<: {__proto__: {polluted: yes}}',
		);
		expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
		expect(Object.keys(header.lint ?? {})).toEqual(['tostring']);
		expect((header as unknown as Record<string, unknown>).polluted).toBeUndefined();
	});

	it('takes no time with aliases that multiply and values that hold themselves', async () => {
		const bomb = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
		for (let i = 1; i < 12; i++)
			bomb.push(
				`a${i}: &a${i} [${Array(10)
					.fill(`*a${i - 1}`)
					.join(', ')}]`,
			);
		const start = performance.now();
		const { header } = await read(...bomb, 'lint: {all: *a11}', 'private: *a11', 'self: &s {s: *s}');
		expect(performance.now() - start).toBeLessThan(2000);
		expect(header.title).toBeUndefined();
	});

	it('takes time in proportion to a note made of fences, blank lines or spaces', async () => {
		const start = performance.now();
		for (const piece of ['\n', ' \n', '---\n', '\n---x', '\ufeff', '--- ', 'a: {', 'a: "', '- ', ': '])
			for (const head of ['', '---\n', '---js\n']) await readHeader(head + piece.repeat(200_000));
		expect(performance.now() - start).toBeLessThan(3000);
	});

	it('never throws and ends where a line begins, for any note', async () => {
		const piece = fc.constantFrom(
			...[
				'---',
				'---\n',
				'\n',
				'\r\n',
				' ',
				'\t',
				'title: ',
				'private:',
				'script:',
				'lint: ',
				'date: 1',
				'- Ana',
				'  ',
				'"',
				"'",
			],
			...[
				'[',
				']',
				'{',
				'}',
				',',
				'#',
				': ',
				'|',
				'>',
				'&a ',
				'*a',
				'!!js/function ',
				'<<: ',
				'\ufeff',
				'\ud800',
				'\u0000',
				'{{x}}',
				'Hello.',
			],
		);
		await fc.assert(
			fc.asyncProperty(fc.boolean(), fc.array(piece, { maxLength: 40 }), async (fenced, pieces) => {
				const text = fenced ? `---\n${pieces.join('')}\n---\n` : pieces.join('');
				const { lines, end, findings, header } = await readHeader(text);
				expect(end === 0 || end === text.length || text[end - 1] === '\n').toBe(true);
				expect(text.slice(0, end).split('\n').length - (text[end - 1] === '\n' || end === 0 ? 1 : 0)).toBe(lines);
				for (const { place } of findings) expect(place?.end.offset).toBeGreaterThanOrEqual(place?.start.offset ?? 0);
				expect(header.private.every((term) => term.trim() !== '')).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});
});
