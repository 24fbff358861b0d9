/** What holds when a note is mended or tidied in its file. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { tidy } from '../../src/fmt/fmt.ts';
import { mend } from '../../src/lint/fix.ts';
import { substance } from '../../src/model/substance.ts';
import { review } from '../../src/pipeline.ts';
import { careful, note, wounded } from './notes.ts';
import { property, read, refused } from './property.ts';

const notes = fc
	.tuple(fc.oneof(careful, note, wounded), fc.constantFrom('\n', '\r\n'))
	.map(([text, end]) => text.replace(/\r?\n/g, end).toWellFormed());

const mendedOnce = (text: string) =>
	mend(text, async (again) => {
		const understood = await read(again);
		return { findings: await review(understood), substance: substance(understood.talk) };
	});

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
const bare = (text: string, end: string) => text.split(end).join('').includes('\n');

/** What neither mending nor tidying may change. */
async function kept(before: string, after: string): Promise<void> {
	expect(letters(after)).toBe(letters(before));
	const [old, now] = [await read(before), await read(after)];
	expect(substance(now.talk)).toBe(substance(old.talk));
	const header = old.note.lines.filter((line) => line.header).at(-1);
	if (header) expect(after.slice(0, header.end)).toBe(before.slice(0, header.end));
	expect(after.startsWith('\ufeff')).toBe(before.startsWith('\ufeff'));
	if (before.includes('\r\n') && !bare(before, '\r\n')) expect(bare(after, '\r\n')).toBe(false);
	if (!before.includes('\r')) expect(after).not.toContain('\r');
	expect(after.split('\\').length).toBeLessThanOrEqual(before.split('\\').length);
}

export const mending = [
	property(
		'lint --fix keeps all that is said and the header to the byte; a second time it finds nothing',
		200,
		notes,
		async (text) => {
			if (await refused(text)) return;
			const { text: once } = await mendedOnce(text);
			await kept(text, once);
			const { text: twice, mended } = await mendedOnce(once);
			expect(twice).toBe(once);
			expect(mended).toEqual([]);
		},
	),
	property(
		'fmt keeps all that is said and the header to the byte; a second time it finds nothing',
		100,
		notes,
		async (text) => {
			if (await refused(text)) return;
			const once = await tidy(text, read);
			await kept(text, once);
			expect(await tidy(once, read)).toBe(once);
		},
	),
];
