import type { Section, Talk } from '../model/talk.ts';
import { childrenOf, walk } from '../model/words.ts';

/** A clock that shows more than this when the talk begins hangs on the wall: five o'clock, not minute five. */
const early = 5 * 60;

/** Fewer moments than these are no clock that runs through the headings. */
const fewest = 3;

/** The sections whose headings show a clock, in the order of the note. */
const clocked = (talk: Talk): readonly (Section & Required<Pick<Section, 'clock'>>)[] =>
	[...walk(talk)].filter(
		(node): node is Section & Required<Pick<Section, 'clock'>> =>
			node.type === 'section' && !node.private && node.clock !== undefined,
	);

/**
 * Seconds of the sections whose headings show a clock: from its beginning to its end, or to the beginning of the next beside it;
 * the last goes on to the end of the whole, where that is known (`allowed`, in seconds). Whether the clock counts minutes and
 * seconds from the start of the talk or hangs on the wall is told by where it begins, and by which of the two comes nearer to
 * the time of the whole.
 */
export function clockedLengths(talk: Talk, allowed: number | undefined): ReadonlyMap<Section, number> {
	const lengths = new Map<Section, number>();
	const second = hangsOnTheWall(talk, allowed) ? 60 : 1;
	for (const section of clocked(talk)) {
		const { start, end } = section.clock;
		if (end !== undefined) lengths.set(section, (end - start) * second);
	}
	for (const node of walk(talk)) {
		const parts = childrenOf(node).filter((child): child is Section => child.type === 'section' && !child.private);
		const moments = parts.flatMap(({ clock }) => (clock && clock.end === undefined ? clock.start : []));
		const runs = moments.every((moment, index) => index === 0 || moment > (moments[index - 1] ?? 0));
		if (moments.length < Math.max(fewest, parts.length) || !runs) continue;
		const whole = node.type === 'talk' && allowed !== undefined ? (moments[0] ?? 0) + allowed / second : undefined;
		parts.forEach((part, index) => {
			const length = ((moments[index + 1] ?? whole ?? 0) - (moments[index] ?? 0)) * second;
			if (length > 0) lengths.set(part, length);
		});
	}
	return lengths;
}

function hangsOnTheWall(talk: Talk, allowed: number | undefined): boolean {
	const shown = clocked(talk);
	const [first, last] = [shown[0]?.clock, shown.at(-1)?.clock];
	if (!first || !last) return false;
	return isDaytime(first.start, (last.end ?? last.start) - first.start, allowed, talk.header.start);
}

function isDaytime(first: number, span: number, allowed: number | undefined, starts: number | undefined): boolean {
	if (starts !== undefined && Math.abs(first - starts) < 1) return true;
	if (first === 0) return false;
	if (allowed === undefined || span <= 0) return first >= early;
	const off = (seconds: number) => Math.abs(Math.log(seconds / allowed));
	return off(span * 60) < off(span);
}
