import type { Place } from '../../model/place.ts';
import type { Inline } from '../../model/talk.ts';
import { plain } from '../../model/words.ts';
import { crumb } from '../crumb.ts';
import { leadingFigure } from '../figures.ts';
import type { Keeper } from './carries.ts';
import type { Digest, DigestCue, DigestLine, DigestNode } from './digest.ts';
import { type Phrase, phraseOf, whole } from './phrases.ts';
import { cut } from './tidy.ts';

/** A line of the note within an item. */
export interface Part {
	readonly kind: 'speech' | 'point' | 'aside';
	readonly speaker: string;
	readonly open: string;
	readonly close: string;
	readonly phrases: readonly Phrase[];
}

/** The title of a section. */
export interface Heading {
	readonly kind: 'heading';
	/** 1 for a section directly under the talk; never more than one deeper than the heading before it. */
	readonly level: number;
	/** Its number behind its parents' ones, `3a`; empty when there is none. */
	readonly number: string;
	readonly label: readonly Inline[];
	readonly seconds: number;
	readonly start: number;
	/** Only on the speaker's own page: its title is not for others. */
	readonly private: boolean;
	readonly place: Place;
}

/** One entry of a list: a short label, the words it stands for, or both. */
export interface Item {
	readonly kind: 'item';
	/** 0, or how many labels it stands below. */
	readonly level: number;
	readonly label: readonly Inline[];
	/** The label introduces the items below it. */
	readonly leads: boolean;
	/** The label has a figure in it, asks something, or introduces others. */
	readonly labelKept: boolean;
	readonly labelFigure: boolean;
	readonly parts: readonly Part[];
	/** For the speaker's eyes alone. */
	readonly aside: boolean;
	/** How many items stand before it under the same heading. */
	readonly order: number;
	/** Of its first line in the note. */
	readonly place: Place;
}

export type Entry = Heading | Item;

/** A section's number and title. */
export const nameOf = ({ number, label }: Heading): string => [number, plain(label)].filter(Boolean).join(' ');

/** A handout deeper than this reads no better for it. */
const deepestItem = 2;
const deepestHeading = 5;

