import type { Inline } from '../../model/talk.ts';
import { plain } from '../../model/words.ts';
import type { Cut } from './cuts.ts';
import type { Item, Part } from './entries.ts';
import type { Phrase } from './phrases.ts';
import { tidy } from './tidy.ts';

/** What of an item is handed out. */
export interface Wording {
	readonly label: readonly Inline[];
	readonly text: readonly Inline[];
}

const text = (value: string): Inline => ({ type: 'text', value });

const dense = /[\u0e00-\u0eff\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]$/u;
/** What a clause leaves behind when the next one goes. */
const dangling = /[\s,;:–—،؛，；：、-]+$/u;

/** Runs without what matches at their end; the last run that is left keeps its style. */
function trimmed(runs: readonly Inline[]): readonly Inline[] {
	const last = runs.at(-1);
	if (!last) return runs;
	const value = last.value.replace(dangling, '');
	return value === '' ? trimmed(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, value }];
}

/** A sentence cut to the clauses that must be kept, or to the most telling when none must; `…` stands where others were. */
function clausesOf(phrase: Phrase, clauses = phrase.clauses): readonly Inline[] {
	const runs: Inline[] = [];
	let open = false;
	for (const [index, clause] of clauses.entries()) {
		if (phrase.kept ? clause.kept : index === phrase.telling) {
			if (open) {
				const before = trimmed(runs);
				const space = dense.test(plain(before)) ? '' : ' ';
				runs.splice(0, runs.length, ...before, text(before.length > 0 ? `${space}…${space}` : '…'));
			}
			runs.push(...clause.runs);
			open = false;
		} else open = true;
	}
	if (!open) return runs;
	const before = trimmed(runs);
	return [...before, text(dense.test(plain(before)) ? '…' : ' … ')];
}

/** The words of one line of the note, in its quotation marks; empty when all of its phrases went. */
function partOf(part: Part, cuts: ReadonlyMap<number, Cut['to']>, first: number): readonly Inline[] {
	const left: Inline[] = [];
	for (const [index, phrase] of part.phrases.entries()) {
		const to = cuts.get(first + index);
		if (to === 'nothing') continue;
		const runs = to === undefined ? phrase.runs : clausesOf(phrase, to === 'figures' ? phrase.figures : phrase.clauses);
		// One gap is enough where one sentence breaks off and the next begins late.
		left.push(...(endsOpen(left) ? withoutGap(runs) : runs));
	}
	const words = tidy(left, 'kept');
	if (words.length === 0) return [];
	const before = (part.speaker === '' ? '' : `${part.speaker}: `) + part.open;
	return tidy([...(before ? [text(before)] : []), ...words, ...(part.close ? [text(part.close)] : [])], 'kept');
}

const endsOpen = (runs: readonly Inline[]): boolean => plain(runs.slice(-1)).trimEnd().endsWith('…');

/** Words that begin late, without the sign for it. */
const withoutGap = ([first, ...rest]: readonly Inline[]): readonly Inline[] =>
	first ? [{ ...first, value: first.value.replace(/^…\s*/u, '') }, ...rest] : [];

/** What is left of an item behind some cuts; nothing, when nothing is. The words are the author's, in the author's order. */
export function wordingOf(item: Item, cuts: readonly Cut[]): Wording | undefined {
	const byPhrase = new Map<number, Cut['to']>();
	// What has gone does not come back when its clauses would be cut.
	for (const { phrase, to } of cuts) if (byPhrase.get(phrase) !== 'nothing') byPhrase.set(phrase, to);
	const runs: Inline[] = [];
	let first = 0;
	for (const part of item.parts) {
		const own = partOf(part, byPhrase, first);
		const words = endsOpen(runs) ? withoutGap(own) : own;
		if (words.length > 0 && runs.length > 0 && !dense.test(plain(runs.slice(-1)))) runs.push(text(' '));
		runs.push(...words);
		first += part.phrases.length;
	}
	const label = byPhrase.has(-1) ? [] : runs.length > 0 || item.leads ? item.label : trimmed(item.label);
	return label.length + runs.length === 0 ? undefined : { label, text: tidy(runs, 'kept') };
}
