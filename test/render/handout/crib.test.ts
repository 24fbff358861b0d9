import { describe, expect, it } from 'vitest';
import type { Talk } from '../../../src/model/talk.ts';
import { renderCrib } from '../../../src/render/handout/crib.ts';
import { aside, cue, jobOf, longTalk, numbered, point, runs, section, speech, talk } from './make.ts';
import { readPdf } from './read-pdf.ts';

const render = async (given: Talk, pages?: number) => {
	const [pdf, markdown] = await renderCrib({ ...jobOf(given), ...(pages && { handout: { pages } }) });
	if (!pdf || !markdown) throw new Error('two artifacts are expected');
	return { pdf, suffixes: [pdf.suffix, markdown.suffix], md: new TextDecoder().decode(markdown.bytes) };
};

const given = talk(
	[
		numbered('1', 'Boats', [
			aside('Look at Ines.'),
			cue('Thank the crews', [speech('You carried us. Nobody had asked you to. I saw it.')]),
			{
				...speech(''),
				children: runs('And then we wait ', { type: 'aside', value: '(pause)' }, ' for Project Heron.'),
			},
			point('310 euros a day'),
		]),
		{ ...section('Sources', [aside('harbour archive, box 7')]), private: true },
	],
	{ title: 'The year', header: { private: ['Project Heron'], start: 14 * 60 } },
);

describe('the page for the speaker alone', () => {
	it('has what a handout never has: asides, directions, private sections and names', async () => {
		const { pdf, md, suffixes } = await render(given);
		expect(suffixes).toEqual(['crib.pdf', 'crib.md']);
		const [page = ''] = (await readPdf(pdf.bytes)).pages;
		for (const words of ['Look at Ines.', '(pause)', 'Project Heron', 'Sources', 'harbour archive, box 7', '310 euros'])
			for (const text of [page, md.replaceAll('\\', '').replaceAll('**', '')]) expect(text).toContain(words);
		expect(md).toContain('- *Look at Ines.*');
	});

	it('tells that it is no handout, at its head and at its foot', async () => {
		const [page = ''] = (await readPdf((await render(given)).pdf.bytes)).pages;
		expect(page.match(/for the speaker only/g)).toHaveLength(2);
	});

	it('tells when each section begins and ends, by the clock on the wall where there is one', async () => {
		expect((await render(given)).md).toContain('## 1. Boats · 14:00');
		const { start: _, ...header } = given.header;
		expect((await render({ ...given, header })).md).toMatch(/## 1\. Boats · 0:00–0:\d\d\n/);
	});

	it('lets go of words to be said before it sets anything smaller, and keeps cues, figures and asides', async () => {
		const { pdf, md } = await render(longTalk(13));
		expect((await readPdf(pdf.bytes)).pages).toHaveLength(1);
		expect(pdf.findings).toEqual([]);
		expect(md.match(/\*\*Thank the crews\*\*/g)).toHaveLength(13);
		for (let row = 1; row <= 13; row++) expect(md).toContain(`*Look at row ${row}*`);
		expect(md).not.toContain('I stood there and watched');
	});

	it('says by name what had to go where one page is too few', async () => {
		const [finding] = (await render(longTalk(70))).pdf.findings;
		expect(finding).toMatchObject({ ruleId: 'crib-left-out' });
		expect(finding?.reason).toMatch(/^The crib has no room on 1 page for \d+ lines/);
		expect((await render(longTalk(70), 5)).pdf.findings).toEqual([]);
	});
});
