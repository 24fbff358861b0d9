import type { Point, Section, Talk } from '../../model/talk.ts';
import { childrenOf, walk } from '../../model/words.ts';
import { defineRule } from '../rule.ts';

const points = (count: number): string =>
	['hall', 'kitchen', 'bath', 'attic', 'roof', 'stairs']
		.slice(0, count)
		.map((room) => `- the ${room}, since May\n`)
		.join('');

export const tooManyPoints = defineRule({
	id: 'too-many-points',
	finds: 'points in a row that nobody keeps apart',
	why: 'They remember the first point, the last one and that there were many; and you look for your place among them.',
	severity: 'info',
	options: { points: { kind: 'count', default: 10, sets: 'most points in a row without a cue or a sentence' } },
	examples: [
		{
			shows: 'As many as one hand holds, and then some more under another cue',
			note: `# The house\n\n## What is dry\n\n${points(3)}\n## What is wet\n\n${points(5)}`,
			options: { points: 5 },
			findings: [],
		},
		{
			shows: 'What stands below a point is not counted',
			note: '# The house\n\n- the hall\n  - its walls\n  - its door\n- the attic\n  - its beams\n  - its tiles\n',
			options: { points: 5 },
			findings: [],
		},
		{
			shows: 'Six points in a row',
			note: `# The house\n\n${points(6)}`,
			options: { points: 5 },
			findings: ['3:1-8:24 Unexpected 6 points in a row, expected at most 5'],
		},
	],
	check({ talk, options, report }) {
		for (const node of walk(talk)) {
			if (node.type !== 'talk' && node.type !== 'section') continue;
			for (const run of runs(node)) {
				const edge = Math.min(...run.map(({ place }) => place.start.column));
				const top = run.filter(({ place }) => place.start.column <= edge + 1);
				const [first, last] = [top[0], run.at(-1)];
				if (top.length <= options.points || !first || !last) continue;
				report({
					reason: `Unexpected ${top.length} points in a row, expected at most ${options.points}`,
					place: { start: first.place.start, end: last.place.end },
					actual: String(top.length),
					expected: [String(options.points)],
					note: 'Put those together that belong together, and give each group a cue; or leave the lesser ones to the handout.',
				});
			}
		}
	},
});

/** Stretches of points directly under a node, with nothing but asides between them. */
function* runs(node: Talk | Section): Generator<readonly Point[]> {
	let run: Point[] = [];
	for (const child of childrenOf(node)) {
		if (child.type === 'point') run.push(child);
		else if (child.type !== 'aside') {
			yield run;
			run = [];
		}
	}
	yield run;
}
