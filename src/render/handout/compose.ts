import { plain } from '../../model/words.ts';
import { wordCount } from '../../text/script.ts';
import { deal, fill, type Heights } from './columns.ts';
import { type Cut, cutsOf } from './cuts.ts';
import type { Entry, Item } from './entries.ts';
import { firstThatFits, ladderOf, type Rung, type Setting, type Steps } from './ladder.ts';
import type { SetRow } from './typeset.ts';
import { type Wording, wordingOf } from './wording.ts';

/** An entry with the words of it that are handed out; a heading's are its own. */
export interface Shown {
	readonly entry: Entry;
	readonly wording: Wording;
}

/** Sets one entry in a column; `behindTitle` says that a title stands directly above it. */
export type Setter = (shown: Shown, behindTitle: boolean, setting: Setting) => readonly SetRow[];

/** A handout whose every line has its column. */
export interface Composition {
	readonly shown: readonly Shown[];
	readonly setting: Setting;
	/** Rows of each entry of {@link shown}, one after another. */
	readonly rows: readonly (readonly SetRow[])[];
	/** Index of the first row of each column, counted over all rows. */
	readonly starts: readonly number[];
	readonly pages: number;
	/** Share of the words that are handed out, 0 to 1. */
	readonly share: number;
	/** What should have been kept and had to go all the same, in the order of the note. */
	readonly lost: readonly Lost[];
}

/** A phrase or a label of an entry. */
interface Lost {
	readonly entry: Item;
	readonly words: string;
}

/** On how many pages, how, and in what order words go. */
export interface Terms {
	readonly pages: number;
	readonly steps: Steps;
	/** Of words that are not larger than usual. */
	readonly columns: 1 | 2;
	/** The least height that so many characters take in a column: what is surely too long is not set to find that out. */
	readonly least?: (characters: number, setting: Setting) => number;
}

const empty: Wording = { label: [], text: [] };

const words = (shown: readonly Shown[]): number =>
	shown.reduce((sum, { entry, wording }) => {
		const label = entry.kind === 'heading' ? entry.label : wording.label;
		return sum + wordCount(plain(label)) + wordCount(plain(wording.text));
	}, 0);

/**
 * Condenses entries to `pages` pages with the fewest cuts that will do, and deals them into columns; where titles alone take more,
 * to as few pages as these take. Each entry is set once for each of its wordings and settings that are looked at.
 */
