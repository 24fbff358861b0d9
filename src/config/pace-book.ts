import type { Talk } from '../model/talk.ts';
import { primary } from '../text/said/languages.ts';
import type { PlanOptions } from '../timing/plan.ts';

/** How fast somebody read, in one language: what `script time --calibrate` found out. */
export interface MeasuredPace {
	/** Primary language tag: people speak their own language faster than another. */
	readonly lang: string;
	/** A speaker's name as notes write it; nothing for the user. */
	readonly speaker?: string;
	/** Times the model's own pace. */
	readonly factor: number;
	/** How long was read aloud, in seconds, and on which day. */
	readonly seconds: number;
	readonly date: string;
}

/** The paces a user keeps, the newest of each speaker and language. */
export type PaceBook = readonly MeasuredPace[];

const schema = 'cuescript.pace/1';

/** Reads a book from its file; nothing when the text is none. Entries that make no sense are left out. */
export function parsePaceBook(text: string): PaceBook | undefined {
	const whole = parsed(text);
	if (!isRecord(whole) || whole.schema !== schema || !Array.isArray(whole.paces)) return undefined;
	return whole.paces.flatMap((entry: unknown) => {
		if (!isRecord(entry)) return [];
		const { lang, speaker, factor, seconds, date } = entry;
		if (typeof lang !== 'string' || typeof factor !== 'number' || !(factor >= 0.2 && factor <= 5)) return [];
		const pace = { lang, factor, seconds: Number(seconds) || 0, date: typeof date === 'string' ? date : '' };
		return [typeof speaker === 'string' ? { ...pace, speaker } : pace];
	});
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a book's file. */
export const formatPaceBook = (book: PaceBook): string => `${JSON.stringify({ schema, paces: book }, null, '\t')}\n`;

/** The book with a new pace in the place of the old one of the same speaker and language. */
export const withPace = (book: PaceBook, pace: MeasuredPace): PaceBook => [
	...book.filter(({ lang, speaker }) => lang !== pace.lang || speaker !== pace.speaker),
	pace,
];

/** What of a book a plan of a talk is made with: the user's pace in the talk's language, and those of the speakers it names. */
export function measuredFor(book: PaceBook, talk: Pick<Talk, 'lang'>): Pick<PlanOptions, 'measured' | 'factors'> {
	const spoken = book.filter(({ lang }) => lang === primary(talk.lang));
	const own = spoken.find(({ speaker }) => speaker === undefined);
	const named = spoken.flatMap(({ speaker, factor }) => (speaker === undefined ? [] : [[speaker, factor] as const]));
	return { ...(own && { measured: own.factor }), ...(named.length > 0 && { factors: Object.fromEntries(named) }) };
}
