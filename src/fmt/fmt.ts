import { mend, patienceFor } from '../lint/fix.ts';
import { substance } from '../model/substance.ts';
import type { Talk } from '../model/talk.ts';
import type { Note } from '../note/note.ts';
import { type Draft, draftOf, type Step } from './step.ts';
import { blankLines, gapsBeforeHeadings, gapsBeforeRules, gapsBehindHeadings } from './steps/blank-lines.ts';
import { bullets } from './steps/bullets.ts';
import { headingsBeneathTitle, headingsFromTop, topHeadings } from './steps/headings.ts';
import { lists } from './steps/lists.ts';
import { margins } from './steps/margins.ts';
import { numbers } from './steps/numbers.ts';
import { spaces } from './steps/spaces.ts';
import { strayMarkers } from './steps/stray-markers.ts';
import { openWriter, type Writer } from './write.ts';

/**
 * In this order: what is in the way goes first, and space between is set last. How far in things stand helps to tell titles from the
 * rest, and is seen to when nothing else is left to do.
 */
const stepsWith = (write: Writer): readonly (readonly Step[])[] => [
	[
		...[strayMarkers, spaces, bullets, numbers],
		...[headingsFromTop(write), headingsBeneathTitle(write), topHeadings(write)],
		...[gapsBeforeHeadings, gapsBehindHeadings, gapsBeforeRules, blankLines],
	],
	[margins, lists(write)],
];

type Understanding = readonly [draft: Draft, substance: string];

/** One step may make room for another; nothing needs that many passes. */
const passes = 6;

/**
 * A note's text as clean Markdown: real headings, real lists with `-` for every bullet, one blank line where there were many, no
 * margin that nobody meant, no marker that belongs to nothing. Numbers, quotation marks, asides and the header stay as they are. `read` says how a text is understood:
 * after each change it is read anew, and a change after which it would be another talk is not made. A text that was tidied is
 * tidy.
 */
export async function tidy(
	text: string,
	read: (text: string) => Promise<{ readonly note: Pick<Note, 'text' | 'lines'>; readonly talk: Talk }>,
): Promise<string> {
	// Most steps find nothing to do and look at what the one before them left.
	const seen = new Map<string, Promise<Understanding>>();
	const understood = (again: string): Promise<Understanding> => {
		const known = seen.get(again) ?? read(again).then(({ note, talk }) => [draftOf(note, talk), substance(talk)]);
		seen.set(again, known);
		return known;
	};
	let now = text;
	let patience = 3 * patienceFor(text);
	/** Takes some steps again and again, until none of them finds anything to do. */
	const settle = async (steps: readonly Step[]): Promise<void> => {
		for (let pass = 0; pass < passes; pass++) {
			const before = now;
			for (const step of steps) {
				const look = async (again: string) => {
					const [draft, same] = await understood(again);
					return { findings: step(draft), substance: same };
				};
				({ text: now, patience } = await mend(now, look, patience));
			}
			if (now === before) return;
		}
	};
	const groups = stepsWith(await openWriter());
	for (let pass = 0; pass < passes; pass++) {
		const before = now;
		for (const steps of groups) await settle(steps);
		if (now === before) break;
	}
	// At the front of a file a byte order mark is none of its words; one that stood further in must not come there, nor go.
	return now.startsWith(mark) === text.startsWith(mark) ? now : text;
}

const mark = '\ufeff';
