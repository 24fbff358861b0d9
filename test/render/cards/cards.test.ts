import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { templates } from '../../../src/assets.ts';
import { openPress, type Press } from '../../../src/pdf/press.ts';
import { renderCards } from '../../../src/render/cards/cards.ts';
import type { Sheet } from '../../../src/render/renderer.ts';
import { frozen } from '../../frozen.ts';
import { harbour, harbourWords } from './harbour.ts';
import { planOf, section, speech, talk } from './make.ts';

let press: Press;
beforeAll(async () => {
	press = await openPress({ face: (name) => templates(`fonts/${name}.ttf`), candidates: () => [] });
});

const render = async (card: string, sheet: Sheet) => {
	const job = { talk: frozen(harbour), plan: planOf(harbour), date: new Date(0), card, sheet, templates, press };
	const [artifact] = await renderCards(job);
	if (!artifact) throw new Error('nothing was made');
	return artifact;
};

const open = async (bytes: Uint8Array) => await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

async function textOf(bytes: Uint8Array): Promise<string> {
	const pdf = await open(bytes);
	const pages: string[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const { items } = await (await pdf.getPage(number)).getTextContent();
		pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
	}
	return pages.join(' ').replace(/\s+/g, ' ');
}

describe('the cards as a file', () => {
	it.each(['3x5', '4x6', 'a6'])('has all words of the talk in order on %s', async (card) => {
		const { bytes } = await render(card, 'a4');
		const words = (await textOf(bytes)).split(' ');
		let at = 0;
		for (const word of harbourWords.split(' ')) {
			const found = words.indexOf(word, at);
			expect(found, `“${word}” behind “${words.slice(Math.max(0, at - 5), at).join(' ')}”`).toBeGreaterThanOrEqual(0);
			at = found + 1;
		}
	});

	it('says in a clause what it is', async () => {
		const artifact = await render('3x5', 'a4');
		expect(artifact.suffix).toBe('cards.pdf');
		expect(artifact.summary).toMatch(/^\d+ cards on \d+ sheets$/);
		expect((await open(artifact.bytes)).numPages).toBe(Number(/on (\d+)/.exec(artifact.summary)?.[1]));
		expect(artifact.findings).toEqual([]);
	});

	it('prints the code of a character that no font here has, and tells of it', async () => {
		const root = talk('T', [section('1', 'Signs', [speech('Look at this 𓀀 here.')])]);
		const job = {
			talk: root,
			plan: planOf(root),
			date: new Date(0),
			card: '3x5',
			sheet: 'card',
			templates,
			press,
		} as const;
		const [artifact] = await renderCards(job);
		expect(await textOf(artifact?.bytes ?? new Uint8Array())).toContain('Look at this [U+13000] here.');
		expect(artifact?.findings).toMatchObject([{ severity: 'error', actual: '𓀀' }]);
	});

	it('is the same bytes twice', async () => {
		expect(Buffer.compare((await render('4x6', 'letter')).bytes, (await render('4x6', 'letter')).bytes)).toBe(0);
	});

	it.each([
		['3x5', 'a4', 842, 595],
		['3x5', 'letter', 792, 612],
		['4x6', 'letter', 612, 792],
		['a6', 'a4', 842, 595],
		['3x5', 'card', 360, 216],
		['a6', 'card', 420, 298],
	] as const)('lays %s on %s as %i × %i points', async (card, sheet, width, height) => {
		const page = await (await open((await render(card, sheet)).bytes)).getPage(1);
		expect(page.view.map(Math.round)).toEqual([0, 0, width, height]);
	});

	it('prints the ruler, its instruction and the sheet only where the sheet has room', async () => {
		expect(await textOf((await render('3x5', 'a4')).bytes)).toMatch(
			/50 mm · print at 100 % \(“Actual size”\) · sheet 1 of \d · 3 × 5 in/,
		);
		expect(await textOf((await render('a6', 'a4')).bytes)).not.toContain('Actual size');
		expect(await textOf((await render('3x5', 'card')).bytes)).not.toContain('Actual size');
	});

	it('has an outline of the sections', async () => {
		const outline = await (await open((await render('3x5', 'a4')).bytes)).getOutline();
		expect(outline.map((entry) => entry.title).slice(0, 2)).toEqual(['The harbour plan', '1 Where we stand']);
	});

	it('refuses a size it does not know, and names those it does', async () => {
		await expect(render('7x9', 'a4')).rejects.toThrow(/“7x9”.*3x5.*a6/);
	});
});
