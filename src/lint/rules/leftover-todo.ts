import { placeIn } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { written } from '../written.ts';

export const leftoverTodo = defineRule({
	id: 'leftover-todo',
	finds: 'what you still meant to do before you speak',
	why: 'What was left for later is due now, and nobody can look it up while standing in front of people.',
	severity: 'warning',
	options: {
		words: {
			kind: 'words',
			default: ['TODO', 'TO DO', 'FIXME', 'TBD', 'TBA', 'TBC', 'TKTK', 'À FAIRE'],
			sets: 'words that mark what is not done, in capitals as here',
		},
	},
	examples: [
		{
			shows: 'Something to do that is said, and a word that only looks like one',
			note: '# The year\n\nThere is a lot to do, says our todo list.\n\nThe methodology is new. Todo lo demás sigue igual.',
			findings: [],
		},
		{
			shows: 'Two figures that are not there yet',
			note: '# The year\n\nWe lost TBD visitors last year.\n\nTODO: ask Nora for the new figure.',
			findings: [
				'3:9-3:12 Unexpected “TBD”, expected it to be done by now',
				'5:1-5:5 Unexpected “TODO”, expected it to be done by now',
			],
		},
	],
	check({ text, lines, options, report }) {
		const words = [...options.words.filter((word) => word.trim() !== ''), '???'];
		if (!words.some((word) => text.includes(word))) return;
		const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
		const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_-])`, 'gu');
		for (const line of lines) {
			if (line.kind === undefined || !written[line.kind]) continue;
			for (const { 0: found, index } of line.text.matchAll(pattern))
				report({
					reason: `Unexpected “${found}”, expected it to be done by now`,
					place: placeIn(line, index, index + found.length),
					actual: found,
					note: 'Do it, or take it out.',
				});
		}
	},
});
