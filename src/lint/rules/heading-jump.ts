import { placeIn } from '../lines.ts';
import { defineRule } from '../rule.ts';

export const headingJump = defineRule({
	id: 'heading-jump',
	finds: 'headings more than one level below the one before',
	why: 'A level that is skipped is often a heading that was lost, or one that belongs higher than it stands.',
	severity: 'info',
	options: {},
	examples: [
		{
			shows: 'One level down at a time, and up by as many as it takes',
			note: '# The house\n\n## The roof\n\n### Its tiles\n\nSome are loose.\n\n# The garden\n\nIt is wet.\n',
			findings: [],
		},
		{
			shows: 'From the first level to the third',
			note: '# The house\n\n### Its tiles\n\nSome are loose.\n',
			findings: ['3:1-3:4 Unexpected heading of level 3 below one of level 1, expected level 2'],
		},
	],
	check({ lines, report }) {
		let above = 0;
		for (const line of lines) {
			if (line.kind !== 'section' && line.kind !== 'title') continue;
			const level = /^#{1,6}(?=\s)/.exec(line.text)?.[0].length;
			if (level === undefined) continue;
			if (above > 0 && level > above + 1)
				report({
					reason: `Unexpected heading of level ${level} below one of level ${above}, expected level ${above + 1}`,
					place: placeIn(line, 0, level),
					actual: String(level),
					expected: [String(above + 1)],
					note: 'Take a # away, or put the heading between them that is missing.',
				});
			above = level;
		}
	},
});
