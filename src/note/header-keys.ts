import type { Header } from '../model/header.ts';
import { values } from '../text/values.ts';
import type { Given } from './header-given.ts';
import { plainCopy } from './header-yaml.ts';

/** One thing a header can say. */
export interface Key<T> {
	/** Its spellings, best first. */
	readonly names: readonly string[];
	/** Only under `script:`, because at the margin the name belongs to other programs. */
	readonly nested?: true;
	/** Nothing when what was given makes no sense. */
	readonly read: (given: Given) => T | undefined;
	/** Spellings to offer instead. */
	readonly accepted: readonly string[];
}

const ofText =
	<T>(read: (text: string) => T | undefined) =>
	({ text }: Given): T | undefined =>
		text === undefined ? undefined : read(text);

/** Words on one line, without control characters; nothing for a template's placeholder that was never filled in. */
function words(text: string): string | undefined {
	if (/^\{\{.*\}\}$|^<%.*%>$/s.test(text.trim())) return undefined;
	const line = text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');
	return line.trim() || undefined;
}

const names = ({ text, list }: Given): string | undefined => words(text ?? list?.join(', ') ?? '');

/**
 * A calendar day. Accepted: `2025-03-14`, with `/` or `.` and with a time behind it, `20250314`, `14.3.2025`, and the seconds
 * or milliseconds since 1970 that Dendron writes, as a day in UTC.
 */
function calendarDay(text: string): string | undefined {
	const trimmed = text.trim();
	const epoch = /^\d{10}(?:\d{3})?$/.exec(trimmed)?.[0];
	if (epoch) return new Date(Number(epoch.padEnd(13, '0'))).toISOString().slice(0, 10);
	const first = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(trimmed);
	const last = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/.exec(trimmed);
	const [year, month, day] = first ? [first[1], first[3], first[4]] : [last?.[3], last?.[2], last?.[1]];
	const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	if (!(Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay)) return undefined;
	return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** A list, or a line with commas; the comma in `52,000` is part of the figure. `true` and the like are no terms, and quotes left over are no part of one. */
function terms({ text, list }: Given): readonly string[] | undefined {
	if (text !== undefined && /^(?:true|false|yes|no|on|off)$/i.test(text)) return undefined;
	const found = (list ?? text?.split(/[;、，；\n]|(?<!\d),|,(?!\d{3}(?!\d))/) ?? []).flatMap(
		(term) => words(term.trim().replace(/^["']|["']$/g, '')) ?? [],
	);
	return found.length > 0 ? [...new Set(found)] : undefined;
}

function options({ value }: Given): Readonly<Record<string, unknown>> | undefined {
	const copy = plainCopy(value);
	return typeof copy === 'object' && copy !== null && !Array.isArray(copy) ? { ...copy } : undefined;
}

/** Everything a header can say that cuescript understands. */
export const keys = {
	title: { names: ['title'], read: ofText(words), accepted: ['a line of words'] },
	speaker: { names: ['speaker', 'author', 'authors'], read: names, accepted: ['a name'] },
	audience: { names: ['audience'], read: names, accepted: ['a few words'] },
	date: { names: ['date', 'created'], read: ofText(calendarDay), accepted: ['2025-03-14'] },
	lang: { names: ['lang', 'language'], ...header(values.lang) },
	duration: { names: ['duration'], ...header(values.duration) },
	start: { names: ['start'], ...header(values.start) },
	pace: { names: ['pace'], ...header(values.pace) },
	private: { names: ['private'], read: terms, accepted: ['a list of names and terms', 'Ana Ruiz, 52,000'] },
	cards: { names: ['cards'], read: ofText(words), accepted: ['the name of a card size'] },
	theme: { names: ['theme'], nested: true, ...header(values.theme) },
	lint: { names: ['lint'], read: options, accepted: ['a list of “rule: setting”'] },
} as const satisfies { readonly [K in keyof Header]-?: Key<NonNullable<Header[K]>> };

function header<T>({ read, accepted }: { read: (text: string) => T | undefined; accepted: readonly string[] }) {
	return { read: ofText(read), accepted };
}

/** Keys that other programs write into headers; with the ones above they tell a header from a note that begins with a rule. */
const foreign =
	'id desc description updated modified tags tag aliases alias cssclass cssclasses publish published layout categories category draft permalink slug status type template excerpt subtitle summary keywords marp paginate up related project due priority url note-type';

/** Every name a key of ours may have, and the one they may be under. */
export const known: ReadonlySet<string> = new Set(['script', ...Object.values(keys).flatMap(({ names }) => names)]);

/** Names of all keys that mark a header as one. */
export const familiar: ReadonlySet<string> = new Set([...foreign.split(' '), ...known]);
