import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteNames, notesFolder } from '../notes.ts';
import { findingsOf } from './read.ts';

const note = (name: string) => readFileSync(join(notesFolder, `${name}.md`), 'utf8');

const spots = async (text: string) =>
	(await findingsOf(text)).map(({ place, ruleId }) =>
		place ? `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column} ${ruleId}` : ruleId,
	);

describe('the bullets pasted from a document', () => {
	const pasted = note('bullets-pasted-from-a-document');

	it('have these slips, and no others', async () => {
		expect(await spots(pasted)).toEqual([
			'8:1-8:3 stray-marker',
			'23:13-23:14 unbalanced-quotes',
			'46:1-53:97 misnumbered-list',
			'65:78-65:79 unbalanced-quotes',
			'129:100-129:130 broken-off-sentence',
			'195:1-195:3 stray-marker',
		]);
	});

	it('spend too long on one section in a meeting of a quarter of an hour', async () => {
		const short = pasted.replace('---\n', '---\nduration: 15m\n');
		const long = (await findingsOf(short)).filter(({ ruleId }) => ruleId === 'long-section');
		expect(long.map(({ place }) => place?.start.line)).toEqual([57]);
		expect(long[0]?.reason).toMatch(/^Unexpected 1 min \d+ s in “.+”, expected at most .+$/);
	});
});

/** What a person who has read the notes would call wrong in them; every other note is clean. */
const slips: Readonly<Record<string, readonly string[]>> = {
	'bullets-pasted-from-a-document': ['stray-marker', 'unbalanced-quotes', 'misnumbered-list', 'broken-off-sentence'],
	'chat-paste-open-day': ['long-section'],
	'german-swimming-pool-association': ['leftover-todo'],
	'one-to-one-with-manager': ['leftover-todo'],
	'persian-lecture-notes': ['misnumbered-list'],
	'run-of-show-emcee': ['unfilled-slot'],
	'russian-report': ['misnumbered-sections'],
	'slides-moving-a-whale': ['empty-section'],
	'turkish-apartment-meeting': ['misnumbered-sections'],
	'vietnamese-pitch': ['long-section'],
};

describe('no false alarm in', () => {
	const names = noteNames.map((name) => name.slice(0, -3));
	it.each(names)('%s', async (name) => {
		const rules = new Set((await findingsOf(note(name))).map(({ ruleId }) => ruleId));
		// A doubt about a reading calls nothing wrong.
		rules.delete('doubtful-reading');
		expect([...rules].filter((rule) => !slips[name]?.includes(rule))).toEqual([]);
	});
});
