import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section, Talk } from '../../../src/model/talk.ts';
import { aloud, runsOf, walk } from '../../../src/model/words.ts';
import { renderHandout } from '../../../src/render/handout/handout.ts';
import { aside, cue, jobOf, longTalk, numbered, point, runs, section, speech, talk } from './make.ts';
import { alternatives, readPdf, unpacked } from './read-pdf.ts';

const render = async (given: Talk, sheet: 'a4' | 'letter' = 'a4') => {
	const [pdf, markdown] = await renderHandout(jobOf(given, sheet));
	if (!pdf || !markdown) throw new Error('two artifacts are expected');
	return { pdf, markdown, md: new TextDecoder().decode(markdown.bytes) };
};
const squeezed = (text: string) => text.replace(/[\s\\*#-]+/gu, ' ');
const packed = (text: string) => text.replace(/[\s\\*#-]+/gu, '');

describe('the handout', () => {
	it('is one page and its twin, and says how much of the talk is on it', async () => {
		const { pdf, markdown } = await render(longTalk());
		expect([pdf.suffix, markdown.suffix]).toEqual(['handout.pdf', 'handout.md']);
		expect(pdf.summary).toMatch(/^1 page, [3-9]\d % of the words$/);
		expect(pdf.findings).toEqual([]);
		const { pages, title } = await readPdf(pdf.bytes);
		expect(pages).toHaveLength(1);
		expect(title).toBe('The harbour at the end of its year');
	});

	it('has every title, every figure and the same words on paper and as Markdown', async () => {
		const given = longTalk(14, {
			header: { private: [], speaker: 'Ines Moor', audience: 'the council', date: '2025-01-31' },
		});
		const { pdf, md } = await render(given);
		const { pages } = await readPdf(pdf.bytes);
		const page = packed(pages.join(' '));
		for (const node of walk(given)) {
			if (node.type === 'section') expect(page).toContain(packed(aloud(node.label)));
			if (node.type === 'talk' || node.type === 'aside') continue;
			for (const figure of aloud(runsOf(node)).match(/\d+/g) ?? []) expect(squeezed(pages.join(' '))).toContain(figure);
		}
		expect(squeezed(pages[0] ?? '')).toContain('Ines Moor · the council · January 31, 2025 ·');
		for (const line of md.split('\n').filter((line) => line.startsWith('- '))) expect(page).toContain(packed(line));
	});

	it('is the same bytes twice', async () => {
		const [one, two] = [await render(longTalk(4)), await render(longTalk(4))];
		expect(Buffer.from(one.pdf.bytes).equals(Buffer.from(two.pdf.bytes))).toBe(true);
		expect(one.md).toBe(two.md);
	});

	it('tells the bar of sections in words, and has titles in order', async () => {
		const { pdf } = await render(longTalk(3));
		const [bar, ...others] = await alternatives(pdf.bytes);
		expect(others).toEqual([]);
		expect(bar).toMatch(/^Timeline: 1 What the harbour did in month 1 0:00–\d:\d\d; 2 What/);
	});

	it('has no bar and no clock where there is nothing to show', async () => {
		const toast = await render(talk([speech('Good evening. To the boats!')]));
		expect(await alternatives(toast.pdf.bytes)).toEqual([]);
		const silent = await render(talk([section('One', []), section('Two', [])]));
		expect(await alternatives(silent.pdf.bytes)).toEqual([]);
		expect((await readPdf(silent.pdf.bytes)).pages[0]).not.toContain('0:00');
	});

	it('counts sections that have no number, unless their titles do', async () => {
		const plain = await render(talk([section('Boats', [point('oars')]), section('Sails', [point('canvas')])]));
		expect(plain.md).toMatch(/## 1\. Boats[\s\S]*## 2\. Sails/);
		const steps = await render(talk([section('Step 4: boats', [point('oars')]), section('Step 6: sails', [])]));
		expect(steps.md).toMatch(/## Step 4: boats[\s\S]*## Step 6: sails/);
	});

	it('fits Letter as well, and is read from right to left where the language is', async () => {
		const letter = await render(longTalk(11), 'letter');
		expect((await readPdf(letter.pdf.bytes)).pages).toHaveLength(1);
		const hebrew = talk(
			[numbered('1', 'פתיחה', [speech('ערב טוב.')]), numbered('2', 'סיום', [speech('תודה רבה לכם.')])],
			{ title: 'ערב הסירות', lang: 'he' },
		);
		expect((await render(hebrew)).md).toMatch(/## 1\. פתיחה[\s\S]*ערב טוב\./);
	});

	it('says by name what had to go where the pages asked for are too few, and has it all on more of them', async () => {
		const { pdf } = await render(longTalk(60));
		expect((await readPdf(pdf.bytes)).pages).toHaveLength(1);
		const [finding] = pdf.findings;
		expect(finding).toMatchObject({ ruleId: 'handout-left-out', severity: 'warning' });
		expect(finding?.reason).toMatch(
			/^The handout has no room on 1 page for \d+ lines .*“The crews moved 37 containers .* more; --pages 2 gives it more$/,
		);
		const [more] = await renderHandout({ ...jobOf(longTalk(60)), handout: { pages: 4 } });
		const { pages } = await readPdf(more?.bytes ?? new Uint8Array());
		expect(pages.length).toBeLessThanOrEqual(4);
		expect(more?.findings).toEqual([]);
		expect(pages.join(' ')).toContain('Overtime fell by 60 %');
	});

	it('goes on to further pages where titles alone take them, and says which stand there', async () => {
		const titles = Array.from({ length: 200 }, (_, index) => numbered(String(index + 1), `Month ${index + 1}`, []));
		const { pdf } = await render(talk(titles));
		const { pages } = await readPdf(pdf.bytes);
		const [finding] = pdf.findings;
		expect(finding).toMatchObject({ ruleId: 'handout-overflow', severity: 'warning', actual: `${pages.length} pages` });
		expect(finding?.reason).toMatch(/“\d+ Month \d+”, .* \d+ more$/);
		expect(pages.at(-1)).toContain('Month 200');
	});

	it('names characters that no font here can draw', async () => {
		const { pdf } = await render(talk([section('One', [point('fine'), point('a \u{1f9ff} here')])]));
		expect(pdf.findings).toMatchObject([{ ruleId: 'missing-character', actual: '\u{1f9ff}' }]);
		expect((await readPdf(pdf.bytes)).pages[0]).toContain('[U+1F9FF]');
	});
});

/** How a name may be written where it hides best. */
const dresses: readonly ((name: string) => string)[] = [
	(name) => name,
	(name) => name.toUpperCase(),
	(name) => name.toLowerCase(),
	(name) => `${name}’s`,
	(name) => `“${name}”`,
	(name) => `(${name})`,
	(name) => `@${name.toLowerCase()}`,
	(name) => `${name}s`,
	(name) => name.normalize('NFD'),
	(name) => name.replace(' ', '\n'),
];

const plain = fc.constantFrom(
	...'we moved the old crane 40 days in July and nobody (not even us) knew why. It held, so far. Will it?'.split(' '),
);
const name = fc.constantFrom('Zoë', 'Xaver Quill', 'Project Žaba', 'Вячеслав', 'Qwixx GmbH');
const words = (names: fc.Arbitrary<string>) =>
	fc
		.array(fc.oneof({ weight: 6, arbitrary: plain }, { weight: 1, arbitrary: names }), { minLength: 1, maxLength: 25 })
		.map((parts) => parts.join(' '));

/** A talk in which a name may stand anywhere. */
const leaky = name.chain((secret) => {
	const text = words(fc.constantFrom(...dresses).map((dress) => dress(secret)));
	const beat = fc.oneof(
		text.map((line) => speech(line)),
		text.map((line) => point(line)),
		text.map((line) => aside(`kwyjibo ${line}`)),
		fc.tuple(text, fc.constantFrom('Ana', secret)).map(([line, speaker]) => ({ ...speech(line), speaker })),
	);
	const cues = fc.tuple(text, fc.array(beat, { maxLength: 3 })).map(([label, beats]) => cue(label, beats));
	const sections = fc.tuple(text, fc.array(fc.oneof(beat, cues), { maxLength: 6 }), fc.boolean()).map(
		([title, children, hidden]): Section => ({
			...section(hidden ? `kwyjibo ${title}` : title, children),
			private: hidden,
		}),
	);
	return fc
		.tuple(fc.array(fc.oneof(beat, sections), { maxLength: 8 }), text, text)
		.map(([children, title, audience]) => ({
			secret,
			given: talk(children, {
				title,
				headline: [...runs(title), { type: 'aside', value: ' kwyjibo' }],
				header: { private: [secret], speaker: secret, audience },
			}),
		}));
});

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** The name's words; `project` alone gives nothing away. */
const forbidden = (secret: string) =>
	bare(secret)
		.replace(/^project | gmbh$/, '')
		.split(' ');

describe('privacy', () => {
	it('nothing private is in the Markdown, the page or anything said about the file', async () => {
		await fc.assert(
			fc.asyncProperty(leaky, async ({ secret, given }) => {
				const { pdf, md } = await render(given);
				const { pages, about, title } = await readPdf(pdf.bytes);
				const seen = bare([md, ...pages, about, title, pdf.summary, JSON.stringify(pdf.findings)].join('\n'));
				for (const word of [...forbidden(secret), 'kwyjibo']) expect(seen).not.toContain(word);
			}),
			{ numRuns: 25 },
		);
	}, 30_000);

	it('nothing private is in any byte of the PDF', async () => {
		const given = talk(
			[
				numbered('1', 'Working with Xaverine', [
					cue('Ask Xaverine', [speech('We spoke. Xaverine agreed.'), aside('kwyjibo')]),
					{ ...speech('Good evening.'), speaker: 'Xaverine' },
				]),
				{ ...numbered('2', 'Kwyjibo', [speech('kwyjibo')]), private: true },
				numbered('3', 'The end', [point('Xaverine’s plan is out')]),
			],
			{
				title: 'Xaverine and we',
				headline: runs('Xaverine’s evening', { type: 'aside', value: ' kwyjibo' }),
				header: { private: ['xaverine'], speaker: 'Xaverine', audience: 'Xaverine' },
			},
		);
		const { pdf, md } = await render(given);
		for (const bytes of [unpacked(pdf.bytes), md]) expect(bytes).not.toMatch(/xaverine|kwyjibo/i);
		// What is left of the title is found in the bytes: the search looks where words are.
		expect(unpacked(pdf.bytes)).toContain(' and we');
		expect(pdf.summary).toContain('private phrases left out');
	});
});
