import type { Fixable } from '../lint/fix.ts';
import type { Kind } from '../model/reading.ts';
import type { Talk } from '../model/talk.ts';
import type { Note, NoteLine } from '../note/note.ts';

/** A line of the note with what the talk made of it. */
export interface TidyLine extends Pick<NoteLine, 'start' | 'end' | 'text' | 'blank'> {
	/** Nothing for a blank line. */
	readonly kind?: Kind;
	/** Of a section line. */
	readonly depth?: number;
	readonly continues: boolean;
	/** Not ours to touch: the header, code, raw HTML, comments. */
	readonly kept: boolean;
}

/** A note as a step sees it. */
export interface Draft {
	readonly text: string;
	readonly lines: readonly TidyLine[];
	/** How its lines end. */
	readonly feed: '\n' | '\r\n';
}

/**
 * One way of tidying: changes that belong together, each to be made whole or not at all. It need not be right: a change
 * after which the note would be read as another talk is not made.
 */
export type Step = (draft: Draft) => readonly Fixable[];

/** The lines of a note with what the talk's ledger says of them. */
export function draftOf({ text, lines }: Pick<Note, 'text' | 'lines'>, talk: Talk): Draft {
	const ledger = new Map(talk.ledger.map((entry) => [entry.line, entry]));
	const tidy = lines.map(({ number, start, end, text: words, blank, header, container }): TidyLine => {
		const entry = ledger.get(number);
		const { block, comment } = container;
		return {
			...{ start, end, text: words, blank, continues: entry?.continues === true },
			...(entry && { kind: entry.kind }),
			...(entry?.depth && { depth: entry.depth }),
			kept: header || comment > 0 || block === 'code' || block === 'fence' || block === 'html',
		};
	});
	return { text, lines: tidy, feed: /\r\n/.test(text) ? '\r\n' : '\n' };
}
