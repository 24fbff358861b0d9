import type { Plan } from '../../model/plan.ts';
import type { Beat, Inline, Section, Talk } from '../../model/talk.ts';
import { plain } from '../../model/words.ts';
import { withoutMark } from '../../text/optional.ts';
import type { Digest, DigestCue, DigestLine, DigestSection } from './digest.ts';
import { quoted } from './pairs.ts';
import { type SentenceCutter, sentenceCutter } from './sentences.ts';
import { type Finder, termFinder, veil } from './terms.ts';
import { cut, tidy } from './tidy.ts';

declare const handedOut: unique symbol;

/**
 * A talk that may be given to anybody: every aside and private section is gone, and so is every phrase that names one of the
 * header's private terms. Only {@link publicTalk} makes one, and a handout is made from nothing else.
 */
export interface PublicTalk extends Digest {
	readonly [handedOut]: true;
	readonly children: readonly PublicNode[];
	/** How many phrases, titles and names were left out or veiled because they name a private term. */
	readonly withheld: number;
}

type PublicNode = PublicSection | PublicCue | PublicLine;

interface PublicSection extends DigestSection {
	readonly private?: false;
	readonly children: readonly PublicNode[];
}

interface PublicCue extends DigestCue {
	readonly children: readonly PublicNode[];
}

interface PublicLine extends DigestLine {
	readonly kind: 'speech' | 'point';
}

/** What is needed to take the private parts out, and how many there were. */
interface Sieve {
	readonly find: Finder;
	readonly sentences: SentenceCutter;
	withheld: number;
}

const veiled = (text: string, sieve: Sieve): string => {
	if (sieve.find(text).length === 0) return text;
	sieve.withheld++;
	return veil(text, sieve.find);
};

/** What may be left out is handed out; that it may be is the speaker's own affair. */
const unmarked = (runs: readonly Inline[]): readonly Inline[] =>
	runs.map((run) => ({ ...run, value: withoutMark(run.value) }));

/** A cue that names something private goes as a whole; so does one that would name it together with the words set behind it. */
function publicLabel(runs: readonly Inline[], behind: PublicNode | undefined, sieve: Sieve): readonly Inline[] {
	const label = tidy(unmarked(runs));
	const words = behind?.type === 'line' ? plain(behind.phrases[0] ?? []) : '';
	if (sieve.find(`${plain(label)} ${words}`).length === 0) return label;
	sieve.withheld++;
	return [];
}

/** Styles are given up where something is hidden: a style may begin or end inside the name. */
function veiledRuns(runs: readonly Inline[], sieve: Sieve): readonly Inline[] {
	const tidied = tidy(unmarked(runs));
	const text = plain(tidied);
	const left = veiled(text, sieve);
	return left === text ? tidied : tidy([{ type: 'text', value: left || '…' }]);
}

/** The sentences that name nothing private. They are looked for in the whole line: a name may look like a sentence's end. */
function phrases(runs: readonly Inline[], sieve: Sieve): Pick<PublicLine, 'open' | 'close' | 'phrases'> {
	const tidied = tidy(unmarked(runs));
	const text = plain(tidied);
	const found = sieve.find(text);
	const { open, close, start: first, end: last } = quoted(text);
	const starts = sieve.sentences(text.slice(first, last)).map((start) => start + first);
	const kept: (readonly Inline[])[] = [];
	let next = 0;
	for (const [index, start] of starts.entries()) {
		const end = starts[index + 1] ?? last;
		while (next < found.length && (found[next]?.[1] ?? 0) <= start) next++;
		if ((found[next]?.[0] ?? Number.POSITIVE_INFINITY) < end) sieve.withheld++;
		else kept.push(cut(tidied, start, end));
	}
	return { open, close, phrases: kept };
}

function publicBeat(beat: Beat, sieve: Sieve): PublicNode | undefined {
	if (beat.type === 'aside') return undefined;
	const { place } = beat;
	if (beat.type === 'cue') {
		// What introduces nothing but directions is one.
		if (beat.children.length > 0 && beat.children.every((child) => child.type === 'aside')) return undefined;
		const children = beat.children.map((child) => publicBeat(child, sieve)).filter((child) => child !== undefined);
		const label = publicLabel(beat.label, children[0], sieve);
		return label.length + children.length === 0 ? undefined : { type: 'cue', label, children, place };
	}
	const kept = phrases(beat.children, sieve);
	if (!kept.phrases.some((phrase) => /[\p{L}\p{N}\p{S}]/u.test(plain(phrase)))) return undefined;
	return {
		type: 'line',
		kind: beat.type,
		marker: veiled(beat.marker, sieve),
		speaker: beat.type === 'speech' && beat.speaker !== undefined ? veiled(beat.speaker, sieve) || '…' : '',
		apart: beat.apart,
		...kept,
		place,
	};
}

function publicChildren(children: readonly (Section | Beat)[], plan: Plan, sieve: Sieve): readonly PublicNode[] {
	const open: PublicNode[] = [];
	for (const child of children) {
		if (child.type !== 'section') {
			const beat = publicBeat(child, sieve);
			if (beat) open.push(beat);
		} else if (!child.private) {
			const { seconds, start } = plan.of(child);
			open.push({
				type: 'section',
				number: veiled(child.number, sieve),
				label: veiledRuns(child.label, sieve),
				seconds,
				start,
				children: publicChildren(child.children, plan, sieve),
				place: child.place,
			});
		}
	}
	return open;
}

/** Makes the talk that may be handed out. The plan must be the one made for the talk. */
export function publicTalk(talk: Talk, plan: Plan): PublicTalk {
	const sieve: Sieve = {
		find: termFinder(talk.header.private),
		sentences: sentenceCutter(talk.lang),
		withheld: 0,
	};
	const { speaker, audience, date } = talk.header;
	const open = {
		title: veiled(talk.title, sieve) || '…',
		...beside(talk, sieve),
		lang: talk.lang,
		...named('speaker', speaker, sieve),
		...named('audience', audience, sieve),
		...named('date', date, sieve),
		seconds: plan.total.seconds,
		children: publicChildren(talk.children, plan, sieve),
	};
	return { ...open, withheld: sieve.withheld } as PublicTalk;
}

/** The title line, where more is left of it than the title. */
function beside({ title, headline = [] }: Talk, sieve: Sieve): Pick<PublicTalk, 'headline'> {
	const line = plain(tidy(headline));
	return line === title ? {} : named('headline', line, sieve);
}

/** A field of the header, left out when it is not there or nothing of it may be shown. */
function named<Key extends string>(
	key: Key,
	value: string | undefined,
	sieve: Sieve,
): { readonly [K in Key]?: string } {
	const shown = value === undefined ? '' : veiled(value, sieve);
	return shown === '' ? {} : ({ [key]: shown } as { readonly [K in Key]?: string });
}
