import type { Place } from '../../model/place.ts';
import type { Inline } from '../../model/talk.ts';

/** A talk as a page of its own is made from it: what is not to stand there is gone, white space is folded, lines are phrases. */
export interface Digest {
	readonly title: string;
	/** What the note's own title line says beside it. */
	readonly headline?: string;
	/** BCP 47 tag. */
	readonly lang: string;
	readonly speaker?: string;
	readonly audience?: string;
	/** `YYYY-MM-DD`. */
	readonly date?: string;
	/** How long it takes. */
	readonly seconds: number;
	readonly children: readonly DigestNode[];
}

export type DigestNode = DigestSection | DigestCue | DigestLine;

export interface DigestSection {
	readonly type: 'section';
	readonly number: string;
	readonly label: readonly Inline[];
	/** Seconds it takes, and from the talk's beginning to its own. */
	readonly seconds: number;
	readonly start: number;
	/** Only on the speaker's own page. */
	readonly private?: boolean;
	readonly children: readonly DigestNode[];
	readonly place: Place;
}

/** A short label and the lines it stands for. The label may have been taken away. */
export interface DigestCue {
	readonly type: 'cue';
	readonly label: readonly Inline[];
	readonly children: readonly DigestNode[];
	readonly place: Place;
}

/** A line of speech, a point or an aside, in phrases: whole sentences, each with the white space behind it. */
export interface DigestLine {
	readonly type: 'line';
	/** Asides are only on the speaker's own page. */
	readonly kind: 'speech' | 'point' | 'aside';
	/** `Q:` and the like, as written; empty when there is none. */
	readonly marker: string;
	readonly speaker: string;
	/** A blank line stands before it in the note. */
	readonly apart: boolean;
	/** Quotation marks that hold the whole line; the phrases are without them. Empty when there are none. */
	readonly open: string;
	readonly close: string;
	readonly phrases: readonly (readonly Inline[])[];
	readonly place: Place;
}