/** A line that ends like a sentence or a quotation may have another one behind it in the same paragraph. */
const finished = /[.!?…。！？؟।"”“’»」』)）]$/u;

/**
 * A talk as one list of headings and items, in the order of the note, nothing left out yet. `keepsCues` where a cue is worth as much
 * as a figure.
 */
export function entriesOf(talk: Digest, keeper: Keeper, keepsCues = false): readonly Entry[] {
	const entries: Entry[] = [];
	let order = 0;

	const partOf = (line: DigestLine, from: number): Part => ({
		kind: line.kind,
		speaker: line.speaker,
		open: line.open,
		close: line.close,
		phrases: (from > 0 ? behind(line.phrases, from) : line.phrases).map((runs) =>
			line.kind === 'aside' ? whole(runs) : phraseOf(runs, keeper),
		),
	});

	const add = (
		{ place }: DigestNode,
		level: number,
		label: readonly Inline[],
		lines: readonly DigestLine[],
		{ leads = false, cue = false } = {},
	) => {
		const [first] = lines;
		const own = label.length === 0 && first ? ownLabel(first, lines.length === 1) : { label, length: 0, speaks: false };
		const words = plain(own.label);
		const parts = lines
			.map((line, index) =>
				partOf(own.speaks && index === 0 ? { ...line, speaker: '' } : line, index === 0 ? own.length : 0),
			)
			.filter((part) => part.phrases.length > 0);
		entries.push({
			kind: 'item',
			level: Math.min(level, deepestItem),
			label: own.label,
			leads,
			labelKept: leads || (cue && keepsCues) || keeper.figure(words) || keeper.request(words),
			labelFigure: keeper.figure(words),
			parts,
			aside: parts.length > 0 && parts.every((part) => part.kind === 'aside'),
			order: order++,
			place,
		});
	};

	const cue = (node: DigestCue, level: number) => {
		const lines = node.children.filter((child) => child.type === 'line');
		const runsIn =
			lines.length === node.children.length &&
			lines.every((line) => line.kind !== 'aside') &&
			(lines.length <= 1 || lines.every((line) => line.kind === 'speech' && line.marker === '' && isFinished(line)));
		if (runsIn) return add(node, level, node.label, lines, { cue: true });
		if (node.label.length > 0) add(node, level, node.label, [], { leads: true, cue: true });
		visit(node.children, node.label.length > 0 ? level + 1 : level, '', 0);
	};

	const visit = (nodes: readonly DigestNode[], level: number, number: string, depth: number) => {
		for (let i = 0; i < nodes.length; i++) {
			const node = nodes[i] as DigestNode;
			if (node.type === 'section') {
				const { label, seconds, start, place } = node;
				const full = crumb(number, node.number);
				const shown = node.number === '' ? '' : full;
				entries.push({
					kind: 'heading',
					level: Math.min(depth + 1, deepestHeading),
					number: shown,
					label,
					seconds,
					start,
					private: node.private ?? false,
					place,
				});
				order = 0;
				visit(node.children, 0, full, depth + 1);
			} else if (node.type === 'cue') cue(node, level);
			else {
				const lines = [node];
				for (let next = nodes[i + 1]; next && goesOn(node, next); next = nodes[i + 1]) {
					lines.push(next as DigestLine);
					i++;
				}
				add(node, level, [], lines);
			}
		}
	};

	visit(talk.children, 0, '', 0);
	return entries;
}

const textOf = (line: DigestLine): string => line.phrases.map(plain).join('').trim() + line.close;

const isFinished = (line: DigestLine): boolean => finished.test(textOf(line));

/** Whether a line is the next one of the same paragraph of speech, as in a script written line by line. */
const goesOn = (line: DigestLine, next: DigestNode): boolean =>
	next.type === 'line' &&
	line.kind === 'speech' &&
	next.kind === 'speech' &&
	!next.apart &&
	next.marker === '' &&
	next.speaker === '' &&
	line.open === '' &&
	next.open === '';

/** Markers that say something: `Q:`, and a time of day. */
const tells = /^\p{L}+\s?[:：]$|\p{Nd}{1,2}[:h]\p{Nd}{2}(?!\p{Nd})/u;

/** What a line without a cue offers as its label: who speaks, `Q:`, the bold words or the figure it begins with. */
function ownLabel(line: DigestLine, alone: boolean): { label: readonly Inline[]; length: number; speaks: boolean } {
	const text = (value: string): readonly Inline[] => [{ type: 'text', value }];
	if (line.speaker !== '') return { label: text(line.speaker), length: 0, speaks: true };
	const told = tells.exec(line.marker)?.[0];
	if (told !== undefined) return { label: text(told), length: 0, speaks: false };
	const [first, second] = line.phrases[0] ?? [];
	const words = line.phrases.map(plain).join('');
	if (line.open === '' && first?.type === 'strong' && (second !== undefined || line.phrases.length > 1))
		if (first.value.length < words.trim().length) return { label: [first], length: first.value.length, speaks: false };
	const figure = alone && line.kind === 'point' && line.open === '' ? leadingFigure(words) : 0;
	return { label: figure > 0 ? text(words.slice(0, figure)) : [], length: figure, speaks: false };
}

/** Phrases without their first so many units. */
function behind(phrases: readonly (readonly Inline[])[], from: number): readonly (readonly Inline[])[] {
	const rest: (readonly Inline[])[] = [];
	let at = 0;
	for (const runs of phrases) {
		const { length } = plain(runs);
		const left = cut(runs, Math.max(0, from - at), length);
		if (/[\p{L}\p{N}\p{S}]/u.test(plain(left))) rest.push(left);
		at += length;
	}
	return rest;
}
