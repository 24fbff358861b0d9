import { doubtful, type Reading } from '../model/reading.ts';
import type { Beat, Section, Talk } from '../model/talk.ts';
import { childrenOf, plain, runsOf } from '../model/words.ts';
import { printable } from '../text/printable.ts';
import { clipped, wrapped } from '../text/width.ts';
import { census } from './census.ts';
import type { Paint } from './paint.ts';

interface Drawing {
	/** Say under each node how it was recognised. */
	readonly why: boolean;
	/** Columns there are; longer lines are cut with …. */
	readonly width: number;
	readonly paint: Paint;
}

/** What stands before the words of each kind of beat. */
const bullets: Readonly<Record<Beat['type'], string>> = { cue: '▸', speech: ' ', point: '·', aside: '%' };

/** The talk as an indented tree, one node a line. */
export function tree(talk: Talk, drawing: Drawing): string {
	const { paint, width } = drawing;
	const lines = [
		paint.strong(clipped(printable(talk.title), width)),
		paint.soft(census(talk)),
		paint.soft('▸ cue  · point  % aside'),
		'',
	];
	for (const child of talk.children) lines.push(...branch(child, 0, drawing));
	return `${lines.join('\n')}\n`;
}

function branch(node: Section | Beat, level: number, drawing: Drawing): string[] {
	const { paint, width, why } = drawing;
	const indent = '  '.repeat(level);
	const shown = `${indent}${lead(node)}${printable(plain(runsOf(node)).replace(/\s+/g, ' ').trim())}`;
	const dress = {
		section: paint.strong,
		cue: paint.accent,
		speech: (text: string) => text,
		point: (text: string) => text,
		aside: paint.soft,
	};
	const lines = [dress[node.type](clipped(shown, width))];
	if (why)
		for (const row of wrapped(because(node), width - indent.length - 4)) lines.push(paint.soft(`${indent}    ${row}`));
	const below = childrenOf(node).flatMap((child) => branch(child, level + 1, drawing));
	return node.type === 'section' && level === 0 ? [...lines, ...below, ''] : [...lines, ...below];
}

function lead(node: Section | Beat): string {
	if (node.type === 'section') return node.number ? `${printable(node.number)}  ` : '';
	const speaker = node.type === 'speech' && node.speaker !== undefined ? `${printable(node.speaker)}: ` : '';
	return `${bullets[node.type]} ${node.marker ? `${printable(node.marker)} ` : ''}${speaker}`;
}

function because(node: Section | Beat): string {
	const { by, why, confidence, runnerUp }: Reading = node.reading;
	const doubt = confidence < doubtful ? ', a guess' : '';
	const else_ = runnerUp ? `; second: ${runnerUp.kind} (${runnerUp.by})` : '';
	return `line ${node.place.start.line}: ${node.type} by ${by}, ${Math.round(confidence * 100)} %${doubt}: ${why}${else_}`;
}
