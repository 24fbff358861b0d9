import { describe, expect, it } from 'vitest';
import { spellerFor } from '../../src/assets.ts';
import { slipOf } from '../../src/lint/slips.ts';
import { script } from '../cli/world.ts';
import { findingsOf, line } from './read.ts';

const on = (choice: unknown = 'warning') => ({ overrides: { spelling: choice } });
const told = async (text: string, choice?: unknown) =>
	(await findingsOf(text, on(choice))).filter(({ ruleId }) => ruleId === 'spelling').map(line);

describe('spelling', () => {
	it('says nothing until somebody asks for it', async () => {
		const note = 'Some of the alledged leaks are old.\n';
		expect((await findingsOf(note)).filter(({ ruleId }) => ruleId === 'spelling')).toEqual([]);
		expect(await told(note)).toHaveLength(1);
		const { stdout } = await script('/', ['lint', '--rule', 'spelling=error', '--format', 'unix', '-'], {
			stdin: note,
		});
		expect(stdout).toBe('-:1:13: error: Unexpected word “alledged”, expected “alleged” [spelling]\n');
	});

	it('takes words that are right, too, and leaves private terms and reminders alone', async () => {
		expect(await told('Some of the alledged leaks are old.', { words: ['alledged'] })).toEqual([]);
		expect(await told('---\nscript:\n  private: [alledged]\n---\nSome of the alledged leaks are old.\n')).toEqual([]);
		expect(await told('# The roof\n\nIt leaks.\n\nNote: mend the alledged leak.\n')).toEqual([]);
	});

	it('asks once for a dictionary that is not there, and not where there is none', async () => {
		expect(await told('---\nlang: de\n---\n# Das Dach\n\nEs ist undicht.\n')).toEqual([
			'Unexpected lack of a dictionary for “de”, expected one beside cuescript',
		]);
		expect(await told('---\nlang: zh\n---\n# 屋顶\n\n屋顶漏水。\n')).toEqual([]);
	});
});

describe('slipOf', async () => {
	const english = await spellerFor('en');
	if (!english) throw new Error('the dictionary is a development dependency');

	it.each([
		['hasnt', "hasn't"],
		['thier', 'their'],
		['aestetics', 'aesthetics'],
		['automaticly', 'automatically'],
	])('%s was meant to be %s', (word, meant) => expect(slipOf(word, 'en', english)[0]).toBe(meant));

	it.each(['realised', 'colour', 'kilometres', 'artefacts', 'desynchronized', 'heatmap', 'launchable', 'thursday'])(
		'%s is no slip',
		(word) => expect(slipOf(word, 'en', english)).toEqual([]),
	);

	it('knows no language that is not there', async () => {
		expect(await spellerFor('de')).toBeUndefined();
		expect(await spellerFor('../en')).toBeUndefined();
	});
});
