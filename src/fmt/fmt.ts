import { mend, patienceFor } from '../lint/fix.ts';
import { substance } from '../model/substance.ts';
import type { Talk } from '../model/talk.ts';
import type { Note } from '../note/note.ts';
import { type Draft, draftOf } from './step.ts';
import { blankLines, gapsBeforeHeadings, gapsBehindHeadings } from './steps/blank-lines.ts';
import { bullets } from './steps/bullets.ts';
import { headingsBeneathTitle, headingsFromTop, topHeadings } from './steps/headings.ts';
import { numbers } from './steps/numbers.ts';
import { spaces } from './steps/spaces.ts';
import { strayMarkers } from './steps/stray-markers.ts';

/** In this order: what is in the way goes first, and space between is set last. */
const steps = [
	...[strayMarkers, spaces, bullets, numbers],
	...[headingsFromTop, headingsBeneathTitle, topHeadings],
	...[gapsBeforeHeadings, gapsBehindHeadings, blankLines],
];

type Understanding = readonly [draft: Draft, substance: string];

/** One step may make room for another; nothing needs that many passes. */
const passes = 6;

/**
 * A note's text as clean Markdown: real headings, `-` for every bullet, one blank line where there were many, no marker that
 * belongs to nothing. Numbers, quotation marks, asides and the header stay as they are. `read` says how a text is understood:
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
	for (let pass = 0; pass < passes; pass++) {
		const before = now;
		for (const step of steps) {
			const look = async (again: string) => {
				const [draft, same] = await understood(again);
				return { findings: step(draft), substance: same };
			};
			({ text: now, patience } = await mend(now, look, patience));
		}
		if (now === before) break;
	}
	return now;
}
