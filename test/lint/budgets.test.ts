import { expect, it } from 'vitest';
import { findingsOf } from './read.ts';

const said = (times: number) => 'We mended the roof with new tiles last summer. '.repeat(times);
const note = (duration: string) =>
	`---\nduration: ${duration}\n---\n# The roof\n\n## Opening\n\n${said(8)}\n\n## The cellar\n\n${said(10)}\n\n## Story (if time)\n\n${said(9)}\n\n## Close\n\n${said(4)}\n`;
const advice = async (duration: string) =>
	(await findingsOf(note(duration))).flatMap(({ ruleId, note }) => (/^talk-/.test(ruleId) ? [note] : []));

it('says what could go of a talk that is too long, what is marked first', async () => {
	expect(await advice('75s')).toEqual([
		expect.stringMatching(/Take out about \d+ words, .*; without “Story \(if time\)” it would fit\.$/),
	]);
	expect(await advice('45s')).toEqual([
		expect.stringMatching(/; without “Story \(if time\)” and “The cellar” it would fit\.$/),
	]);
	expect(await advice('10s')).toEqual([expect.stringMatching(/whole sections rather than lines\.$/)]);
	expect(await advice('2m')).toEqual([]);
});

it('says how much room is left in a meeting that is nearly empty', async () => {
	expect(await advice('60m')).toEqual([
		expect.stringMatching(/^The meeting has 1 h: room for about 8\d\d\d? words more\./),
	]);
});
