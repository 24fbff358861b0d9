import type { Plan } from '../../model/plan.ts';
import type { Beat, Inline, Section, Talk } from '../../model/talk.ts';
import { plain } from '../../model/words.ts';
import { daytimes } from '../../text/daytime.ts';
import { plain as plainTheme } from '../../theme/theme.ts';
import type { Renderer } from '../renderer.ts';
import { type Keeper, keeperFor } from './carries.ts';
import type { Digest, DigestLine, DigestNode } from './digest.ts';
import { entriesOf, type Heading } from './entries.ts';
import { cribSteps } from './ladder.ts';
import { makePage } from './page.ts';
import { quoted } from './pairs.ts';
import { phrasebookFor } from './phrasebook.ts';
import { type SentenceCutter, sentenceCutter } from './sentences.ts';
import { termFinder } from './terms.ts';
import { cut, tidy } from './tidy.ts';

/**
 * The speaker's own page: the titles with the clock, cues, directions and asides, private sections and names, figures, and of the
 * words to be said as many as there is room for. It is named otherwise than the handout, so that nobody takes one for the other.
 */
export const renderCrib: Renderer = async ({ talk, plan, theme = plainTheme, handout, ...paper }) => {
	const digest = digestOf(talk, plan);
	const book = phrasebookFor(talk.lang);
	const clock = (heading: Heading): string => {
		const { start, seconds } = heading;
		return seconds > 0 ? daytimes(talk.header.start, start, start + seconds) : '';
	};
	return makePage(
		{
			talk: digest,
			entries: entriesOf(digest, guarding(talk), true),
			book,
			steps: cribSteps,
			name: 'crib',
			purpose: book.crib,
			notice: book.crib,
			clock,
			clockInMarkdown: clock,
			pages: handout?.pages ?? theme.handout.pages,
			theme,
		},
		paper,
	);
};

/** What a handout keeps, and what it never has: private names. */
function guarding({ lang, header }: Talk): Keeper {
	const keeper = keeperFor(lang);
	const find = termFinder(header.private);
	return { ...keeper, figure: (text) => keeper.figure(text) || find(text).length > 0 };
}

/** Something to read: a letter, a figure or a sign. */
const worded = /[\p{L}\p{N}\p{S}]/u;

/** All of a talk, with nothing left out. */
function digestOf(talk: Talk, plan: Plan): Digest {
	const { speaker, audience, date } = talk.header;
	const headline = plain(tidy(talk.headline ?? [], 'kept'));
	const sentences = sentenceCutter(talk.lang);
	const section = (node: Section, hidden: boolean): DigestNode => {
		const { seconds, start } = plan.of(node);
		return {
			type: 'section',
			number: node.number,
			label: tidy(node.label, 'kept'),
			seconds,
			start,
			private: hidden,
			children: children(node.children, hidden),
			place: node.place,
		};
	};
	const children = (nodes: readonly (Section | Beat)[], hidden: boolean): readonly DigestNode[] =>
		nodes
			.filter((node) => node.type === 'section' || node.type === 'cue' || worded.test(plain(node.children)))
			.map((node) =>
				node.type === 'section' ? section(node, hidden || node.private) : digestBeat(node, hidden, sentences),
			);
	return {
		title: talk.title,
		...(headline !== '' && headline !== talk.title && { headline }),
		lang: talk.lang,
		...(speaker !== undefined && { speaker }),
		...(audience !== undefined && { audience }),
		...(date !== undefined && { date }),
		seconds: plan.total.seconds,
		children: children(talk.children, false),
	};
}

function digestBeat(beat: Beat, hidden: boolean, sentences: SentenceCutter): DigestNode {
	const { place } = beat;
	if (beat.type === 'cue') {
		const children = beat.children.map((child) => digestBeat(child, hidden, sentences));
		return { type: 'cue', label: tidy(beat.label, 'kept'), children, place };
	}
	return {
		type: 'line',
		kind: hidden ? 'aside' : beat.type,
		marker: beat.marker,
		speaker: beat.type === 'speech' ? (beat.speaker ?? '') : '',
		apart: beat.apart,
		...phrases(beat.children, sentences),
		place,
	};
}

/** The sentences of a line, directions in it included. */
function phrases(runs: readonly Inline[], sentences: SentenceCutter): Pick<DigestLine, 'open' | 'close' | 'phrases'> {
	const tidied = tidy(runs, 'kept');
	const text = plain(tidied);
	const { open, close, start, end } = quoted(text);
	const starts = sentences(text.slice(start, end)).map((at) => at + start);
	return { open, close, phrases: starts.map((at, index) => cut(tidied, at, starts[index + 1] ?? end)) };
}
