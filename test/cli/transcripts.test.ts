import { join } from 'node:path';
import { expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.ts';
import { script } from './world.ts';

const notes = join(import.meta.dirname, '../../fixtures/notes');

/** Each transcript is named by the command that was typed, and reads as a page of the manual. */
const typed = [
	'script --help',
	'script help build',
	'script outline bullets-pasted-from-a-document.md',
	'script outline --why salary-talk-with-branches.md',
	'script time bullets-pasted-from-a-document.md --duration 15m',
	'script lint bullets-pasted-from-a-document.md --duration 5m',
];

for (const command of typed)
	it(command, async () => {
		const { exit, stdout, stderr } = await script(notes, command.split(' ').slice(1), { columns: 80 });
		const transcript = `$ ${command}\n${stdout}${stderr}[exit ${exit}]\n`;
		expect(Math.max(...transcript.split('\n').map((line) => displayWidth(line)))).toBeLessThanOrEqual(80);
		await expect(transcript).toMatchFileSnapshot(
			join(import.meta.dirname, '../../fixtures/transcripts', `${command}.txt`),
		);
	});
