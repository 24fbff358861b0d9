/** What holds on paper. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { fontSource, templates } from '../../src/assets.ts';
import { Refusal } from '../../src/model/refusal.ts';
import { openPress } from '../../src/pdf/press.ts';
import { print } from '../../src/pipeline.ts';
import type { Sheet } from '../../src/render/renderer.ts';
import { type RendererName, renderers } from '../../src/render/renderers.ts';
import { frozen } from '../frozen.ts';
import { readPdf, wordsOf } from '../pdf/read.ts';
import { readPdf as readAbout, unpacked } from '../render/handout/read-pdf.ts';
import { careful, guarded, secret, tagsIn, wounded } from './notes.ts';
import { linesBelow, outOfOrder, property, read } from './property.ts';

const everything = Object.keys(renderers) as RendererName[];

async function printed(text: string, names: readonly RendererName[], sheet: Sheet = 'a4') {
	const [press, ...all] = await Promise.all([openPress(fontSource()), ...names.map((name) => renderers[name].load())]);
	const understood = frozen(await read(text));
	return print(understood, all, { date: new Date(Date.UTC(2031, 4, 6)), templates, press, sheet, card: '3x5' });
}

const none = new Uint8Array();
const squeezed = (text: string) => text.replace(/[\s\u00ad-]/g, '');

export const printing = [
	property(
		'every word of the note is in the script, in its order, and on the cards',
		12,
		fc.tuple(careful, fc.constantFrom<Sheet>('a4', 'letter')),
		async ([text, sheet]) => {
			const [script, cards] = await printed(text, ['pdf', 'cards'], sheet);
			const { talk } = await read(text);
			const below = tagsIn(linesBelow(text, talk).join('\n'));
			expect(outOfOrder(below, tagsIn(squeezed(wordsOf(await readPdf(script?.bytes ?? none)))))).toBeUndefined();
			const dealt = squeezed(wordsOf(await readPdf(cards?.bytes ?? none)));
			expect(below.filter((one) => !dealt.includes(one))).toEqual([]);
		},
	),
	property('a wounded note is printed, too: whole files, and nothing beside the paper', 12, wounded, async (text) => {
		try {
			for (const { bytes, suffix } of await printed(text, everything)) {
				expect(bytes.length).toBeGreaterThan(0);
				if (!suffix.endsWith('pdf')) continue;
				expect(Buffer.from(bytes.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
				expect(Buffer.from(bytes.subarray(-7)).toString('latin1')).toContain('%%EOF');
				const { pages } = await readPdf(bytes);
				expect(pages.length).toBeGreaterThan(0);
				for (const { width, height, texts } of pages)
					for (const one of texts) {
						if (one.text.trim() === '') continue;
						expect(Math.min(one.x, one.y), one.text).toBeGreaterThanOrEqual(0);
						expect(one.x + one.width, one.text).toBeLessThanOrEqual(width);
						expect(one.y, one.text).toBeLessThanOrEqual(height);
					}
			}
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	}),
	property('nothing private is in the handout, wherever one looks', 12, guarded, async (text) => {
		for (const { bytes, suffix } of await printed(text, ['handout'])) {
			const about = suffix.endsWith('pdf') ? await readAbout(bytes) : { pages: [], about: '' };
			const all = [Buffer.from(bytes).toString('utf8'), unpacked(bytes), ...about.pages, about.about].join('\n');
			expect(squeezed(all).toLowerCase()).not.toContain(secret);
		}
	}),
	property('the same note gives the same bytes, wherever and whenever', 5, careful, async (text) => {
		const zone = process.env.TZ;
		try {
			process.env.TZ = 'Pacific/Kiritimati';
			const first = await printed(text, everything);
			process.env.TZ = 'America/Adak';
			const again = await printed(text, everything.toReversed());
			for (const { suffix, bytes } of first)
				expect(Buffer.compare(bytes, again.find((other) => other.suffix === suffix)?.bytes ?? none)).toBe(0);
		} finally {
			if (zone === undefined) delete process.env.TZ;
			else process.env.TZ = zone;
		}
	}),
];
