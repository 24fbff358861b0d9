import { type Block, inkWidth, mm } from '../../page/page.ts';
import type { Entry } from './deck.ts';
import { type Gauge, setWords } from './gauge.ts';

/** A marker wider than so many hangs is not hung but runs into its line. */
const widestHang = 2.5;
/** Room between a marker and its words, as a share of the marker's size. */
const behindMarker = 0.4;

/** What stands in front of an entry's words. */
type Lead = 'bullet' | 'hung' | 'run-in' | 'none';

/** Where the words of a topic's entries begin, in points from the start edge of the body. */
export interface Columns {
	/** Left edge of an entry: where its marker, bullet or figure stands. */
	edge(entry: Entry): number;
	/** Width of the column that its marker or bullet hangs in. */
	hang(entry: Entry): number;
	readonly leads: ReadonlyMap<Entry, Lead>;
	readonly markers: ReadonlyMap<Entry, Block>;
}

/** Belongs to the head of the card more than to its body. */
const isHead = (entry: Entry): boolean => entry.kind === 'title' || entry.kind === 'kicker';

/** Whether an entry without a marker gets a bullet: what stands by itself and is no prose, and two points below a cue. */
function hasBullet(entry: Entry, before: Entry | undefined, after: Entry | undefined): boolean {
	if (entry.figure > 0 || (entry.kind !== 'cue' && entry.kind !== 'point')) return false;
	const isPeer = (other: Entry | undefined) => other?.kind === 'point' && other.level === entry.level;
	return entry.level === 0 || entry.kind === 'cue' || isPeer(before) || isPeer(after);
}

/** Finds what hangs in a topic, and how wide each level's column must be for it. */
export function columnsOf(entries: readonly Entry[], gauge: Gauge): Columns {
	const { styles } = gauge;
	const hang = mm(gauge.size.hang);
	const leads = new Map<Entry, Lead>();
	const markers = new Map<Entry, Block>();
	const widths: number[] = [];
	for (const [index, entry] of entries.entries()) {
		if (isHead(entry)) continue;
		let wide = 0;
		if (entry.marker !== '') {
			const marker = setWords(
				[{ text: entry.marker, style: entry.key ? styles.keyMarker : styles.marker }],
				Number.POSITIVE_INFINITY,
				gauge,
			);
			wide = inkWidth(marker) + styles.marker.size * behindMarker;
			leads.set(entry, wide > widestHang * hang ? 'run-in' : 'hung');
			markers.set(entry, marker);
		} else if (hasBullet(entry, entries[index - 1], entries[index + 1])) leads.set(entry, 'bullet');
		const lead = leads.get(entry);
		if (lead === 'bullet' || lead === 'hung') widths[entry.level] = Math.max(widths[entry.level] ?? hang, wide);
	}
	const hangs = (entry: Entry) => leads.get(entry) === 'bullet' || leads.get(entry) === 'hung';
	const first = widths[0] ?? 0;
	return {
		edge: (entry) => (entry.level === 0 ? 0 : first + (entry.level - 1) * hang),
		hang: (entry) => (hangs(entry) ? (widths[entry.level] ?? hang) : 0),
		leads,
		markers,
	};
}