export function compose(
	entries: readonly Entry[],
	set: Setter,
	heights: Heights,
	{ pages, steps, columns, least = () => 0 }: Terms,
): Composition {
	const { cuts, rungs, dear } = ladderOf(cutsOf(entries), steps, columns);
	const byEntry = cutsByEntry(entries.length, cuts);
	const known = new Map<string, Wording | undefined>();
	const setRows = new Map<string, readonly SetRow[]>();

	/** How many of its cuts have been made in an entry. */
	const madeIn = (rung: State, index: number): number =>
		countBelow(byEntry[index] ?? [], rung.cuts) - (rung.givenBack?.get(index) ?? 0);

	const shownAt = (rung: State, index: number): (Shown & { readonly key: string }) | undefined => {
		const entry = entries[index] as Entry;
		const own = byEntry[index] ?? [];
		const made = madeIn(rung, index);
		const key = `${index} ${made}`;
		if (!known.has(key))
			known.set(
				key,
				entry.kind === 'heading'
					? empty
					: wordingOf(
							entry,
							own.slice(0, made).map((at) => cuts[at] as Cut),
						),
			);
		const wording = known.get(key);
		return wording && { entry, wording, key };
	};

	/** Entries with their rows, set as they are asked for; stops before one that is surely higher than `limit`. */
	function* walk(rung: State, limit = Infinity): Generator<readonly [Shown, readonly SetRow[]]> {
		let behindTitle = false;
		for (let index = 0; index < entries.length; index++) {
			const shown = shownAt(rung, index);
			if (!shown) continue;
			const key = `${shown.key} ${behindTitle} ${rung.setting.scale}`;
			const known = setRows.get(key);
			if (!known && least(charactersOf(shown), rung.setting) > limit) {
				yield [shown, [endless]];
				return;
			}
			const rows = known ?? set(shown, behindTitle, rung.setting);
			setRows.set(key, rows);
			yield [shown, rows];
			behindTitle = shown.entry.kind === 'heading';
		}
	}

	const room = (rung: State, count: number): number => {
		let sum = 0;
		for (let page = 0; page < count; page++) sum += heights(page) * rung.setting.columns;
		return sum;
	};

	const fitsOn = (count: number) => (rung: State) => {
		const most = count * rung.setting.columns;
		const available = room(rung, count);
		const rows: SetRow[] = [];
		let used = 0;
		for (const [, own] of walk(rung, available)) {
			for (const row of own) used += row.height;
			if (used > available) return false;
			rows.push(...own);
		}
		return fill(rows, rung.setting.columns, heights, most).length <= most;
	};

	const last = rungs.at(-1) as Rung;
	let count = pages;
	let fitting = firstThatFits(rungs, fitsOn(count));
	if (!fitting) {
		const rows = [...walk(last)].flatMap(([, own]) => own);
		count = Math.ceil(fill(rows, last.setting.columns, heights).length / last.setting.columns);
		fitting = (count <= mostFilled && firstThatFits(rungs, fitsOn(count))) || last;
	}
	const rung = count <= Math.max(pages, mostFilled) ? giveBack(fitting, cuts, fitsOn(count)) : fitting;
	const walked = [...walk(rung)];
	const shown = walked.map(([one]) => one);
	const rows = walked.map(([, own]) => own);
	const starts = deal(rows.flat(), rung.setting.columns, heights);
	const all = words(entries.flatMap((_, index) => shownAt({ setting: last.setting, cuts: 0 }, index) ?? []));
	return {
		shown,
		setting: rung.setting,
		rows,
		starts,
		pages: Math.ceil(starts.length / rung.setting.columns),
		share: all === 0 ? 1 : words(shown) / all,
		lost: entries.flatMap((entry, index) => {
			if (entry.kind !== 'item') return [];
			const gone = (byEntry[index] ?? []).slice(0, madeIn(rung, index)).filter((at) => at >= dear);
			return wordsAt(
				entry,
				gone.map((at) => cuts[at] as Cut),
			).map((words) => ({ entry, words }));
		}),
	};
}

const charactersOf = ({ wording: { label, text } }: Shown): number =>
	[...label, ...text].reduce((sum, { value }) => sum + value.length, 0);

/** Stands for an entry that no page holds. */
const endless: SetRow = { height: Infinity, gap: 0, turn: 0, ruled: false, missing: false, paint: () => [] };

/** The words that some cuts of an item take. */
function wordsAt({ label, parts }: Item, cuts: readonly Cut[]): readonly string[] {
	const phrases = cuts.length > 0 ? parts.flatMap((part) => part.phrases) : [];
	return cuts.map(({ phrase }) => plain(phrase < 0 ? label : (phrases[phrase]?.runs ?? [])).trim());
}

/** A rung, and how many of its last cuts each entry has been given back. */
interface State extends Rung {
	readonly givenBack?: ReadonlyMap<number, number>;
}

/** A talk that takes more pages than this even when all is cut is not set again and again to fill the last of them. */
const mostFilled = 4;

/** So many of the last cuts are tried again one by one: a short one may fill the room that a long one left. */
const triedAgain = 24;

function giveBack(rung: Rung, cuts: readonly Cut[], fits: (state: State) => boolean): State {
	const closed = new Set<number>();
	let state: State = rung;
	for (let at = rung.cuts - 1; at >= Math.max(0, rung.cuts - triedAgain); at--) {
		const { entry } = cuts[at] as Cut;
		if (closed.has(entry)) continue;
		const given = state.givenBack ?? new Map<number, number>();
		const next = { ...rung, givenBack: new Map(given).set(entry, (given.get(entry) ?? 0) + 1) };
		if (fits(next)) state = next;
		else closed.add(entry);
	}
	return state;
}

/** For each entry the indices of its cuts, rising. */
function cutsByEntry(entries: number, cuts: readonly Cut[]): readonly (readonly number[])[] {
	const byEntry: number[][] = Array.from({ length: entries }, () => []);
	for (const [index, { entry }] of cuts.entries()) byEntry[entry]?.push(index);
	return byEntry;
}

/** How many of some rising numbers are below a limit. */
function countBelow(rising: readonly number[], limit: number): number {
	let count = 0;
	while (count < rising.length && (rising[count] ?? 0) < limit) count++;
	return count;
}
